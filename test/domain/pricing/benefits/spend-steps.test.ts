/** 满减: what the highest step reached takes off. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ladder, rising } from '../../support/amounts'
import { always } from '../../support/property'
import { faultOf, keepsItsPromises, order } from '../../support/rules'

const short = (...steps: readonly (readonly [number, number])[]) =>
  ({ kind: 'spend-steps', steps: steps.map(([spend, off]) => ({ spend, off })) }) as const

describe('满 199 减 50, 满 299 减 90', () => {
  const { off, next, atBest, rate } = order(short([19_900, 5000], [29_900, 9000]))

  it.each([
    [0, 0, 19_900],
    [19_899, 0, 19_900],
    [19_900, 5000, 29_900],
    [29_899, 5000, 29_900],
    [29_900, 9000, null],
    [99_900, 9000, null],
  ])('of %d fen %d come off, and the next step is at %s', (base, amount, step) => {
    expect([off(base), next(base)]).toEqual([amount, step])
  })

  it('gives at best what the step within reach gives', () => {
    expect([atBest(0, 19_899), atBest(0, 19_900), atBest(19_900, 29_900)]).toEqual([0, 5000, 9000])
  })

  it('takes no percentage', () => {
    expect(rate).toBe(0)
  })
})

it('gives more goods never less, and misses no step', () => {
  const benefits = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.tuple(ladder(1000, n), ladder(500, n)))
    .map(([spends, offs]) => short(...spends.map((spend, i) => [spend, offs[i] ?? 0] as const)))
  always(fc.property(benefits, rising, keepsItsPromises))
})

it.each([
  ['nothing is wrong with', short([0, 1], [1, 2]), null],
  ['no step at all gives nothing', short(), 'nothing-given'],
  ['a negative amount to spend is refused', short([-1, 1]), 'negative-amount'],
  ['a negative discount is refused', short([1, -1]), 'negative-amount'],
  ['an amount no price reaches is refused', short([1, 1], [2 ** 53, 2]), 'amount-too-large'],
  ['two steps at one amount overlap', short([1, 1], [1, 2]), 'steps-overlap'],
  ['steps that fall overlap', short([2, 1], [1, 2]), 'steps-overlap'],
  ['a higher step with the same discount overlaps', short([1, 1], [2, 1]), 'steps-overlap'],
  ['a higher step with less off overlaps', short([1, 2], [2, 1]), 'steps-overlap'],
  ['a step that takes nothing off gives nothing', short([1, 0], [2, 1]), 'nothing-given'],
])('%s: %j', (_, benefit, fault) => {
  expect(faultOf(benefit)).toBe(fault)
})
