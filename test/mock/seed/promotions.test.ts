/** The promotions of the seed: sound, about goods the chain sells, and of every kind there is. */

import { priceBookFor } from '@mock/seed/price-book'
import { PRODUCTS } from '@mock/seed/products'
import { promotionsFor } from '@mock/seed/promotions'
import { STORES } from '@mock/seed/stores'
import { describe, expect, it } from 'vitest'
import type { Promotion } from '@/domain/pricing'
import { checkBook } from '@/domain/pricing'

const EVERY = STORES.flatMap(({ id }) => promotionsFor(id))

describe('the promotions of the seed', () => {
  it.each(STORES)('can all be priced with in $id', ({ id }) => {
    expect(checkBook(priceBookFor(id)).refused).toEqual([])
  })

  it('name only products that are on the shelves', () => {
    const ids = new Set<string>(PRODUCTS.map(({ id }) => id))
    const named = EVERY.flatMap(({ goods, benefit }) => [
      ...namesIn(goods),
      ...(benefit.kind === 'combo' ? benefit.slots.flatMap((slot) => namesIn(slot.goods)) : []),
    ])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it('say in their words which goods of theirs they leave out', () => {
    const leaving = EVERY.filter(
      ({ goods: { except } }) => except.products.length + except.categories.length > 0,
    )
    expect(leaving.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['coupon-basket', 'alipay-50', 'home-199']),
    )
    for (const { words } of leaving) {
      expect(words.zh).toContain('除外')
      expect(words.en).toMatch(/\(no [a-z]+\)$/)
    }
  })

  it('show every kind of benefit that takes something off a basket', () => {
    expect(new Set(EVERY.map(({ benefit }) => benefit.kind))).toEqual(
      new Set([
        'buy-get',
        'set-price',
        'combo',
        'unit-price',
        'percent-off',
        'quantity-tiers',
        'spend-steps',
        'every-spend',
        'spend-percent',
      ]),
    )
  })
})

function namesIn({ include, except }: Promotion['goods']): readonly string[] {
  return [...(include === 'all' ? [] : include.products), ...except.products]
}
