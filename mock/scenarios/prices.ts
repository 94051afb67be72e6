/** Scenario `price-changed`: the till already knows a price that phones do not. */
import type { StoreId } from '@/domain/kernel'
import { fen } from '@/domain/kernel'
import type { Price, PriceBook } from '@/domain/pricing'
import type { World } from '../backend/context'

/** In the scenario every third product costs one yuan more and the next one fifty fen less. */
export function bookToday({ state, shop }: World, storeId: StoreId): PriceBook {
  const book = shop.book(storeId)
  if (state.scenario !== 'price-changed') return book
  const prices = Object.entries(book.prices).map(([id, price], i) => [id, moved(price, i)] as const)
  return { ...book, prices: Object.fromEntries(prices) }
}

function moved(price: Price, i: number): Price {
  const step = i % 3 === 0 ? 100 : i % 3 === 1 ? -50 : 0
  const move = (amount: number) => fen(Math.max(1, amount + step))
  const { ordinary, premium } = price.member
  return {
    ...price,
    list: move(price.list),
    member: {
      ...(ordinary === undefined ? {} : { ordinary: move(ordinary) }),
      ...(premium === undefined ? {} : { premium: move(premium) }),
    },
  }
}
