/** Which numbers a price can be reckoned with. */
import { describe, expect, it } from 'vitest'
import type { Goods } from '@/domain/cart'
import type { Fen, Grams } from '@/domain/kernel'
import { amountFault, countFault, isPriceable, percentFault, stepsFault } from '@/domain/pricing/checks'

const NO_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

it.each([
  [0, null],
  [1, null],
  [10_000_000, null],
  [10_000_001, 'amount-too-large'],
  [2 ** 53, 'amount-too-large'],
  [Number.POSITIVE_INFINITY, 'amount-too-large'],
  [0.5, 'amount-too-large'],
  [-1, 'negative-amount'],
  [Number.NaN, 'negative-amount'],
])('an amount of %d fen: %s', (amount, fault) => {
  expect(amountFault(amount)).toBe(fault)
})

it.each([1, 50, 100])('%d is a percentage', (percent) => expect(percentFault(percent)).toBeNull())
it.each([0, -1, 101, 12.5, ...NO_NUMBERS])('%d is no percentage', (percent) => {
  expect(percentFault(percent)).toBe('not-a-percentage')
})

it.each([1, 2, 10_000])('%d is a count', (count) => expect(countFault(count)).toBeNull())
it.each([0, -1, 10_001, 1.5, ...NO_NUMBERS])('%d is no count', (count) => {
  expect(countFault(count)).toBe('not-a-count')
})

it.each([
  [[0], null],
  [[1, 2, 3], null],
  [[], 'nothing-given'],
  [[1, 1], 'steps-overlap'],
  [[1, 3, 2], 'steps-overlap'],
  [[2, 1, 3], 'steps-overlap'],
  [[1, Number.NaN], 'steps-overlap'],
])('steps at %j: %s', (steps, fault) => {
  expect(stepsFault(steps, (step) => step)).toBe(fault)
})

describe('goods can be priced', () => {
  const weighing = (grams: number): Goods => ({ kind: 'weight', grams: grams as Grams })
  const printed = (kind: 'label-price' | 'sticker-price', price: number): Goods => ({
    kind,
    price: price as Fen,
  })
  it.each<[string, Goods, boolean]>([
    ['one piece', { kind: 'pieces', quantity: 1 }, true],
    ['10,000 pieces', { kind: 'pieces', quantity: 10_000 }, true],
    ['10,001 pieces', { kind: 'pieces', quantity: 10_001 }, false],
    ['no pieces', { kind: 'pieces', quantity: 0 }, false],
    ['half a piece', { kind: 'pieces', quantity: 0.5 }, false],
    ['a gram', weighing(1), true],
    ['100 kilograms', weighing(100_000), true],
    ['a gram more than that', weighing(100_001), false],
    ['no weight', weighing(0), false],
    ['less than no weight', weighing(-1), false],
    ['half a gram', weighing(0.5), false],
    ['no known weight', weighing(Number.NaN), false],
    ['a label of ¥0', printed('label-price', 0), true],
    ['a label of ¥100,000', printed('label-price', 10_000_000), true],
    ['a label of a fen more', printed('label-price', 10_000_001), false],
    ['a label of less than nothing', printed('label-price', -1), false],
    ['a sticker of ¥0', printed('sticker-price', 0), true],
    ['a sticker of half a fen', printed('sticker-price', 0.5), false],
  ])('%s: %o is %s', (_, goods, isFine) => {
    expect(isPriceable(goods)).toBe(isFine)
  })
})
