// From a wallet to what a basket may use: here, now, and only what the shopper allows.
import { describe, expect, it } from 'vitest'
import type { Coupon } from '@/domain/coupon'
import { couponsIn, heldCoupons } from '@/domain/coupon'
import type { PromotionId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { CouponId } from '@/domain/pricing'
import { coupon, ELSEWHERE, HERE, NOW, ORDER } from '../support/coupons'

const named = (id: string, facts: Partial<Coupon> = {}) => coupon({ id: idOf<CouponId>(id), ...facts })
const PLACE = { storeId: HERE, now: NOW }
const ids = (wallet: readonly Coupon[], choice?: 'auto' | readonly string[]) =>
  heldCoupons(wallet, PLACE, choice as 'auto').map(({ id }) => id)

describe('coupons that may be used', () => {
  it('are those of this store with a use left that have not expired', () => {
    const wallet = [
      named('good'),
      named('here', { storeIds: [HERE] }),
      named('elsewhere', { storeIds: [ELSEWHERE] }),
      named('expired', { expiresAt: NOW }),
      named('held', { reservedFor: [ORDER] }),
      named('used', { uses: [{ orderId: ORDER, at: NOW }] }),
      named('for-ever', { most: null, uses: [{ orderId: ORDER, at: NOW }] }),
    ]
    expect(ids(wallet)).toEqual(['good', 'here', 'for-ever'])
  })

  it('are only those the shopper chose, and none when they want none', () => {
    const wallet = [named('a'), named('b')]
    expect(ids(wallet, ['b'])).toEqual(['b'])
    expect(ids(wallet, [])).toEqual([])
  })

  it('are not made by naming them', () => {
    expect(ids([named('mine')], ['mine', 'not-mine'])).toEqual(['mine'])
  })
})

describe('the coupons of priced lines', () => {
  it('are named once each', () => {
    const use = (couponId: string | null) =>
      ({
        kind: 'promotion',
        promotionId: idOf<PromotionId>('p'),
        layer: 'coupon',
        words: { zh: '', en: '' },
        couponId: couponId === null ? null : idOf<CouponId>(couponId),
        amount: fen(-1),
      }) as const
    const lines = [{ adjustments: [use('a'), use(null)] }, { adjustments: [use('a'), use('b')] }]
    expect(couponsIn(lines)).toEqual(['a', 'b'])
  })
})
