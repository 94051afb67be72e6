/** Whether a promotion holds for this shopper here and now, and if not, why. */

import type { Asking, Unmet } from './conditions/condition-rule'
import { unmet } from './conditions/conditions'
import type { HeldCoupon, PricingContext } from './context'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'

/** Asks promotion after promotion of one book. */
export function unmetIn(
  { storeId }: PriceBook,
  context: PricingContext,
): (promotion: Promotion) => Unmet | null {
  const { tier, now, channel, isFirstPurchase, wallet } = context
  const asking: Asking = { tier, now, channel, isFirstPurchase, wallet, storeId, holdsCoupon: false }
  const holding: Asking = { ...asking, holdsCoupon: true }
  const held = new Set(context.coupons.filter((each) => isUsable(each, now)).map((each) => each.promotionId))
  return ({ id, conditions }) => {
    for (const condition of conditions) {
      const reason = unmet(condition, held.has(id) ? holding : asking)
      if (reason !== null) return reason
    }
    return null
  }
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
