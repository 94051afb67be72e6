/** Price books and promotions in the fewest words. */
import type { ProductId, PromotionId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import type { Markdown, MarkdownId, Price, PriceBook, PricingContext, Promotion } from '@/domain/pricing'
import { CATEGORIES } from '@/domain/product'
import { productId, TODAY } from './goods'

type Amounts = { readonly list: number; readonly ordinary?: number; readonly premium?: number }

export function price({ list, ordinary, premium }: Amounts): Price {
  return {
    list: fen(list),
    member: {
      ...(ordinary === undefined ? {} : { ordinary: fen(ordinary) }),
      ...(premium === undefined ? {} : { premium: fen(premium) }),
    },
  }
}

export function nthFree(id: string, every: number, products: readonly string[]): Promotion {
  const productIds: ProductId[] = products.map(productId)
  return { kind: 'nth-free', id: idOf<PromotionId>(id), productIds, every, words: { zh: id, en: id } }
}

/** `products` may name categories too. */
export function markdown(
  id: string,
  withinDays: number,
  percentOff: number,
  products: readonly string[],
): Markdown {
  const isCategory = (name: string) => CATEGORIES.some((category) => category === name)
  return {
    id: idOf<MarkdownId>(id),
    productIds: products.filter((name) => !isCategory(name)).map(productId),
    categories: CATEGORIES.filter((category) => products.includes(category)),
    withinDays,
    percentOff,
    words: { zh: id, en: id },
  }
}

/** Who asks for a price, on the day of the tests; no product has a category. */
export const asking = (tier: Tier = 'none', today = TODAY): PricingContext => ({
  tier,
  today,
  categoryOf: () => undefined,
})

export function book(
  prices: { readonly [product: string]: number | Amounts },
  promotions: readonly Promotion[] = [],
  markdowns: readonly Markdown[] = [],
): PriceBook {
  const entries = Object.entries(prices).map(
    ([id, amount]) => [id, price(typeof amount === 'number' ? { list: amount } : amount)] as const,
  )
  return {
    storeId: idOf<StoreId>('store-1'),
    version: '1',
    prices: Object.fromEntries(entries),
    promotions,
    markdowns,
  }
}
