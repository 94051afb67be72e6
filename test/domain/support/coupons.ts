// A coupon with one use, good for a day, that nobody has touched.
import type { Coupon } from '@/domain/coupon'
import type { OrderId, PromotionId, StoreId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import type { CouponId } from '@/domain/pricing'

export const HERE = idOf<StoreId>('store-1')
export const ELSEWHERE = idOf<StoreId>('store-2')
export const NOW = millis(1_000)
export const ORDER = idOf<OrderId>('o-1')
export const OTHER_ORDER = idOf<OrderId>('o-2')

export function coupon(facts: Partial<Coupon> = {}): Coupon {
  return {
    id: idOf<CouponId>('c-1'),
    promotionId: idOf<PromotionId>('p-1'),
    words: { zh: '券', en: 'Coupon' },
    storeIds: null,
    expiresAt: millis(2_000),
    most: 1,
    reservedFor: [],
    uses: [],
    ...facts,
  }
}
