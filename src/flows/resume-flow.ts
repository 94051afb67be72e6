/** Looks at the trip as it stands and takes the next step: a killed app, a lost reply and a slow wallet share it. */

import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import { isOpenForRetry } from '@/domain/payment'
import type { Clock } from '@/platform/ports'
import type { TripStore } from '@/stores/trip-store'
import type { CheckoutFlow } from './checkout-flow'
import type { PassFlow } from './pass-flow'

type Deps = {
  readonly clock: Clock
  readonly trip: TripStore
  readonly checkout: CheckoutFlow
  readonly pass: PassFlow
}
export type ResumeFlow = ReturnType<typeof createResumeFlow>

/** Seconds between two questions to the server; the last one repeats. */
const SCHEDULE = [1, 2, 3, 3, 5, 5, 8, 15, 30].map(seconds)
const AT_THE_DOOR = seconds(2)
/** A pass whose time is up is hardly going to be scanned. */
const LAPSED = seconds(30)

export function createResumeFlow({ clock, trip, checkout, pass }: Deps) {
  let cancel: (() => void) | null = null
  let working = false
  let resting = false

  /** One step. True when there is nothing left to wait for. */
  async function step(): Promise<boolean> {
    const { trip: current } = trip.getState()
    if (current.phase === 'paid') return pass.look()
    if (current.phase !== 'paying') return true
    if (isOpenForRetry(current.payment)) return true
    if (current.payment.kind !== 'succeeded') await checkout.refresh()
    const { trip: after } = trip.getState()
    if (after.phase === 'paying' && after.payment.kind === 'succeeded') await pass.collect()
    const { trip: settled } = trip.getState()
    return settled.phase === 'paying' && isOpenForRetry(settled.payment)
  }

  function wait(round: number): Millis {
    const { trip: current } = trip.getState()
    if (current.phase === 'paid') return current.pass.expiresAt > clock.now() ? AT_THE_DOOR : LAPSED
    return SCHEDULE[Math.min(round, SCHEDULE.length - 1)] ?? AT_THE_DOOR
  }

  async function run(round: number): Promise<void> {
    if (working) return
    working = true
    let done = false
    try {
      done = await step()
    } finally {
      working = false
    }
    if (!done && !resting) cancel = clock.after(wait(round), () => void run(round + 1))
  }

  return {
    /** Safe to call at any time and any number of times. */
    resume(): Promise<void> {
      resting = false
      cancel?.()
      cancel = null
      return run(0)
    },
    /** Stops asking, for example when the app goes away. */
    pause() {
      resting = true
      cancel?.()
      cancel = null
    },
  }
}
