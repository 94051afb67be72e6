/** Which promotions a shopper is told of beside one product. */
import { describe, expect, it } from 'vitest'
import type { PricingContext, Promotion } from '@/domain/pricing'
import { promotionsOn } from '@/domain/pricing'
import { asking, book, markdown, promotion } from '../support/books'
import { day, line, pieces, productId } from '../support/goods'
import type { BenefitInShort, ConditionInShort, GoodsInShort } from '../support/promotions'

const percent: BenefitInShort = { kind: 'percent-off', percent: 10 }
const pair: BenefitInShort = { kind: 'buy-get', buy: 1, get: 1, percent: 50 }
const meal: BenefitInShort = {
  kind: 'combo',
  price: 1000,
  slots: [
    { goods: ['rice'], count: 1 },
    { goods: ['drinks'], count: 1 },
  ],
}
const offer = (
  id: string,
  goods: GoodsInShort,
  benefit: BenefitInShort = percent,
  ...conditions: ConditionInShort[]
) => promotion({ id, goods, benefit, conditions })
const categoryOf = (id: string) => (id === productId('milk') ? 'dairy' : 'drinks')

function on(product: string, rules: readonly Promotion[], facts: Partial<PricingContext> = {}, last = '') {
  const lastDay = last === '' ? null : day(last)
  const held = line(product, pieces(1), 'l', { lastDay })
  return promotionsOn(held, book({}, rules), asking('none', { categoryOf, ...facts })).map(({ id }) => id)
}

describe('beside a product stand promotions', () => {
  it('of the product and of its category, in the order of the book', () => {
    const rules = [offer('dairy', ['dairy']), offer('tea', ['tea']), offer('milk', ['milk'])]
    expect(on('milk', rules)).toEqual(['dairy', 'milk'])
    expect(on('tea', rules)).toEqual(['tea'])
    expect(on('cola', rules)).toEqual([])
  })

  it('not of the whole store, but sets of any goods', () => {
    expect(on('milk', [offer('all', 'all'), offer('pair', 'all', pair)])).toEqual(['pair'])
    expect(on('milk', [offer('pair', { except: ['milk'] }, pair)])).toEqual([])
  })

  it('not where the product is excepted', () => {
    expect(on('milk', [offer('dairy', { include: ['dairy'], except: ['milk'] })])).toEqual([])
  })

  it('of a meal it is one slot of', () => {
    expect(on('rice', [offer('meal', 'all', meal)])).toEqual(['meal'])
    expect(on('cola', [offer('meal', 'all', meal)])).toEqual(['meal'])
    expect(on('milk', [offer('meal', 'all', meal)])).toEqual([])
    expect(on('cola', [offer('meal', { include: ['drinks'], except: ['cola'] }, meal)])).toEqual([])
  })

  it('that give it away beside something else', () => {
    const gift: BenefitInShort = { kind: 'buy-get', buy: 1, get: 1, percent: 100, reward: ['cup'] }
    const rules = [offer('gift', ['tea'], gift)]
    expect(['tea', 'cup', 'milk'].map((id) => on(id, rules))).toEqual([['gift'], ['gift'], []])
  })

  it('for its last day, by the day it is in the store', () => {
    const rules = [markdown('today', 0, 50, ['milk'])]
    expect(on('milk', rules, {}, '2025-11-22')).toEqual(['today'])
    expect(on('milk', rules, {}, '2025-11-23')).toEqual([])
    expect(on('milk', rules)).toEqual([])
  })

  it('that hold for this shopper now', () => {
    const rules = [offer('till', ['milk'], percent, { kind: 'channel', channel: 'till' })]
    expect(on('milk', rules)).toEqual([])
    expect(on('milk', rules, { channel: 'till' })).toEqual(['till'])
  })
})
