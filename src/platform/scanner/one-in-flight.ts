/** One frame at a time; of the camera frames that wait, only the newest. A still picture always gets its turn. */
import type { Decoder, Effort, Reading, Shot } from './decoder'
import { NOTHING_READ } from './decoder'

type Waiting = { readonly shot: Shot; readonly effort: Effort; begin(reading: Promise<Reading>): void }

export function oneInFlight(
  decode: (shot: Shot, effort: Effort) => Promise<Reading>,
): Decoder<Shot>['decode'] {
  let isBusy = false
  let waiting: readonly Waiting[] = []

  async function run(shot: Shot, effort: Effort): Promise<Reading> {
    isBusy = true
    try {
      return await decode(shot, effort)
    } finally {
      isBusy = false
      const [next, ...rest] = waiting
      waiting = rest
      next?.begin(run(next.shot, next.effort))
    }
  }

  return (shot, effort = 'live') => {
    if (!isBusy) return run(shot, effort)
    const isStale = (one: Waiting) => effort === 'live' && one.effort === 'live'
    for (const one of waiting.filter(isStale)) one.begin(Promise.resolve(NOTHING_READ))
    return new Promise((begin) => {
      waiting = [...waiting.filter((one) => !isStale(one)), { shot, effort, begin }]
    })
  }
}
