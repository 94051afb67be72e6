/** Endpoints: coupons. The server alone knows who has which; what a phone claims of them counts for nothing. */
import * as v from 'valibot'
import type { OfferId } from '@/domain/coupon'
import { endpoint } from '../endpoint'
import { couponOfferSchema, couponSchema, holdingsSchema } from '../schemas/coupon'
import { codeTextSchema, id } from '../schemas/scalars'

export const readHoldings = endpoint({
  method: 'GET',
  path: '/stores/:storeId/holdings',
  summary:
    'What this person’s prices in a store depend on: coupons, first purchase, what limits have used up, budgets left',
  audience: 'session',
  body: null,
  reply: v.object({ holdings: holdingsSchema }),
  refusals: [],
})

export const listCoupons = endpoint({
  method: 'GET',
  path: '/coupons',
  summary: 'This person’s coupons of every store, and those they may collect',
  audience: 'session',
  body: null,
  reply: v.object({ coupons: v.array(couponSchema), offers: v.array(couponOfferSchema) }),
  refusals: [],
})

export const collectCoupon = endpoint({
  method: 'POST',
  path: '/coupons/collect',
  summary: 'Take a coupon of the coupon centre, as often as one person gets it',
  audience: 'session',
  body: v.object({ offerId: id<OfferId>() }),
  reply: v.object({ coupon: couponSchema }),
  refusals: ['unknown-coupon', 'already-collected', 'members-only', 'wallet-full'],
})

export const claimCoupon = endpoint({
  method: 'POST',
  path: '/coupons/claim',
  summary:
    'Take the coupon a paper code stands for; too many wrong codes are refused unread, and every refusal has one shape',
  audience: 'session',
  body: v.object({ code: codeTextSchema }),
  reply: v.object({ coupon: couponSchema }),
  refusals: [
    'unknown-coupon',
    'coupon-expired',
    'coupon-used-up',
    'already-collected',
    'members-only',
    'wallet-full',
    'too-many-codes',
  ],
})
