/** Whether a promotion holds for this shopper here and now, and if not, why. */

import type { Asking, Unmet } from './conditions/condition-rule'
import type { Condition } from './conditions/conditions'
import { unmet } from './conditions/conditions'
import type { HeldCoupon, PricingContext } from './context'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'

export function unmetOf(promotion: Promotion, book: PriceBook, context: PricingContext): Unmet | null {
  if (promotion.conditions.length === 0) return null
  const asking = askingFor(promotion, book, context)
  for (const condition of promotion.conditions) {
    const reason = unmet(condition, asking)
    if (reason !== null) return reason
  }
  return null
}

export type Failed = { readonly condition: Condition; readonly reason: Unmet }

/** Every condition that does not hold, in the order of the promotion. */
export function failuresOf(
  promotion: Promotion,
  book: PriceBook,
  context: PricingContext,
): readonly Failed[] {
  const asking = askingFor(promotion, book, context)
  return promotion.conditions.flatMap((condition) => {
    const reason = unmet(condition, asking)
    return reason === null ? [] : [{ condition, reason }]
  })
}

function askingFor(promotion: Promotion, book: PriceBook, context: PricingContext): Asking {
  return {
    tier: context.tier,
    now: context.now,
    channel: context.channel,
    isFirstPurchase: context.isFirstPurchase,
    wallet: context.wallet,
    storeId: book.storeId,
    holdsCoupon: couponFor(promotion, context) !== null,
  }
}

/** Of several coupons for one promotion the one that expires first. */
export function couponFor({ id }: Promotion, { coupons, now }: PricingContext): HeldCoupon | null {
  return coupons
    .filter(({ promotionId, expiresAt }) => promotionId === id && expiresAt > now)
    .reduce<HeldCoupon | null>(
      (first, each) => (first === null || each.expiresAt < first.expiresAt ? each : first),
      null,
    )
}
