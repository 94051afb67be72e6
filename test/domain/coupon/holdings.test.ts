// What the server said of one store counts in that store only.
import { describe, expect, it } from 'vitest'
import type { ShopperHoldings } from '@/domain/coupon'
import { holdingsAt } from '@/domain/coupon'
import { fen } from '@/domain/kernel'
import { NOTHING_HELD } from '@/domain/pricing'
import { coupon, ELSEWHERE, HERE, NOW } from '../support/coupons'

const known: ShopperHoldings = {
  storeId: HERE,
  isFirstPurchase: true,
  coupons: [coupon()],
  taken: { p: 1 },
  budgets: { p: fen(5) },
  points: null,
}

describe('what a shopper holds', () => {
  it('counts where it was asked about', () => {
    const { id, promotionId, expiresAt } = coupon()
    expect(holdingsAt(known, { storeId: HERE, now: NOW }, 'auto')).toEqual({
      isFirstPurchase: true,
      coupons: [{ id, promotionId, expiresAt }],
      taken: { p: 1 },
      budgets: { p: 5 },
    })
  })

  it('is nothing elsewhere, in no store, and before the server has spoken', () => {
    for (const storeId of [ELSEWHERE, null]) {
      expect(holdingsAt(known, { storeId, now: NOW }, 'auto')).toEqual(NOTHING_HELD)
    }
    expect(holdingsAt(null, { storeId: HERE, now: NOW }, 'auto')).toEqual(NOTHING_HELD)
  })

  it('keeps its limits when the shopper wants no coupon', () => {
    const without = holdingsAt(known, { storeId: HERE, now: NOW }, [])
    expect(without).toMatchObject({ coupons: [], isFirstPurchase: true, taken: { p: 1 } })
  })
})
