/** Engines load at their own pace, or never: what is there reads, and gives way to a better one when that comes. */
import { seconds } from '@/domain/kernel'
import type { Clock } from '../ports'
import type { Decoder } from './decoder'
import { FAILED, inTime } from './in-time'

/** A network that needs longer may never answer. Two such waits end before a picture is given up. */
const LONGEST = seconds(5)
/** How long after both have failed they are asked for again, as the network may be back. */
const AGAIN = seconds(10)

type Engines = {
  readonly best: () => Promise<Decoder>
  /** Asked for only when `best` fails or takes too long. */
  readonly next: () => Promise<Decoder>
  /** What reads while neither has come; it needs nothing and is always there. */
  readonly atHand: Decoder
  readonly clock: Clock
}

/** Never rejects: whatever fails, the engine at hand reads. */
export async function firstReady(engines: Engines): Promise<Decoder> {
  const best = engines.best()
  const first = await inTime(() => best, LONGEST, engines.clock)
  if (first !== FAILED) return first
  const next = engines.next()
  const second = await inTime(() => next, LONGEST, engines.clock)
  return improving(second === FAILED ? engines.atHand : second, [next, best], engines)
}

/** `better`: engines on their way, the best last. */
function improving(
  first: Decoder,
  better: readonly Promise<Decoder>[],
  { best, next, clock }: Engines,
): Decoder {
  let current = first
  let rank = -1
  let failures = 0
  let failedAt: number = clock.now()
  let gtins: readonly string[] = []

  function expect(coming: readonly Promise<Decoder>[]): void {
    failures = 0
    for (const [its, engine] of coming.entries()) engine.then((decoder) => take(decoder, its), fail)
  }
  function take(decoder: Decoder, its: number): void {
    if (its < rank) return
    rank = its
    current = decoder
    current.know(gtins)
  }
  function fail(): void {
    failures += 1
    failedAt = clock.now()
  }

  expect(better)
  return {
    decode(frame, effort) {
      if (failures === better.length && clock.now() - failedAt >= AGAIN) expect([next(), best()])
      return current.decode(frame, effort)
    },
    know(known) {
      gtins = known
      current.know(known)
    },
  }
}
