/** Why a coupon cannot be had or used. */
export const COUPON_REFUSALS = [
  /** Nobody's, or somebody else's: which of the two is nobody's business. */
  'unknown-coupon',
  'coupon-expired',
  'coupon-used-up',
  'coupon-other-store',
  /** As many of it as one person gets. */
  'already-collected',
  'members-only',
] as const
export type CouponRefusal = (typeof COUPON_REFUSALS)[number]
