/** Receipts side by side: the one worked out by hand and the one that was priced. */
import { expect } from 'vitest'
import type { Adjustment, PricedCart } from '@/domain/pricing'
import type { Golden, Receipt, ReceiptLine } from './golden'
import { REASONS } from './golden'

const NONE_OFF = { member: 0, promotion: 0, reduced: 0, coupon: 0, wallet: 0 }

/** With what the golden leaves out because it is nothing; how it is paid is looked at elsewhere. */
export function inFull({ receipt: { points: _, due: __, ...receipt } }: Golden): Receipt {
  const lines = receipt.lines.map((each) => ({ ...NONE_OFF, by: expect.any(Object), ...each }))
  return { refused: [], coupons: [], ...receipt, lines }
}

/** A priced cart in the words of a golden receipt. */
export function receiptOf({
  lines,
  listTotal,
  total,
  savings,
  unpriced,
  refused,
  coupons,
}: PricedCart): Receipt {
  return {
    lines: lines.map(({ lineId, listAmount, adjustments, amount }) => ({
      product: lineId,
      list: listAmount,
      pay: amount,
      ...sumsBy(adjustments, reasonOf, NONE_OFF),
      by: sumsBy(
        adjustments.filter((each) => 'promotionId' in each),
        (each) => ('promotionId' in each ? each.promotionId : each.kind),
        {},
      ),
    })),
    listTotal,
    total,
    savings,
    unpriced,
    refused,
    coupons,
  }
}

export const offOf = (line: ReceiptLine): number => REASONS.reduce((sum, why) => sum + (line[why] ?? 0), 0)

function reasonOf(each: Adjustment): (typeof REASONS)[number] {
  if (each.kind === 'member-price') return 'member'
  if (each.kind !== 'promotion') return 'reduced'
  return each.layer === 'coupon' || each.layer === 'wallet' ? each.layer : 'promotion'
}

function sumsBy(
  adjustments: readonly Adjustment[],
  keyOf: (each: Adjustment) => string,
  none: { readonly [key: string]: number },
): { readonly [key: string]: number } {
  const sums = { ...none }
  for (const each of adjustments) sums[keyOf(each)] = (sums[keyOf(each)] ?? 0) - each.amount
  return sums
}
