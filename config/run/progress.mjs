// One line that counts seconds while something runs: redrawn on a terminal, now and then in a plain log.
const REDRAW_MS = 1000
const PLAIN_EVERY = 30

/** @param {() => string} describe what is happening now; '' draws nothing */
export function startProgress(describe) {
  const began = Date.now()
  const live = process.stdout.isTTY === true
  let ticks = 0
  const draw = () => {
    ticks += 1
    const what = describe()
    if (what === '') return
    const line = `… ${what}  ${Math.round((Date.now() - began) / 1000)} s`
    if (live) process.stdout.write(`\r\u001b[K${line}`)
    else if (ticks % PLAIN_EVERY === 0) console.log(line)
  }
  const timer = setInterval(draw, REDRAW_MS)
  const clear = () => {
    if (live) process.stdout.write('\r\u001b[K')
  }
  return {
    /** Prints a line that stays. */
    say(line) {
      clear()
      console.log(line)
    },
    stop() {
      clearInterval(timer)
      clear()
    },
  }
}
