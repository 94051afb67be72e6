// Taking another coupon by hand: it is used, in place of those that cannot be used beside it and of no others.
import { describe, expect, it } from 'vitest'
import { heldCoupons, swapIn } from '@/domain/coupon'
import type { ProductId, PromotionId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { CouponId, PriceBook, Promotion } from '@/domain/pricing'
import { NO_GOODS, priceCart } from '@/domain/pricing'
import { line } from '../../mock/support/shoppers'
import { asking } from '../support/books'
import { coupon, NOW } from '../support/coupons'

function promotion(id: string, off: number, ...goods: readonly string[]): Promotion {
  return {
    id: idOf<PromotionId>(id),
    words: { zh: id, en: id },
    conditions: [{ kind: 'coupon' }],
    goods: {
      include:
        goods.length === 0 ? 'all' : { products: goods.map((each) => idOf<ProductId>(each)), categories: [] },
      except: NO_GOODS,
      withinDays: null,
    },
    benefit: { kind: 'spend-steps', steps: [{ spend: fen(500), off: fen(off) }] },
    groups: [],
    limit: null,
  }
}

const BOOK: PriceBook = {
  storeId: idOf<StoreId>('store-1'),
  version: '1',
  prices: { milk: { list: fen(1000), member: {} }, tea: { list: fen(600), member: {} } },
  promotions: [
    promotion('all', 300),
    promotion('milk', 200, 'milk'),
    promotion('tea', 50, 'tea'),
    promotion('soap', 50, 'soap'),
  ],
  refused: [],
}
const WALLET = ['all', 'milk', 'tea', 'soap'].map((id) =>
  coupon({ id: idOf<CouponId>(`c-${id}`), promotionId: idOf<PromotionId>(id) }),
)
const lines = [
  line('milk', { kind: 'pieces', quantity: 1 }, '1'),
  line('tea', { kind: 'pieces', quantity: 1 }, '2'),
]
const context = asking('none', { now: NOW })

function priced(choice: readonly string[]) {
  const ids = choice.map((each) => idOf<CouponId>(`c-${each}`))
  const coupons = heldCoupons(WALLET, { storeId: BOOK.storeId, now: NOW }, ids)
  return priceCart({ lines }, BOOK, { ...context, coupons })
}

const taking = (id: string, inUse: readonly string[]) =>
  swapIn(idOf<CouponId>(`c-${id}`), WALLET, { lines, book: BOOK, context, priced: priced(inUse) })

describe('taking another coupon', () => {
  it('puts it in the place of the one for the same goods, though that saves more', () => {
    expect(priced(['all', 'milk']).coupons, 'left to itself the better one is used').toEqual(['c-all'])
    expect(taking('milk', ['all'])).toEqual(['c-milk'])
    expect(priced(['milk']).coupons).toEqual(['c-milk'])
  })

  it('keeps the one for other goods', () => {
    expect(taking('tea', ['milk'])).toEqual(['c-tea', 'c-milk'])
    expect([...priced(['tea', 'milk']).coupons].sort()).toEqual(['c-milk', 'c-tea'])
  })

  it('puts one for all goods in the place of two', () => {
    expect(taking('all', ['milk', 'tea'])).toEqual(['c-all'])
  })

  it('that gives nothing here is taken alone all the same', () => {
    expect(taking('soap', ['milk'])).toEqual(['c-soap'])
  })
})
