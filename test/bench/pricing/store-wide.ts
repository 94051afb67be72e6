/** A store where one promotion holds for everything, and nearly every price is different: the largest sets there are. */
import type { CartLine } from '@/domain/cart'
import type { ProductId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing/context'
import type { PriceBook } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'
import { asking, bookOf, price, promotion } from '../../oracle/books'

type StoreWide = {
  readonly name: string
  readonly lines: readonly CartLine[]
  readonly shop: PriceBook
  readonly shopper: PricingContext
}

const buyGet = (buy: number, get: number, percent: number): Promotion['benefit'] => {
  return { kind: 'buy-get', buy, get, percent, reward: null }
}

export function storeWideShops(products: number): readonly StoreWide[] {
  const shop = (name: string, benefit: Promotion['benefit']): StoreWide => ({
    name,
    lines: severalOfEach(products),
    shop: bookOf(manyPrices(products), [promotion('store-wide', benefit)]),
    shopper: asking(),
  })
  return [
    shop('buy 2 get 1 for the whole store', buyGet(2, 1, 100)),
    shop('second half price for the whole store', buyGet(1, 1, 50)),
    shop('3 for ¥99 for the whole store', { kind: 'set-price', count: 3, price: fen(9900) }),
  ]
}

const nameOf = (i: number) => `product-${i}`

/** One to five pieces of each. */
export const severalOfEach = (products: number): readonly CartLine[] =>
  Array.from({ length: products }, (_, i) => ({
    id: idOf(`line-${i}`),
    productId: idOf<ProductId>(nameOf(i)),
    code: nameOf(i),
    goods: { kind: 'pieces', quantity: 1 + ((i * 7) % 5) },
    lastDay: null,
    batch: null,
  }))

/** A third of them cheaper for members. */
export const manyPrices = (products: number) =>
  Object.fromEntries(
    Array.from({ length: products }, (_, i) => {
      const list = 290 + ((i * 137) % 1009) * 7
      return [nameOf(i), price(list, i % 3 === 0 ? { member: Math.floor((list * 9) / 10) } : {})]
    }),
  )
