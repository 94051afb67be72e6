/** From a wallet of coupons to those a price may be reckoned with. */
import type { Millis, StoreId } from '../kernel'
import type { CouponId, HeldCoupon, PricedLine } from '../pricing'
import type { Coupon } from './coupon'
import { holdsIn, statusOf } from './coupon'

/** Which coupons the shopper lets a basket use: the best choice of all, or only of these (none: `[]`). */
export type CouponChoice = 'auto' | readonly CouponId[]

/** Longer lists are refused. */
export const MOST_CHOSEN = 200

export type Place = { readonly storeId: StoreId; readonly now: Millis }

export function isUsable(coupon: Coupon, { storeId, now }: Place): boolean {
  return holdsIn(coupon, storeId) && statusOf(coupon, now) === 'ready'
}

/** Coupons with a use left in this store; ids that are not in the wallet count for nothing. */
export function heldCoupons(
  wallet: readonly Coupon[],
  place: Place,
  choice: CouponChoice = 'auto',
): readonly HeldCoupon[] {
  const chosen = choice === 'auto' ? null : new Set(choice)
  return wallet
    .filter((coupon) => isUsable(coupon, place) && (chosen?.has(coupon.id) ?? true))
    .map(({ id, promotionId, expiresAt }) => ({ id, promotionId, expiresAt }))
}

/** The coupons these lines were priced with. */
export function couponsIn(lines: readonly Pick<PricedLine, 'adjustments'>[]): readonly CouponId[] {
  const used = lines.flatMap(({ adjustments }) =>
    adjustments.flatMap((each) => (each.kind === 'promotion' && each.couponId ? [each.couponId] : [])),
  )
  return [...new Set(used)]
}
