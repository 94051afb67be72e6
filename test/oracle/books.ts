/** Promotions, books and contexts in the fewest words, for the oracle's own tests and its random baskets. */
import type { PromotionId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing/context'
import type { GoodsFilter } from '@/domain/pricing/goods-filter'
import type { Price, PriceBook } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'
import { NOW, productId } from '../domain/support/goods'

export const STORE = idOf<StoreId>('store-1')

const NONE: GoodsFilter['except'] = { products: [], categories: [] }
export const ALL_GOODS: GoodsFilter = { include: 'all', except: NONE, withinDays: null }

export const only = (...products: readonly string[]): GoodsFilter => ({
  ...ALL_GOODS,
  include: { ...NONE, products: products.map(productId) },
})

export function promotion(
  id: string,
  benefit: Promotion['benefit'],
  more: Partial<Omit<Promotion, 'id' | 'benefit'>> = {},
): Promotion {
  return {
    id: idOf<PromotionId>(id),
    words: { zh: id, en: id },
    conditions: [],
    goods: ALL_GOODS,
    benefit,
    groups: [],
    limit: null,
    ...more,
  }
}

/** `member`: of every paying tier. */
export function price(list: number, more: { readonly member?: number; readonly floor?: number } = {}): Price {
  return {
    list: fen(list),
    member: more.member === undefined ? {} : { ordinary: fen(more.member), premium: fen(more.member) },
    ...(more.floor === undefined ? {} : { floor: fen(more.floor) }),
  }
}

export function bookOf(
  prices: { readonly [product: string]: Price },
  promotions: readonly Promotion[] = [],
): PriceBook {
  return { storeId: STORE, version: '1', prices, promotions, refused: [] }
}

/** An ordinary member with a phone, on the day of the tests. */
export function asking(more: Partial<PricingContext> = {}): PricingContext {
  return {
    tier: 'ordinary',
    now: NOW,
    categoryOf: () => undefined,
    channel: 'scan',
    isFirstPurchase: false,
    wallet: null,
    coupons: [],
    taken: {},
    budgets: {},
    ...more,
  }
}
