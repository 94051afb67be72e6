/** Which goods a promotion speaks of. */
import { describe, expect, it } from 'vitest'
import { passesFilter } from '@/domain/pricing/goods-filter'
import type { Category } from '@/domain/product'
import { day, productId, TODAY } from '../support/goods'
import type { GoodsInShort } from '../support/promotions'
import { promotion } from '../support/promotions'

const benefit = { kind: 'percent-off', percent: 1 } as const

function passes(goods: GoodsInShort, id: string, category?: Category, lastDay: string | null = null) {
  const filter = promotion({ id: 'p', benefit, goods }).goods
  const what = { productId: productId(id), category, lastDay: lastDay === null ? null : day(lastDay) }
  return passesFilter(filter, what, TODAY)
}

it.each<[string, GoodsInShort, boolean]>([
  ['everything', 'all', true],
  ['named products', ['milk', 'tea'], true],
  ['its category', ['dairy'], true],
  ['other products', ['tea'], false],
  ['another category', ['bakery'], false],
  ['nothing', [], false],
  ['everything but this product', { except: ['milk'] }, false],
  ['everything but this category', { except: ['dairy'] }, false],
  ['everything but other goods', { except: ['tea', 'bakery'] }, true],
  ['its category but not this product', { include: ['dairy'], except: ['milk'] }, false],
  ['this product but not its category', { include: ['milk'], except: ['dairy'] }, false],
  ['its category but not other products', { include: ['dairy'], except: ['tea'] }, true],
  ['other products but not others still', { include: ['tea'], except: ['cake'] }, false],
])('a promotion on %s, %o: milk belongs to it is %s', (_, goods, belongs) => {
  expect(passes(goods, 'milk', 'dairy')).toBe(belongs)
})

it('a product of no known category is in none, but may be named', () => {
  expect(passes(['dairy'], 'novelty')).toBe(false)
  expect(passes(['novelty'], 'novelty')).toBe(true)
  expect(passes({ except: ['dairy'] }, 'novelty')).toBe(true)
  expect(passes('all', 'novelty')).toBe(true)
})

describe('goods whose last day is near', () => {
  it.each([
    ['yesterday', '2025-11-21', false, false],
    ['today', '2025-11-22', true, true],
    ['tomorrow', '2025-11-23', false, true],
    ['in two days', '2025-11-24', false, true],
    ['in three days', '2025-11-25', false, false],
    ['on no day', null, false, false],
  ])('%s (%s)', (_, lastDay, withinNone, withinTwo) => {
    expect(passes({ withinDays: 0 }, 'milk', 'dairy', lastDay)).toBe(withinNone)
    expect(passes({ withinDays: 2 }, 'milk', 'dairy', lastDay)).toBe(withinTwo)
    expect(passes('all', 'milk', 'dairy', lastDay)).toBe(true)
  })

  it('must be named as well', () => {
    expect(passes({ include: ['tea'], withinDays: 2 }, 'milk', 'dairy', TODAY)).toBe(false)
    expect(passes({ except: ['milk'], withinDays: 2 }, 'milk', 'dairy', TODAY)).toBe(false)
  })
})
