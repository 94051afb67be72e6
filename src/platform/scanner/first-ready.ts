/** Engines load at their own pace, or never: what is there reads, and gives way to a better one when that comes. */
import { seconds } from '@/domain/kernel'
import type { Clock } from '../ports'
import type { Decoder } from './decoder'

/** A network that needs longer may never answer. Two such waits end before a picture is given up. */
const LONGEST = seconds(5)

type Engines = {
  readonly best: Promise<Decoder>
  /** Asked for only when `best` fails or takes too long. */
  readonly next: () => Promise<Decoder>
  /** What reads while both are still loading. */
  readonly atHand: Decoder
  readonly clock: Clock
}

/** Rejects when `best` failed or was late, and `next` failed in time. */
export async function firstReady({ best, next, atHand, clock }: Engines): Promise<Decoder> {
  const inTime = await soon(best, clock).catch(() => null)
  if (inTime) return inTime
  const second = next()
  return improving((await soon(second, clock)) ?? atHand, [second, best])
}

/** Null when it takes too long. */
function soon<T>(work: Promise<T>, clock: Clock): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(LONGEST, () => resolve(null))
    work.then(resolve, reject).finally(cancel)
  })
}

/** `better`: engines on their way, the best last. */
function improving(first: Decoder, better: readonly Promise<Decoder>[]): Decoder {
  let current = first
  let rank = -1
  let gtins: readonly string[] = []
  for (const [its, coming] of better.entries()) {
    coming.then(
      (decoder) => {
        if (its < rank) return
        rank = its
        current = decoder
        current.know(gtins)
      },
      () => undefined,
    )
  }
  return {
    decode: (frame, effort) => current.decode(frame, effort),
    know(known) {
      gtins = known
      current.know(known)
    },
  }
}
