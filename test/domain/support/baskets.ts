/** Random price books and baskets for the pricing laws. */
import fc from 'fast-check'
import type { CartLine } from '@/domain/cart'
import type { PriceBook } from '@/domain/pricing'
import { book, markdown, nthFree } from './books'
import { day, label, line, pieces, sticker, TODAY, weight } from './goods'

const SHELF = ['a', 'b', 'c', 'd', 'e', 'f']

/** Few different prices, so that ties are common. */
const amount = fc.oneof(fc.constantFrom(100, 200, 333, 0), fc.integer({ min: 0, max: 50_000 }))
const priceOf = fc.record({ list: amount, ordinary: amount, premium: amount }, { requiredKeys: ['list'] })
const promotions = fc
  .array(
    fc.record({ every: fc.integer({ min: 2, max: 5 }), products: fc.subarray(SHELF, { minLength: 1 }) }),
    {
      maxLength: 3,
    },
  )
  .map((list) => list.map(({ every, products }, i) => nthFree(`promotion-${i}`, every, products)))

const markdowns = fc
  .array(
    fc.record({
      within: fc.integer({ min: 0, max: 3 }),
      percent: fc.integer({ min: 1, max: 99 }),
      products: fc.subarray(SHELF, { minLength: 1 }),
    }),
    { maxLength: 3 },
  )
  .map((list) =>
    list.map(({ within, percent, products }, i) => markdown(`m-${i}`, within, percent, products)),
  )

/** A book that prices five products of six. */
export const books: fc.Arbitrary<PriceBook> = fc
  .tuple(fc.array(priceOf, { minLength: 5, maxLength: 5 }), promotions, markdowns)
  .map(([prices, rules, near]) => book(Object.fromEntries(prices.map((p, i) => [SHELF[i], p])), rules, near))

const goods = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map(pieces) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9000 }).map(weight) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9000 }).map(label) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9000 }).map(sticker) },
)
const lastDay = fc.constantFrom(null, TODAY, day('2025-11-23'), day('2025-11-25'), day('2025-12-31'))

export const baskets: fc.Arbitrary<CartLine[]> = fc
  .array(fc.tuple(fc.constantFrom(...SHELF), goods, lastDay), { maxLength: 12 })
  .map((lines) => lines.map(([name, what, last], i) => line(name, what, `line-${i}`, { lastDay: last })))

export const tiers = fc.constantFrom('none', 'ordinary', 'premium')
