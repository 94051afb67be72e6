/** 满折: the percentage of the highest step reached. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ladder, rising } from '../../support/amounts'
import { always } from '../../support/property'
import { faultOf, keepsItsPromises, order } from '../../support/rules'

/** Steps are pairs of amount and percentage. */
const capped = (most: number | undefined, ...steps: readonly (readonly [number, number])[]) => ({
  kind: 'spend-percent' as const,
  steps: steps.map(([spend, percent]) => ({ spend, percent })),
  ...(most === undefined ? {} : { most }),
})
const short = (...steps: readonly (readonly [number, number])[]) => capped(undefined, ...steps)

describe('10 percent from ¥100 and 25 percent from ¥200', () => {
  const open = order(short([10_000, 10], [20_000, 25]))
  const most40 = order(capped(4000, [10_000, 10], [20_000, 25]))

  it.each([
    [0, 0, 0],
    [9999, 0, 0],
    [10_000, 1000, 1000],
    [10_001, 1001, 1001],
    [19_999, 2000, 2000],
    [20_000, 5000, 4000],
    [20_001, 5001, 4000],
  ])('of %d fen %d come off, with a cap of ¥40 %d', (base, off, most) => {
    expect([open.off(base), most40.off(base)]).toEqual([off, most])
  })

  it.each([
    [9999, 10_000],
    [10_000, 20_000],
    [19_999, 20_000],
    [20_000, null],
  ])('from %d fen on the next step is at %s', (base, step) => {
    expect(open.next(base)).toBe(step)
  })

  it('gives at best the percentage within reach of what there is', () => {
    expect(open.atBest(9001, 9999)).toBe(0)
    expect(open.atBest(9001, 10_000)).toBe(901)
    expect(open.atBest(9001, 20_000)).toBe(2251)
    expect(most40.atBest(19_000, 20_000)).toBe(4000)
  })

  it('takes at most its highest percentage', () => {
    expect(open.rate).toBe(25)
  })

  it('takes all of it at 100 percent and a fen of a fen at 1', () => {
    const of = (percent: number) => order(short([0, percent]))
    expect([of(100).off(777), of(1).off(1), of(1).off(0), of(1).off(101)]).toEqual([777, 1, 0, 2])
  })
})

it('gives more goods never less, and misses no step', () => {
  const benefits = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.tuple(ladder(1000, n), ladder(100, n), fc.option(fc.integer({ min: 1, max: 500 }))))
    .map(([spends, percents, most]) =>
      capped(most ?? undefined, ...spends.map((spend, i) => [spend, percents[i] ?? 0] as const)),
    )
  always(fc.property(benefits, rising, keepsItsPromises))
})

it.each([
  ['nothing is wrong with', capped(1, [0, 1], [1, 100]), null],
  ['no step at all gives nothing', short(), 'nothing-given'],
  ['a negative amount to spend is refused', short([-1, 1]), 'negative-amount'],
  ['a percentage of nothing is refused', short([1, 0]), 'not-a-percentage'],
  ['more than all of it is refused', short([1, 1], [2, 101]), 'not-a-percentage'],
  ['two steps at one amount overlap', short([1, 1], [1, 2]), 'steps-overlap'],
  ['a higher step with the same percentage overlaps', short([1, 5], [2, 5]), 'steps-overlap'],
  ['a higher step with less off overlaps', short([1, 5], [2, 4]), 'steps-overlap'],
  ['a negative cap is refused', capped(-1, [1, 1]), 'negative-amount'],
  ['a cap of nothing gives nothing', capped(0, [1, 1]), 'nothing-given'],
])('%s: %j', (_, benefit, fault) => {
  expect(faultOf(benefit)).toBe(fault)
})
