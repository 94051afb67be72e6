/** A basket and a book as bad as they come: what is wrong is named, the rest is priced. */
import { expect, it } from 'vitest'
import type { Goods } from '@/domain/cart'
import type { Fen, Grams } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { checkBook, priceCart } from '@/domain/pricing'
import { asking, book, held, promotion } from '../support/books'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import type { PromotionInShort } from '../support/promotions'

/** Milk at a price, and goods at prices that cannot be. */
const ODD = { tea: -1, gold: 2 ** 53, rice: 10_000_001, egg: 0.5, nuts: Number.NaN }
const shop = (...rules: readonly Promotion[]) => {
  const odd = Object.entries(ODD).map(([id, list]) => [id, { list: list as Fen, member: {} }])
  const { prices, ...rest } = book({ milk: 590 }, rules)
  return checkBook({ ...rest, prices: { ...prices, ...Object.fromEntries(odd) } })
}
const ONE_OFF = promotion({ id: 'one-off', goods: ['milk'], benefit: { kind: 'amount-off', amount: 100 } })
const milk = line('milk', pieces(2))

it('goods at a price that cannot be are named and the others paid', () => {
  const odd = Object.keys(ODD)
  const { total, unpriced } = priceCart(
    cartWith(milk, ...odd.map((id) => line(id, pieces(1)))),
    shop(),
    asking(),
  )
  expect(total).toBe(1180)
  expect(unpriced).toEqual(odd.map((id) => `line-${id}`))
})

it.each<[string, Omit<PromotionInShort, 'id'>]>([
  [
    'tiers that overlap',
    {
      benefit: {
        kind: 'quantity-tiers',
        tiers: [
          { from: 1, percent: 50 },
          { from: 1, percent: 60 },
        ],
      },
    },
  ],
  [
    'steps that overlap',
    {
      benefit: {
        kind: 'spend-steps',
        steps: [
          { spend: 1, off: 500 },
          { spend: 1, off: 900 },
        ],
      },
    },
  ],
  ['a negative price', { benefit: { kind: 'unit-price', price: -100 } }],
  ['an amount beyond 2^53', { benefit: { kind: 'every-spend', spend: 1, off: 2 ** 53 } }],
  ['a percentage that is none', { benefit: { kind: 'percent-off', percent: Number.NaN } }],
  ['a set of no pieces', { benefit: { kind: 'set-price', count: 0, price: 0 } }],
  ['half a reward', { benefit: { kind: 'buy-get', buy: 1, get: 0.5, percent: 100 } }],
  ['a limit of less than nothing', { benefit: { kind: 'unit-price', price: 1 }, limit: { most: -1 } }],
])('a rule with %s gives nothing, and the rule beside it holds', (_, bad) => {
  const checked = shop(promotion({ id: 'bad', ...bad }), ONE_OFF)
  expect(checked.refused.map(({ id }) => id)).toContain('bad')
  expect(priceCart(cartWith(milk), checked, asking()).total).toBe(980)
})

it.each<[string, Goods]>([
  ['no pieces', { kind: 'pieces', quantity: 0 }],
  ['less than no pieces', { kind: 'pieces', quantity: -3 }],
  ['part of a piece', { kind: 'pieces', quantity: 1.5 }],
  ['pieces nobody counted', { kind: 'pieces', quantity: Number.NaN }],
  ['no weight', { kind: 'weight', grams: 0 as Grams }],
  ['a weight nobody knows', { kind: 'weight', grams: Number.NaN as Grams }],
  ['a label of less than nothing', { kind: 'label-price', price: -1 as Fen }],
  ['a label beyond 2^53', { kind: 'label-price', price: (2 ** 53 + 2) as Fen }],
  ['a sticker of less than nothing', { kind: 'sticker-price', price: -1 as Fen }],
])('a line of %s is not priced, and the line beside it is', (_, goods) => {
  const cart = priceCart(cartWith(line('milk', goods, 'odd'), milk), shop(ONE_OFF), asking())
  expect(cart).toMatchObject({ total: 980, unpriced: ['odd'], lines: [{ lineId: 'line-milk' }] })
})

it('a coupon for another store is kept', () => {
  const saves = (storeId: string) =>
    promotion({
      id: storeId,
      conditions: [{ kind: 'coupon' }, { kind: 'stores', storeIds: [storeId] }],
      benefit: { kind: 'spend-steps', steps: [{ spend: 0, off: 200 }] },
    })
  const used = (storeId: string) =>
    priceCart(cartWith(milk), shop(saves(storeId)), asking('none', { coupons: [held('c', storeId)] }))
  expect(used('store-2')).toMatchObject({ total: 1180, coupons: [] })
  expect(used('store-1')).toMatchObject({ total: 980, coupons: ['c'] })
})
