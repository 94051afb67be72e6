/** What comes off the list price of a basket, split by why. */
import type { Fen } from '../kernel'
import { sumFen, unreachable } from '../kernel'
import type { Adjustment, PricedLine } from './priced-cart'

/** All are negative or zero. `reduced`: near their date, or with a price sticker. */
export type Savings = { readonly [why in 'member' | 'promotion' | 'reduced' | 'coupon' | 'wallet']: Fen }

export function savingsOf(lines: readonly PricedLine[]): Savings {
  const adjustments = lines.flatMap((line) => line.adjustments)
  const off = (why: keyof Savings) =>
    sumFen(adjustments.filter((each) => reasonOf(each) === why).map(({ amount }) => amount))
  return {
    member: off('member'),
    promotion: off('promotion'),
    reduced: off('reduced'),
    coupon: off('coupon'),
    wallet: off('wallet'),
  }
}

function reasonOf(adjustment: Adjustment): keyof Savings {
  switch (adjustment.kind) {
    case 'member-price':
      return 'member'
    case 'markdown':
    case 'price-sticker':
      return 'reduced'
    case 'promotion':
      return adjustment.layer === 'coupon' || adjustment.layer === 'wallet' ? adjustment.layer : 'promotion'
    default:
      return unreachable(adjustment)
  }
}
