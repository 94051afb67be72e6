/** A basket made to be searched for ever: every promotion overlaps every other, and every step is nearly reached. */

import { fen, idOf } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing/promotion'
import { severalOfEach } from '../../bench/pricing/store-wide'
import { ALL_GOODS, asking, bookOf, price, promotion } from '../../oracle/books'

export function nastyBasket(products: number) {
  const lines = severalOfEach(products)
  const names = lines.map(({ productId }) => productId)
  const some = (nth: number): Promotion['goods'] => ({
    ...ALL_GOODS,
    include: { products: names.filter((_, i) => i % nth !== 0), categories: [] },
  })
  const prices = Object.fromEntries(
    names.map((name, i) => {
      const list = 997 + ((i * 137) % 1009) * 7
      return [name, price(list, { member: Math.floor((list * 93) / 100), floor: Math.floor(list / 3) })]
    }),
  )
  const numbers = Array.from({ length: 8 }, (_, i) => i)
  const coupons = numbers.map((i) =>
    promotion(
      `coupon-${i}`,
      { kind: 'every-spend', spend: fen(9973 + 1009 * i), off: fen(701 + 97 * i), most: null },
      { goods: some(2 + i), groups: [`g-${i % 3}`], conditions: [{ kind: 'coupon' }] },
    ),
  )
  const specials = numbers.map((i) =>
    promotion(
      `special-${i}`,
      { kind: 'percent-off', percent: 5 + i },
      {
        goods: some(3 + i),
        groups: [`g-${i % 3}`],
        limit: { most: 3 + i, per: 'order', above: 'list-price' },
      },
    ),
  )
  const sets = numbers.map((i) =>
    promotion(
      `set-${i}`,
      {
        kind: 'buy-get',
        buy: 1 + (i % 3),
        get: 1,
        percent: 40 + 5 * i,
        reward: i % 2 === 0 ? null : some(4),
      },
      { goods: some(2 + i), groups: [`g-${i % 2}`] },
    ),
  )
  const book = bookOf(prices, [...specials, ...sets, ...coupons])
  const held = coupons.map(({ id }) => ({
    id: idOf(`held-${id}`),
    promotionId: id,
    expiresAt: (asking().now + 86_400_000) as ReturnType<typeof asking>['now'],
  }))
  return { lines, book, context: asking({ coupons: held as never }) }
}
