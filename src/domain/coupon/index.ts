/** Coupons: what a person has collected, and how orders reserve, use and release it. */
export { type Coupon, type CouponStatus, type CouponUse, holdsIn, statusOf, usesLeft } from './coupon'
export { type Basket, type CouponEffect, couponEffects, type WhyUnused } from './coupon-effect'
export { type CouponOffer, OFFER_STATES, type OfferId, type OfferState } from './coupon-offer'
export type { CouponRefusal } from './coupon-refusal'
export { holdingsAt, pointsAt, type ShopperHoldings } from './holdings'
export { type Reservation, releaseCoupon, reserveCoupon, spendCoupon } from './move-coupon'
export { swapIn } from './swap-in'
export { type CouponChoice, couponsIn, heldCoupons, isUsable, MOST_CHOSEN, type Place } from './usable'
