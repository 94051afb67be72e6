/** Why an order cannot have a coupon. */
export type CouponRefusal = 'coupon-expired' | 'coupon-used-up' | 'coupon-other-store'
