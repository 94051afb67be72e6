/** An order reserves a use of a coupon, payment uses it, closing the order gives it back: each once, however often asked. */
import type { Millis, OrderId, Result, StoreId } from '../kernel'
import { err, ok } from '../kernel'
import type { Coupon } from './coupon'
import { holdsIn, usesLeft } from './coupon'
import type { CouponRefusal } from './coupon-refusal'

export type Reservation = { readonly orderId: OrderId; readonly storeId: StoreId; readonly now: Millis }

/** Holds one use for an order. An order that holds or has used it already changes nothing. */
export function reserveCoupon(
  coupon: Coupon,
  { orderId, storeId, now }: Reservation,
): Result<Coupon, CouponRefusal> {
  if (isHeldBy(coupon, orderId) || isUsedBy(coupon, orderId)) return ok(coupon)
  if (!holdsIn(coupon, storeId)) return err('coupon-other-store')
  if (coupon.expiresAt <= now) return err('coupon-expired')
  if (usesLeft(coupon) === 0) return err('coupon-used-up')
  return ok({ ...coupon, reservedFor: [...coupon.reservedFor, orderId] })
}

/**
 * The order is paid: the use it held is gone, also where the coupon has expired meanwhile. An order that holds
 * nothing changes nothing.
 */
export function spendCoupon(coupon: Coupon, { orderId, at }: { orderId: OrderId; at: Millis }): Coupon {
  if (!isHeldBy(coupon, orderId)) return coupon
  return { ...releaseCoupon(coupon, orderId), uses: [...coupon.uses, { orderId, at }] }
}

/** The order will not be paid: its use comes back. What an order has used stays used. */
export function releaseCoupon(coupon: Coupon, orderId: OrderId): Coupon {
  if (!isHeldBy(coupon, orderId)) return coupon
  return { ...coupon, reservedFor: coupon.reservedFor.filter((id) => id !== orderId) }
}

const isHeldBy = ({ reservedFor }: Coupon, orderId: OrderId) => reservedFor.includes(orderId)
const isUsedBy = ({ uses }: Coupon, orderId: OrderId) => uses.some((use) => use.orderId === orderId)
