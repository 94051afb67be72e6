/** The index of a book never misses a promotion that speaks of a product. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Promotion } from '@/domain/pricing'
import { bundleRule, isBundle } from '@/domain/pricing/benefits/benefits'
import { compileBook } from '@/domain/pricing/compile-book'
import { passesFilter } from '@/domain/pricing/goods-filter'
import type { Category } from '@/domain/product'
import { book } from '../support/books'
import { productId, TODAY } from '../support/goods'
import type { BenefitInShort, GoodsInShort } from '../support/promotions'
import { promotion } from '../support/promotions'
import { always } from '../support/property'

type Told = readonly [goods: GoodsInShort, benefit?: BenefitInShort]

const percent: BenefitInShort = { kind: 'percent-off', percent: 10 }
const meal = (...dishes: GoodsInShort[]): BenefitInShort => {
  return { kind: 'combo', price: 1, slots: dishes.map((goods) => ({ goods, count: 1 })) }
}
const gift = (reward: GoodsInShort): BenefitInShort => {
  return { kind: 'buy-get', buy: 1, get: 1, percent: 100, reward }
}

const promotionOf = ([goods, benefit = percent]: Told, i: number) =>
  promotion({ id: `p-${i}`, goods, benefit })
const bookOf = (...told: readonly Told[]) => book({}, told.map(promotionOf))
const found = (shop: ReturnType<typeof book>, id: string, category?: Category) =>
  compileBook(shop).candidates([{ productId: productId(id), category }])

it('finds promotions of the product, its category and everything, each once, in the book’s order', () => {
  const shop = bookOf([['milk', 'tea']], [['bakery']], ['all'], [['milk', 'dairy']])
  expect(found(shop, 'milk', 'dairy')).toEqual([0, 2, 3])
  expect(found(shop, 'tea', 'drinks')).toEqual([0, 2])
  expect(found(shop, 'bread', 'bakery')).toEqual([1, 2])
  expect(found(shop, 'novelty')).toEqual([2])
})

it('keeps the order of the book beyond ten promotions', () => {
  const twelve = Array.from({ length: 12 }, (_, i): Told => [i % 2 === 0 ? ['dairy'] : ['milk']])
  expect(found(bookOf(...twelve), 'milk', 'dairy')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

it('tells a product from a category of the same name', () => {
  expect(found(bookOf([['dairy']]), 'dairy')).toEqual([])
})

it('looks into the slots of a meal and at the reward', () => {
  const shop = bookOf(
    ['all', meal(['rice'], ['soup'])],
    [['drinks'], meal('all', ['cola'])],
    [['tea'], gift(['cup'])],
  )
  const by = (id: string, category?: Category) => found(shop, id, category)
  expect([by('rice'), by('soup'), by('tea'), by('cup'), by('bread')]).toEqual([[0], [0], [2], [2], []])
  expect(by('cola', 'drinks')).toEqual([1])
})

it('is made once for a book', () => {
  const shop = bookOf(['all'])
  expect(compileBook(shop)).toBe(compileBook(shop))
  expect(compileBook(shop).book).toBe(shop)
})

it('misses no promotion whose words take the product', () => {
  const names = fc.subarray(['milk', 'tea', 'dairy', 'drinks'])
  const named = fc.oneof(names, fc.record({ include: names, except: names }))
  const goods = fc.oneof(fc.constant('all' as const), fc.record({ except: names }), named)
  const meals = fc.array(goods, { minLength: 1, maxLength: 3 }).map((dishes) => meal(...dishes))
  const told = fc.tuple(goods, fc.oneof(fc.constant(percent), named.map(gift), meals))
  const category = fc.constantFrom<(Category | undefined)[]>('dairy', 'drinks', undefined)
  always(
    fc.property(fc.array(told, { maxLength: 6 }), fc.constantFrom('milk', 'cup'), category, (all, id, of) => {
      const shop = bookOf(...all)
      const wanted = shop.promotions.flatMap((each, i) => (takes(each, id, of) ? [i] : []))
      expect(found(shop, id, of)).toEqual(expect.arrayContaining(wanted))
    }),
  )
})

/** By the words of the promotion alone: some slot takes the goods. */
function takes({ goods, benefit }: Promotion, id: string, category: Category | undefined) {
  const slots = isBundle(benefit) ? bundleRule(benefit).slots(benefit, goods) : [{ filters: [goods] }]
  const what = { productId: productId(id), category, lastDay: TODAY }
  return slots.some(({ filters }) => filters.every((filter) => passesFilter(filter, what, TODAY)))
}
