/** What membership has brought: saved on this year’s orders, held against the fee. */
import type { Fen, Millis } from '../kernel'
import { maxFen, negateFen, storeDay, subtractFen, sumFen, ZERO_FEN } from '../kernel'

/** As much of an order as savings need. */
export type PaidBill = {
  readonly listTotal: Fen
  readonly total: Fen
  readonly lines: readonly {
    readonly adjustments: readonly { readonly kind: string; readonly amount: Fen }[]
  }[]
  readonly paid: { readonly at: Millis } | null
}

export type Saved = {
  /** List minus what was paid. */
  readonly all: Fen
  /** The part of it that came from member prices. */
  readonly byMembership: Fen
}

/** Only what is paid counts. */
export function savedOn(bills: readonly PaidBill[]): Saved {
  const paid = bills.filter((bill) => bill.paid !== null)
  return {
    all: sumFen(paid.map(({ listTotal, total }) => subtractFen(listTotal, total))),
    byMembership: sumFen(paid.map(memberPartOf)),
  }
}

function memberPartOf({ lines }: PaidBill): Fen {
  const amounts = lines.flatMap(({ adjustments }) =>
    adjustments.flatMap(({ kind, amount }) => (kind === 'member-price' ? [amount] : [])),
  )
  return negateFen(sumFen(amounts))
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

/** What members would have paid less; never below zero. */
export function missedOn(total: Fen, asMember: Fen): Fen {
  return maxFen(ZERO_FEN, subtractFen(total, asMember))
}

export type Payback =
  | { readonly kind: 'paid-for-itself'; readonly beyond: Fen }
  | { readonly kind: 'to-go'; readonly missing: Fen }

/** Whether the card has paid for itself: what it saved this year against a year’s fee. */
export function paybackOf(saved: Fen, fee: Fen): Payback {
  return saved >= fee
    ? { kind: 'paid-for-itself', beyond: subtractFen(saved, fee) }
    : { kind: 'to-go', missing: subtractFen(fee, saved) }
}
