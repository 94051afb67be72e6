/** The rem script of the browser build, as a file of its own so that the page needs no inline script (CSP). */

/** Pixels of 1rem on a screen 375 wide, and the bounds on narrower and wider ones. */
export const ROOT_SIZE = { base: 20, smallest: 16, largest: 23 } as const

export const rootSizeScript = `(function () {
  function fit() {
    var width = document.documentElement.clientWidth || 375
    var size = Math.min(${ROOT_SIZE.largest}, Math.max(${ROOT_SIZE.smallest}, (${ROOT_SIZE.base} * width) / 375))
    document.documentElement.style.fontSize = size + 'px'
  }
  window.addEventListener('resize', fit)
  fit()
})()
`
