/** What membership brings: what the very same basket costs with a card and without one, held against the fee. */
import type { Fen, Millis } from '../kernel'
import { maxFen, portionFen, storeDay, subtractFen, ZERO_FEN } from '../kernel'

/** As much of an order as savings need. */
export type PaidBill = {
  readonly total: Fen
  /** Of the total what no goods that came back took with them. */
  readonly kept: Fen
  readonly paid: { readonly at: Millis } | null
}

/** How much less one of two prices of a basket is; never below zero. */
export function lessBy(dearer: Fen, cheaper: Fen): Fen {
  return maxFen(ZERO_FEN, subtractFen(dearer, cheaper))
}

/** The part of a difference that belongs to the goods that were kept. */
export function keptPart(difference: Fen, { total, kept }: PaidBill): Fen {
  return total === 0 ? difference : portionFen(difference, kept, total)
}

/** Bills paid in the calendar year, by the stores’ clocks, in which `now` lies. */
export function paidThisYear<Bill extends Pick<PaidBill, 'paid'>>(
  bills: readonly Bill[],
  now: Millis,
): readonly Bill[] {
  const year = yearOf(now)
  return bills.filter(({ paid }) => paid !== null && yearOf(paid.at) === year)
}

export const yearOf = (at: Millis): number => Number(storeDay(at).slice(0, 4))

export type Payback =
  | { readonly kind: 'paid-for-itself'; readonly beyond: Fen }
  | { readonly kind: 'to-go'; readonly missing: Fen }

/** Whether the card has paid for itself: what it saved this year against a year’s fee. */
export function paybackOf(saved: Fen, fee: Fen): Payback {
  return saved >= fee
    ? { kind: 'paid-for-itself', beyond: subtractFen(saved, fee) }
    : { kind: 'to-go', missing: subtractFen(fee, saved) }
}
