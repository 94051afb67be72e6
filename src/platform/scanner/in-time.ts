/** Work of the browser's that may fail, or never end. */
import type { Millis } from '@/domain/kernel'
import type { Clock } from '../ports'

export const FAILED = Symbol('failed')

/** `FAILED` when it fails, or has not come after `longest`; what comes later is dropped. */
export function inTime<T>(work: () => Promise<T>, longest: Millis, clock: Clock): Promise<T | typeof FAILED> {
  return new Promise((resolve) => {
    const cancel = clock.after(longest, () => resolve(FAILED))
    const settle = (value: T | typeof FAILED) => {
      cancel()
      resolve(value)
    }
    // a browser's own work may also throw instead of rejecting
    Promise.resolve()
      .then(work)
      .then(settle, () => settle(FAILED))
  })
}
