/** What comes off list price, one row a reason; nothing is said of a reason that took nothing off. */
import type { Savings } from '@/domain/pricing'
import type { Messages } from '@/ui/messages/catalogue'
import type { Amount } from './amounts'

export function savingsRows(off: Savings, { cart, coupons }: Messages): readonly Amount[] {
  return [
    { label: cart.memberSavings, amount: off.member },
    { label: cart.promotionSavings, amount: off.promotion },
    { label: cart.reducedSavings, amount: off.reduced },
    { label: coupons.row, amount: off.coupon },
    { label: cart.walletSavings, amount: off.wallet },
  ].filter(({ amount }) => amount !== 0)
}
