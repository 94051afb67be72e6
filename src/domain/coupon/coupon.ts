/** A coupon a person has, as facts: what it is for, which orders hold it and which have used it. */
import type { LocalText, Millis, OrderId, PromotionId, StoreId } from '../kernel'
import type { CouponId } from '../pricing'

export type CouponUse = { readonly orderId: OrderId; readonly at: Millis }

export type Coupon = {
  readonly id: CouponId
  /** What it gives: a promotion with the condition `coupon` in a store's price book. */
  readonly promotionId: PromotionId
  readonly words: LocalText
  /** Where it may be used; null: in every store. */
  readonly storeIds: readonly StoreId[] | null
  /** It holds before this moment. */
  readonly expiresAt: Millis
  /** How many orders may use it; null: any number. */
  readonly most: number | null
  /** Unpaid orders that hold one use each. */
  readonly reservedFor: readonly OrderId[]
  readonly uses: readonly CouponUse[]
}

/** `reserved`: every use that is left is held by an unpaid order. `used`: no use is left. */
export type CouponStatus = 'ready' | 'reserved' | 'used' | 'expired'

/** Uses that neither an order has had nor one holds. */
export function usesLeft({ most, reservedFor, uses }: Coupon): number {
  return most === null ? Number.POSITIVE_INFINITY : Math.max(0, most - reservedFor.length - uses.length)
}

export function statusOf(coupon: Coupon, now: Millis): CouponStatus {
  if (coupon.most !== null && coupon.uses.length >= coupon.most) return 'used'
  if (coupon.expiresAt <= now) return 'expired'
  return usesLeft(coupon) > 0 ? 'ready' : 'reserved'
}

export const holdsIn = ({ storeIds }: Coupon, storeId: StoreId): boolean =>
  storeIds === null || storeIds.includes(storeId)
