/** Schemas of coupons: the wallet, the coupon centre, and what a store knows of a shopper's promotions. */
import * as v from 'valibot'
import type { Coupon, CouponChoice, CouponOffer, OfferId } from '@/domain/coupon'
import { MOST_CHOSEN, OFFER_STATES } from '@/domain/coupon'
import type { OrderId, PromotionId, StoreId } from '@/domain/kernel'
import type { CouponId } from '@/domain/pricing'
import { pointsAccountSchema } from './member'
import { amountSchema, countSchema, id, localTextSchema, millisSchema } from './scalars'

const facts = {
  words: localTextSchema,
  storeIds: v.nullable(v.array(id<StoreId>())),
  expiresAt: millisSchema,
  most: v.nullable(countSchema),
}

export const couponSchema: v.GenericSchema<unknown, Coupon> = v.object({
  id: id<CouponId>(),
  promotionId: id<PromotionId>(),
  ...facts,
  reservedFor: v.array(id<OrderId>()),
  uses: v.array(v.object({ orderId: id<OrderId>(), at: millisSchema })),
})

export const couponOfferSchema: v.GenericSchema<unknown, CouponOffer> = v.object({
  id: id<OfferId>(),
  ...facts,
  // a state this build has no words for: it cannot be taken here
  state: v.fallback(v.picklist(OFFER_STATES), 'taken'),
})

export const couponChoiceSchema: v.GenericSchema<unknown, CouponChoice> = v.union([
  v.literal('auto'),
  v.pipe(v.array(id<CouponId>()), v.maxLength(MOST_CHOSEN)),
])

/** What a price in one store depends on besides cart and book, as the server knows it of this shopper. */
export const holdingsSchema = v.object({
  isFirstPurchase: v.boolean(),
  coupons: v.array(couponSchema),
  taken: v.record(v.string(), countSchema),
  budgets: v.record(v.string(), amountSchema),
  // a server without points says nothing of them
  points: v.optional(v.nullable(pointsAccountSchema), null),
})
