/** Whether a promotion holds for this shopper here and now, and if not, why. */

import type { Asking, Unmet } from './conditions/condition-rule'
import type { Condition } from './conditions/conditions'
import { unmet } from './conditions/conditions'
import type { HeldCoupon, PricingContext } from './context'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'

/** Asks promotion after promotion of one book. */
export function unmetIn(book: PriceBook, context: PricingContext): (promotion: Promotion) => Unmet | null {
  const askingOf = askingIn(book, context)
  return (promotion) => {
    for (const condition of promotion.conditions) {
      const reason = unmet(condition, askingOf(promotion))
      if (reason !== null) return reason
    }
    return null
  }
}

export const unmetOf = (promotion: Promotion, book: PriceBook, context: PricingContext): Unmet | null =>
  unmetIn(book, context)(promotion)

export type Failed = { readonly condition: Condition; readonly reason: Unmet }

/** Every condition that does not hold, in the order of the promotion. */
export function failuresOf(
  promotion: Promotion,
  book: PriceBook,
  context: PricingContext,
): readonly Failed[] {
  const asking = askingIn(book, context)(promotion)
  return promotion.conditions.flatMap((condition) => {
    const reason = unmet(condition, asking)
    return reason === null ? [] : [{ condition, reason }]
  })
}

export function askingIn({ storeId }: PriceBook, context: PricingContext): (promotion: Promotion) => Asking {
  const { tier, now, channel, isFirstPurchase, wallet } = context
  const asking: Asking = { tier, now, channel, isFirstPurchase, wallet, storeId, holdsCoupon: false }
  const holding: Asking = { ...asking, holdsCoupon: true }
  const held = new Set(context.coupons.filter((each) => isUsable(each, now)).map((each) => each.promotionId))
  return ({ id }) => (held.has(id) ? holding : asking)
}

const isUsable = ({ expiresAt }: HeldCoupon, now: PricingContext['now']) => expiresAt > now

/** Of several coupons for one promotion the one that expires first. */
export function couponFor({ id }: Promotion, { coupons, now }: PricingContext): HeldCoupon | null {
  return coupons
    .filter((each) => each.promotionId === id && isUsable(each, now))
    .reduce<HeldCoupon | null>(
      (first, each) => (first === null || each.expiresAt < first.expiresAt ? each : first),
      null,
    )
}
