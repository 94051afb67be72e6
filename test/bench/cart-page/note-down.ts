/** Runs inside the page before the app does, and so may name nothing from outside but types: notes acts, frames and saves. */
import type { Noted } from './noted'

/** The event that begins an act, and what changes on the page when it is done. */
export type Watcher = {
  readonly event: 'click' | 'keydown'
  readonly key: string | null
  readonly shows: string
}

export function noteDown({ event, key, shows }: Watcher): void {
  const noted: Noted = { acts: [], saves: [], marked: 0 }
  Object.assign(window, { noted })
  let begun: number | null = null

  window.addEventListener(
    event,
    (what) => {
      if (key !== null && (what as KeyboardEvent).key !== key) return
      // as the browser has it: a tap that waited for the thread began before this
      begun = what.isTrusted ? what.timeStamp : performance.now()
    },
    { capture: true },
  )

  function onChange() {
    const at = begun
    if (at === null) return
    begun = null
    // the first task after the next frame was drawn
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => noted.acts.push({ at, painted: performance.now() })
      port2.postMessage(null)
    })
  }

  new MutationObserver((changes) => {
    const isShown = changes.some(({ target, addedNodes }) => {
      const element = target instanceof Element ? target : target.parentElement
      return (
        element?.closest(shows) ||
        [...addedNodes].some((node) => node instanceof Element && node.matches(shows))
      )
    })
    if (isShown) onChange()
  }).observe(document, { subtree: true, childList: true, characterData: true })

  let saving = 0
  const { stringify } = JSON
  JSON.stringify = ((...args: Parameters<typeof stringify>) => {
    const start = performance.now()
    const text = stringify(...args)
    saving = performance.now() - start
    return text
  }) as typeof stringify
  const write = IDBObjectStore.prototype.add
  IDBObjectStore.prototype.add = function (value, key) {
    const at = performance.now()
    const request = write.call(this, value, key)
    if (this.name === 'entries')
      noted.saves.push({ at, ms: saving + performance.now() - at, bytes: String(value).length })
    return request
  }
}
