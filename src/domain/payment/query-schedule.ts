/** How long to wait before the server is asked again: often while somebody stands there, ever more rarely after that. */
import type { Millis } from '../kernel'
import { minutes, seconds } from '../kernel'

/** Seconds between the first questions; they cover about a minute. */
const AT_FIRST = [1, 2, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5].map(seconds)
const LONGEST = minutes(5)
const DOUBLING = seconds(10)

/** `round`: questions asked in a row so far. `chance`: 0 up to 1; spreads phones that lost the same network over time. */
export function waitBefore(round: number, chance: number): Millis {
  const first = AT_FIRST[round]
  if (first !== undefined) return first
  const ceiling = Math.min(LONGEST, DOUBLING * 2 ** Math.min(round - AT_FIRST.length, 20))
  // full jitter, but never a rush
  return Math.round(Math.max(seconds(5), ceiling * chance)) as Millis
}
