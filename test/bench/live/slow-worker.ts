/** A Worker on a slower processor: Chromium slows down a page, never its Workers. */

/** Goes before the Worker's own script: after each frame it keeps its thread busy until it took `rate` times as long. */
export function slowWorkerScript(rate: number): string {
  return `
{
  const post = self.postMessage.bind(self)
  let begun = 0
  self.addEventListener('message', ({ data }) => {
    if (data.kind === 'decode') begun = performance.now()
  })
  self.postMessage = (message, ...rest) => {
    if (message.kind === 'read') {
      const until = begun + ${rate} * (performance.now() - begun)
      while (performance.now() < until);
    }
    post(message, ...rest)
  }
}
`
}
