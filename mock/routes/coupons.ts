/** Routes: coupons. Another person’s coupon is as unknown as one that never was. */
import { shopApi } from '@/contract/shop-api'
import { couponNumber } from '@/domain/code'
import type { CouponOffer } from '@/domain/coupon'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import { knownOf } from '../coupons/holdings'
import { countWrongCode, isThrottled } from '../coupons/throttle'
import { takeCoupon, walletOf, whyNot } from '../coupons/wallet'
import { pointsOf } from '../points/order-points'
import { bookToday } from '../scenarios/prices'
import type { CouponKind } from '../seed/coupons'
import { COUPON_KINDS, holdsUntil, kindById, PRINTED_CODES } from '../seed/coupons'
import { closeLapsed } from './lapse'
import { findStore } from './stores'

export const couponRoutes = [
  route(shopApi.readHoldings, (context, { params }) => {
    const store = findStore(params.storeId)
    if (!store) return refuse('not-found')
    closeLapsed(context)
    const caller = context.caller()
    const { coupons, ...known } = knownOf(context, caller.owner, bookToday(context, store.id))
    return reply({ holdings: { ...known, coupons: [...coupons], points: pointsOf(context, caller) } })
  }),

  route(shopApi.listCoupons, (context) => {
    closeLapsed(context)
    const coupons = [...walletOf(context, context.caller().owner)]
    const offers = COUPON_KINDS.filter(({ isInCentre }) => isInCentre).map((kind) => offerOf(context, kind))
    return reply({ coupons, offers })
  }),

  route(shopApi.collectCoupon, (context, { body: { offerId } }) => {
    const kind = kindById(offerId)
    if (!kind?.isInCentre) return refuse('unknown-coupon')
    const taken = takeCoupon(context, context.caller().owner, kind)
    return taken.ok ? reply({ coupon: taken.value }) : refuse(taken.error)
  }),

  route(shopApi.claimCoupon, (context, { body }) => {
    const { owner } = context.caller()
    if (isThrottled(context, owner)) return refuse('too-many-codes')
    const claimed = claim(context, body.code)
    if (typeof claimed === 'object') return reply({ coupon: claimed.coupon })
    if (claimed !== 'already-collected' && claimed !== 'members-only') countWrongCode(context, owner)
    return refuse(claimed)
  }),
]

type ClaimRefusal =
  | 'unknown-coupon'
  | 'coupon-expired'
  | 'coupon-used-up'
  | 'already-collected'
  | 'members-only'
  | 'wallet-full'

function claim(context: Context, code: string) {
  const number = couponNumber(code)
  const printed = PRINTED_CODES.find((each) => each.number === number)
  const kind = printed && kindById(printed.kindId)
  if (!printed || !kind) return 'unknown-coupon' satisfies ClaimRefusal
  if (holdsUntil(kind, context.now) <= context.now) return 'coupon-expired' satisfies ClaimRefusal
  const { couponCodes } = context.state
  const times = couponCodes[printed.number] ?? 0
  const taken = whyNot(context, context.caller().owner, kind)
  if (taken) return taken
  if (times >= printed.times) return 'coupon-used-up' satisfies ClaimRefusal
  const coupon = takeCoupon(context, context.caller().owner, kind)
  if (!coupon.ok) return coupon.error
  couponCodes[printed.number] = times + 1
  return { coupon: coupon.value }
}

export function offerOf(context: Context, kind: CouponKind): CouponOffer {
  const { owner } = context.caller()
  const refusal = whyNot(context, owner, kind)
  const { id, words, storeIds, most } = kind
  const mine = walletOf(context, owner).find(
    ({ promotionId, expiresAt }) => promotionId === kind.promotionId && expiresAt > context.now,
  )
  return {
    id,
    words,
    storeIds,
    expiresAt: refusal === 'already-collected' && mine ? mine.expiresAt : holdsUntil(kind, context.now),
    most,
    state: refusal === null ? 'open' : refusal === 'members-only' ? 'members-only' : 'taken',
  }
}
