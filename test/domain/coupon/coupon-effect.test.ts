// What each coupon would do for a basket, and why one is not used.
import { describe, expect, it } from 'vitest'
import type { Coupon, CouponChoice } from '@/domain/coupon'
import { couponEffects, heldCoupons } from '@/domain/coupon'
import type { ProductId, PromotionId, StoreId } from '@/domain/kernel'
import { fen, idOf, millis } from '@/domain/kernel'
import type { CouponId, GoodsFilter, PriceBook, Promotion } from '@/domain/pricing'
import { NO_GOODS, priceCart } from '@/domain/pricing'
import { line } from '../../mock/support/shoppers'
import { asking } from '../support/books'
import { coupon, NOW } from '../support/coupons'

const STORE = idOf<StoreId>('store-1')
const all: GoodsFilter = { include: 'all', except: NO_GOODS, withinDays: null }
const only = (id: string): GoodsFilter => ({
  ...all,
  include: { products: [idOf<ProductId>(id)], categories: [] },
})

function promotion(id: string, spend: number, off: number, goods = all): Promotion {
  return {
    id: idOf<PromotionId>(id),
    words: { zh: id, en: id },
    conditions: [{ kind: 'coupon' }],
    goods,
    benefit: { kind: 'spend-steps', steps: [{ spend: fen(spend), off: fen(off) }] },
    groups: [],
    limit: null,
  }
}

const premium: Promotion = {
  ...promotion('premium', 100, 50),
  conditions: [{ kind: 'coupon' }, { kind: 'tiers', tiers: ['premium'] }],
}
const BOOK: PriceBook = {
  storeId: STORE,
  version: '1',
  prices: { milk: { list: fen(1000), member: {} } },
  promotions: [
    promotion('big', 1000, 300),
    promotion('small', 500, 100),
    promotion('far', 9000, 500),
    promotion('tea', 100, 100, only('tea')),
    promotion('no milk', 100, 100, {
      include: 'all',
      except: { products: [idOf('milk')], categories: [] },
      withinDays: null,
    }),
    premium,
  ],
  refused: [],
}
const WALLET: readonly Coupon[] = ['small', 'far', 'tea', 'no milk', 'premium', 'gone', 'big'].map((id) =>
  coupon({ id: idOf<CouponId>(`c-${id}`), promotionId: idOf<PromotionId>(id) }),
)
const lines = [line('milk', { kind: 'pieces', quantity: 1 }, '1')]
const context = asking('none', { now: NOW })

function effects(choice: CouponChoice = 'auto', wallet = WALLET) {
  const coupons = heldCoupons(wallet, { storeId: STORE, now: NOW }, choice)
  const priced = priceCart({ lines }, BOOK, { ...context, coupons })
  const found = couponEffects(wallet, { lines, book: BOOK, context, choice, priced })
  return Object.fromEntries(found.map((each) => [each.coupon.id, [each.off, each.whyUnused]]))
}

describe('the coupons of a basket', () => {
  it('say what they take off, or why they do not', () => {
    expect(effects()).toEqual({
      'c-big': [300, null],
      'c-small': [100, 'better'],
      'c-far': [0, 'not-enough'],
      'c-tea': [0, 'no-goods'],
      'c-no milk': [0, 'no-goods'],
      'c-premium': [0, 'not-now'],
      'c-gone': [0, 'not-now'],
    })
  })

  it('say when the shopper has left them out', () => {
    const chosen = effects([idOf<CouponId>('c-small')])
    expect(chosen['c-small']).toEqual([100, null])
    expect(chosen['c-big']).toEqual([300, 'left-out'])
    expect(effects([])['c-small']).toEqual([100, 'left-out'])
  })

  it('begin with the one that saves most, and leave out what cannot be used here and now', () => {
    const over = coupon({ id: idOf<CouponId>('c-over'), expiresAt: millis(NOW) })
    expect(Object.keys(effects('auto', [...WALLET, over]))[0]).toBe('c-big')
    expect(effects('auto', [over])).toEqual({})
  })

  it('are one even among a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      coupon({ id: idOf<CouponId>(`c-${i}`), promotionId: idOf<PromotionId>(i % 2 ? 'big' : 'small') }),
    )
    const found = Object.values(effects('auto', many))
    expect(found).toHaveLength(1000)
    expect(found.filter(([, why]) => why === null)).toHaveLength(1)
  })
})
