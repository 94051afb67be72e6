/** Whether a card is good today: within its term, in the grace after it, or lapsed. */
import type { Millis } from '../kernel'
import { daysBetween, millis, storeDay } from '../kernel'

/** When a term ends, and until when member prices go on after it. */
export type Until = { readonly expiresAt: Millis; readonly graceUntil?: Millis }

/** `daysLeft`: days of the stores’ calendar after today. */
export type Standing =
  | { readonly kind: 'valid' | 'grace'; readonly daysLeft: number }
  | { readonly kind: 'lapsed' }

/** A moment that is the end of something no longer belongs to it. */
export function standingOf({ expiresAt, graceUntil = expiresAt }: Until, now: Millis): Standing {
  if (now < expiresAt) return { kind: 'valid', daysLeft: daysTo(expiresAt, now) }
  return now < graceUntil ? { kind: 'grace', daysLeft: daysTo(graceUntil, now) } : { kind: 'lapsed' }
}

const DAY = 86_400_000

/** The end of a grace of so many days. */
export function graceAfter(expiresAt: Millis, days: number): Millis {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`)
  return millis(expiresAt + days * DAY)
}

const daysTo = (end: Millis, now: Millis) => daysBetween(storeDay(now), storeDay(end))
