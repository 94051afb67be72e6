/** Why a coupon cannot be had or used. */
export type CouponRefusal =
  /** Nobody's, or somebody else's: which of the two is nobody's business. */
  | 'unknown-coupon'
  | 'coupon-expired'
  | 'coupon-used-up'
  | 'coupon-other-store'
  /** As many of it as one person gets. */
  | 'already-collected'
  | 'members-only'
