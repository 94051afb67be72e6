/** 特价, 立减 and 直降: one unit costs less, whatever kind of unit it is. */
import { describe, expect, it } from 'vitest'
import type { Goods } from '@/domain/cart'
import { label, pieces, sticker, weight } from '../../support/goods'
import type { BenefitInShort } from '../../support/promotions'
import { faultOf, itemAmount } from '../../support/rules'

const special = (price: number): BenefitInShort => ({ kind: 'unit-price', price })
const off = (amount: number): BenefitInShort => ({ kind: 'amount-off', amount })
const percent = (of: number): BenefitInShort => ({ kind: 'percent-off', percent: of })

describe('of goods at 1999 fen', () => {
  it.each<[string, Goods, number, number, number]>([
    ['a piece', pieces(2), 1499, 1699, 1699],
    ['333 grams', weight(333), 499, 565, 565],
    ['a label of 1000 fen', label(1000), 749, 849, 850],
    ['a stickered pack', sticker(900), 1499, 1699, 1699],
  ])('%s costs %o: %d at 1499, %d with 300 off, %d with 15 percent off', (_, goods, at, less, part) => {
    expect(itemAmount(special(1499), 1999, goods)).toBe(at)
    expect(itemAmount(off(300), 1999, goods)).toBe(less)
    expect(itemAmount(percent(15), 1999, goods)).toBe(part)
  })

  it.each([
    [1, 1979],
    [50, 999],
    [99, 19],
    [100, 0],
  ])('%d percent off leaves %d, rounded for the shopper', (of, amount) => {
    expect(itemAmount(percent(of), 1999)).toBe(amount)
  })

  it.each([
    [1998, 1],
    [1999, 0],
    [2000, 0],
    [99_999, 0],
  ])('%d off leaves %d and never less than nothing', (amount, left) => {
    expect(itemAmount(off(amount), 1999)).toBe(left)
    expect(itemAmount(off(amount), 1999, weight(1000))).toBe(left)
  })
})

it.each<[string, BenefitInShort, string | null]>([
  ['goods may be given away', special(0), null],
  ['a price of less than nothing is refused', special(-1), 'negative-amount'],
  ['a price beyond any is refused', special(10_000_001), 'amount-too-large'],
  ['one fen off is something', off(1), null],
  ['nothing off is nothing', off(0), 'nothing-given'],
  ['less than nothing off is refused', off(-1), 'negative-amount'],
  ['half a fen off is refused', off(0.5), 'amount-too-large'],
  ['one percent off is something', percent(1), null],
  ['all of it may come off', percent(100), null],
  ['no percent off is refused', percent(0), 'not-a-percentage'],
  ['more than all of it is refused', percent(101), 'not-a-percentage'],
])('%s', (_, benefit, fault) => {
  expect(faultOf(benefit)).toBe(fault)
})
