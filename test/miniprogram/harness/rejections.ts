// Rejections that app code did not handle belong to its mini program, not to the test runner.
import type { Host } from './host'

type Listener = (reason: unknown, promise: Promise<unknown>) => void

const live = new Set<Host>()
let others: Listener[] | undefined

function onRejection(reason: unknown, promise: Promise<unknown>): void {
  const host = [...live].find((one) => one.realm.owns(promise))
  if (host) {
    host.journal.errors.push(reason)
    host.call(host.app, 'onUnhandledRejection', { reason, promise })
    host.emit('UnhandledRejection', { reason: String(reason) })
    return
  }
  // a promise of another realm whose mini program is closed already: there is nobody left to tell
  if (!(promise instanceof Promise)) return
  if (!others?.length) throw reason
  for (const listener of others) listener(reason, promise)
}

/** The runner's own listeners step aside while a mini program lives, and still get every rejection that is not the app's. */
export function watchRejections(host: Host): void {
  live.add(host)
  if (others) return
  others = process.listeners('unhandledRejection') as Listener[]
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', onRejection)
}

/** Gives the listeners back a turn after the last mini program closed, so that its late rejections still end here. */
export function forgetRejections(host: Host): void {
  live.delete(host)
  setImmediate(() => {
    if (live.size || !others) return
    process.off('unhandledRejection', onRejection)
    for (const listener of others) process.on('unhandledRejection', listener)
    others = undefined
  })
}
