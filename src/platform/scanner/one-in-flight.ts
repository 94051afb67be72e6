/** One frame at a time; of the camera frames that wait, only the newest. A still picture always gets its turn. */
import type { Decoder, Effort, Frame, Reading } from './decoder'
import { NOTHING_READ } from './decoder'

type Waiting = { readonly frame: Frame; readonly effort: Effort; begin(reading: Promise<Reading>): void }

export function oneInFlight(decode: (frame: Frame, effort: Effort) => Promise<Reading>): Decoder['decode'] {
  let isBusy = false
  let waiting: readonly Waiting[] = []

  async function run(frame: Frame, effort: Effort): Promise<Reading> {
    isBusy = true
    try {
      return await decode(frame, effort)
    } finally {
      isBusy = false
      const [next, ...rest] = waiting
      waiting = rest
      next?.begin(run(next.frame, next.effort))
    }
  }

  return (frame, effort = 'live') => {
    if (!isBusy) return run(frame, effort)
    const isStale = (one: Waiting) => effort === 'live' && one.effort === 'live'
    for (const one of waiting.filter(isStale)) one.begin(Promise.resolve(NOTHING_READ))
    return new Promise((begin) => {
      waiting = [...waiting.filter((one) => !isStale(one)), { frame, effort, begin }]
    })
  }
}
