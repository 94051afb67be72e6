/** Price books and promotions in the fewest words. */
import type { ProductId, PromotionId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Price, PriceBook, Promotion } from '@/domain/pricing'
import { productId } from './goods'

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

export function book(
  prices: { readonly [product: string]: number | Amounts },
  promotions: readonly Promotion[] = [],
): PriceBook {
  const entries = Object.entries(prices).map(
    ([id, amount]) => [id, price(typeof amount === 'number' ? { list: amount } : amount)] as const,
  )
  return { storeId: idOf<StoreId>('store-1'), version: '1', prices: Object.fromEntries(entries), promotions }
}
