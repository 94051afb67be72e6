/** N 件 X 元, 套餐, 买 X 送 Y: what comes off the pieces of one set. */
import { describe, expect, it } from 'vitest'
import type { BenefitInShort, GoodsInShort } from '../../support/promotions'
import { promotion } from '../../support/promotions'
import { bundle, faultOf, inSet } from '../../support/rules'

const threeFor = (price: number, count = 3): BenefitInShort => ({ kind: 'set-price', count, price })
const meal = (price: number, ...counts: readonly number[]): BenefitInShort => ({
  kind: 'combo',
  slots: counts.map((count, i) => ({ goods: [`dish-${i}`], count })),
  price,
})
const free = (buy: number, get: number, percent = 100, reward?: GoodsInShort): BenefitInShort => ({
  kind: 'buy-get',
  buy,
  get,
  percent,
  ...(reward === undefined ? {} : { reward }),
})
const filter = (goods: GoodsInShort) => promotion({ id: 'p', benefit: threeFor(1), goods }).goods

describe('three for ¥10', () => {
  const { off, basis, slots } = bundle(threeFor(1000), ['tea'])

  it('are three of the goods at list price', () => {
    expect([basis, slots]).toEqual(['list', [{ count: 3, filters: [filter(['tea'])] }]])
  })

  it('cost that, shared by what each has to give', () => {
    expect(off(inSet(500), inSet(500), inSet(1000))).toEqual([250, 250, 500])
    expect(off(inSet(500), inSet(500, 0, 100), inSet(1000, 0, 0))).toEqual([500, 100, 0])
  })

  it('take nothing off where they cost as much or less anyway', () => {
    expect(off(inSet(300), inSet(300), inSet(400))).toEqual([0, 0, 0])
    expect(off(inSet(300), inSet(300), inSet(300))).toEqual([0, 0, 0])
  })
})

describe('a meal', () => {
  const { off, basis, slots } = bundle(meal(1500, 1, 2), { except: ['beer'] })

  it('is what each slot names, of the goods of the promotion', () => {
    const goods = filter({ except: ['beer'] })
    expect(basis).toBe('list')
    expect(slots).toEqual([
      { count: 1, filters: [goods, filter(['dish-0'])] },
      { count: 2, filters: [goods, filter(['dish-1'])] },
    ])
  })

  it('costs its price in all', () => {
    expect(off(inSet(1000), inSet(500, 1), inSet(500, 1))).toEqual([250, 125, 125])
  })
})

describe('buy two and get the cheapest for half', () => {
  const { off, basis, slots } = bundle(free(2, 1, 50), ['tea'])

  it('takes half off the cheapest, of equal ones the last, rounded for the shopper', () => {
    expect([basis, slots.map(({ count }) => count)]).toEqual(['item', [3]])
    expect(off(inSet(900), inSet(701), inSet(800))).toEqual([0, 351, 0])
    expect(off(inSet(701), inSet(701), inSet(800))).toEqual([0, 351, 0])
    expect(off(inSet(900), inSet(701, 0, 20), inSet(800))).toEqual([0, 20, 0])
  })

  it('takes it off the reward, where there is one, and it may be the dearest', () => {
    const gift = bundle(free(2, 1, 100, ['cup']), ['tea'])
    expect(gift.slots.map(({ count, filters }) => [count, filters[0]])).toEqual([
      [2, filter(['tea'])],
      [1, filter(['cup'])],
    ])
    expect(gift.off(inSet(500), inSet(500), inSet(2000, 1))).toEqual([0, 0, 2000])
  })
})

it.each<[string, BenefitInShort, string | null]>([
  ['a set may be of one piece and be given away', threeFor(0, 1), null],
  ['a set of no pieces is refused', threeFor(1000, 0), 'not-a-count'],
  ['a set for less than nothing is refused', threeFor(-1), 'negative-amount'],
  ['a meal may be of one dish', meal(1500, 1), null],
  ['a meal of nothing gives nothing', meal(1500), 'nothing-given'],
  ['a dish that comes no times is refused', meal(1500, 1, 0), 'not-a-count'],
  ['a meal beyond any price is refused', meal(10_000_001, 1), 'amount-too-large'],
  ['buy one, get one is in order', free(1, 1), null],
  ['to buy nothing is refused', free(0, 1), 'not-a-count'],
  ['to get nothing is refused', free(1, 0), 'not-a-count'],
  ['to get it for no less is refused', free(1, 1, 0), 'not-a-percentage'],
])('%s', (_, benefit, fault) => {
  expect(faultOf(benefit)).toBe(fault)
})
