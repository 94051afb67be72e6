/** 每满减: so much off for every full amount. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rising } from '../../support/amounts'
import { always } from '../../support/property'
import { faultOf, keepsItsPromises, order } from '../../support/rules'

const short = (spend: number, off: number, most?: number) =>
  ({ kind: 'every-spend', spend, off, ...(most === undefined ? {} : { most }) }) as const

describe('every ¥100 takes ¥10 off', () => {
  const open = order(short(10_000, 1000))
  const capped = order(short(10_000, 1000, 2500))

  it.each([
    [0, 0, 0],
    [9999, 0, 0],
    [10_000, 1000, 1000],
    [19_999, 1000, 1000],
    [20_000, 2000, 2000],
    [30_000, 3000, 2500],
    [90_000, 9000, 2500],
  ])('of %d fen %d come off, with a cap of ¥25 %d', (base, off, most) => {
    expect([open.off(base), capped.off(base)]).toEqual([off, most])
  })

  it.each([
    [0, 10_000, 10_000],
    [9999, 10_000, 10_000],
    [10_000, 20_000, 20_000],
    [29_999, 30_000, 30_000],
    [30_000, 40_000, null],
    [45_000, 50_000, null],
  ])('from %d fen on the next is at %d, with a cap of ¥25 at %s', (base, next, most) => {
    expect([open.next(base), capped.next(base)]).toEqual([next, most])
  })

  it('gives at best what the amount within reach gives', () => {
    expect([open.atBest(5000, 20_000), capped.atBest(5000, 90_000)]).toEqual([2000, 2500])
  })

  it('takes no percentage', () => {
    expect(open.rate).toBe(0)
  })
})

it('gives more goods never less, and misses no step', () => {
  const benefits = fc.record({
    kind: fc.constant('every-spend' as const),
    spend: fc.integer({ min: 1, max: 300 }),
    off: fc.integer({ min: 1, max: 300 }),
    most: fc.option(fc.integer({ min: 1, max: 900 })).map((most) => most ?? 10_000_000),
  })
  always(fc.property(benefits, rising, keepsItsPromises))
})

it.each([
  ['nothing is wrong with', short(1, 1, 1), null],
  ['a negative amount to spend is refused', short(-1, 1), 'negative-amount'],
  ['a negative discount is refused', short(1, -1), 'negative-amount'],
  ['a negative cap is refused', short(1, 1, -1), 'negative-amount'],
  ['half a fen is refused', short(1, 0.5), 'amount-too-large'],
  ['an amount no price reaches is refused', short(2 ** 53, 1), 'amount-too-large'],
  ['nothing off gives nothing', short(1, 0), 'nothing-given'],
  ['nothing to spend gives it for nothing', short(0, 1), 'nothing-given'],
  ['a cap of nothing gives nothing', short(1, 1, 0), 'nothing-given'],
])('%s: %o', (_, benefit, fault) => {
  expect(faultOf(benefit)).toBe(fault)
})
