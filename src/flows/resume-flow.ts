/** Does whatever is due for the visit as it stands, again and again: a killed app, a lost reply and a slow wallet share it. */
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import { waitBefore } from '@/domain/payment'
import type { TripEffect } from '@/domain/trip'
import { nameOf, tripOutbox } from '@/domain/trip'
import type { Clock, Random } from '@/platform/ports'
import type { TripStore } from '@/stores/trip-store'
import type { Perform } from './perform'

type Deps = {
  readonly clock: Clock
  readonly random: Random
  readonly trip: TripStore
  readonly perform: Perform
}
export type ResumeFlow = ReturnType<typeof createResumeFlow>

const AT_THE_DOOR = seconds(2)
/** A pass whose time is up is hardly going to be scanned. */
const LAPSED = seconds(30)
/** Steps in a row that need no waiting: order, attempt, answer, pass. */
const AT_ONCE = 5

/** A wallet is opened by the shopper's own tap, never from here. */
const isQuestion = ({ kind }: TripEffect) => kind === 'ask-server' || kind === 'open-wallet'

export function createResumeFlow({ clock, random, trip, perform }: Deps) {
  let cancel: (() => void) | null = null
  let working = false
  /** A page or the app itself wants to know how it goes on. */
  let following = false

  const due = (): TripEffect | undefined => tripOutbox(trip.getState().trip)[0]

  /** Does what is due, and what becomes due by it. */
  async function work(): Promise<void> {
    let last: string | null = null
    for (let i = 0; i < AT_ONCE; i++) {
      const effect = due()
      // what is still due after it was tried waits for its time
      if (!effect || nameOf(effect) === last) return
      // and so does a question to which the last step was the answer
      if (last !== null && isQuestion(effect)) return
      last = nameOf(effect)
      await perform(effect)
    }
  }

  function wait(round: number): Millis {
    const { trip: current } = trip.getState()
    if (current.phase === 'paid') return current.pass.expiresAt > clock.now() ? AT_THE_DOOR : LAPSED
    return waitBefore(round, (random.bytes(1)[0] ?? 0) / 256)
  }

  async function run(round: number): Promise<void> {
    if (working) return
    working = true
    cancel = null
    try {
      await work()
    } finally {
      working = false
    }
    if (due() && following) cancel = clock.after(wait(round), () => void run(round + 1))
  }

  function stopWaiting() {
    cancel?.()
    cancel = null
  }

  function wake(): Promise<void> {
    stopWaiting()
    return run(0)
  }

  function askLater() {
    stopWaiting()
    cancel = clock.after(wait(0), () => void run(1))
  }

  // what has just become due does not wait for the next round, unless the store has only now said how it stands
  trip.onDue((effects) => {
    if (!following || working) return
    if (effects.every(isQuestion)) askLater()
    else void wake()
  })

  return {
    /** From now on asks as the schedule says, what is due already too; for a page that has just heard an answer. */
    follow() {
      following = true
      const effect = due()
      if (!effect || working || cancel !== null) return
      if (isQuestion(effect)) askLater()
      else void wake()
    },
    /** Safe to call at any time and any number of times. */
    resume(): Promise<void> {
      following = true
      return wake()
    },
    /** Stops asking, for example when the app goes away. */
    pause() {
      following = false
      stopWaiting()
    },
  }
}
