/** 阶梯价: the more pieces, the less each costs. */
import { describe, expect, it } from 'vitest'
import { label, pieces, sticker, weight } from '../../support/goods'
import { faultOf, itemAmount } from '../../support/rules'

const short = (...tiers: readonly (readonly [number, number])[]) =>
  ({ kind: 'quantity-tiers', tiers: tiers.map(([from, percent]) => ({ from, percent })) }) as const

describe('10 percent off from three pieces and 20 from six', () => {
  const tiers = short([3, 10], [6, 20])

  it.each([
    [1, null],
    [2, null],
    [3, 899],
    [5, 899],
    [6, 799],
    [50, 799],
  ])('with %d pieces in the basket one of 999 fen costs %s', (count, amount) => {
    expect(itemAmount(tiers, 999, pieces(1), count)).toBe(amount)
  })

  it.each([
    ['a weighed pack', weight(1000)],
    ['a labelled pack', label(999)],
    ['a stickered pack', sticker(500)],
  ])('is not for %s', (_, goods) => {
    expect(itemAmount(tiers, 999, goods, 6)).toBeNull()
  })
})

it.each([
  ['nothing is wrong with', short([1, 1], [2, 100]), null],
  ['no tier at all gives nothing', short(), 'nothing-given'],
  ['two tiers from one number on overlap', short([3, 10], [3, 20]), 'steps-overlap'],
  ['tiers that fall overlap', short([6, 10], [3, 20]), 'steps-overlap'],
  ['a higher tier with the same percentage overlaps', short([3, 10], [6, 10]), 'steps-overlap'],
  ['a higher tier with less off overlaps', short([3, 20], [6, 10]), 'steps-overlap'],
  ['a tier from no piece on is refused', short([0, 10]), 'not-a-count'],
  ['a tier from half a piece on is refused', short([1, 10], [2.5, 20]), 'not-a-count'],
  ['a percentage of nothing is refused', short([3, 0]), 'not-a-percentage'],
  ['more than all of it is refused', short([3, 10], [6, 101]), 'not-a-percentage'],
  ['the first fault is the one named', short([1, 101], [10_001, 102]), 'not-a-percentage'],
])('%s: %j', (_, benefit, fault) => {
  expect(faultOf(benefit)).toBe(fault)
})
