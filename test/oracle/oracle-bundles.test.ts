/** Hand-worked receipts for the oracle's bundle layer; the sums are in the names. */
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { label, line, pieces, weight } from '../domain/support/goods'
import { only, price, promotion } from './books'
import { A, as, B, buyGet, most, percentOff, setOf, total } from './receipts'

describe('the bundle layer', () => {
  it('sets of 2 for 1500 on list price, or member price: min(1500 + 850, 3 × 850)', () => {
    const prices = { a: price(1000, { member: 850 }) }
    expect(total([as(3)], [promotion('p', setOf(2, 1500))], prices)).toBe(2350)
    expect(total([as(3)], [promotion('p', setOf(2, 1750))], prices)).toBe(2550)
  })

  it('forms one set where the limit is one: 1500 + 2 × 1000', () => {
    expect(total([as(4)], [promotion('p', setOf(2, 1500), { limit: most(1) })])).toBe(3500)
  })

  it('gives the second at half price after 9 % off: 910 + 910 − 455', () => {
    const nine = promotion('i', percentOff(9))
    expect(total([as(2)], [nine, promotion('p', buyGet(1, 1, 50))])).toBe(1365)
  })

  it('pairs dear with dear: 1000, 1000 − 1000, 600, 600 − 600', () => {
    expect(total([as(2), line('b', pieces(2))], [promotion('p', buyGet(1, 1, 100))])).toBe(1600)
  })

  it('gives half off the dearer reward: 600 + 1000 − 500', () => {
    const reward = promotion(
      'p',
      { kind: 'buy-get', buy: 1, get: 1, percent: 50, reward: only('a') },
      { goods: only('b') },
    )
    expect(total([A, B], [reward])).toBe(1100)
  })

  it('sells a combo of 1 a and 2 b for 1900 instead of 2200, and rounds to the floor 950 + 2 × 500', () => {
    const menu = promotion('p', {
      kind: 'combo',
      slots: [
        { goods: only('a'), count: 1 },
        { goods: only('b'), count: 2 },
      ],
      price: fen(1900),
    })
    const lines = [A, line('b', pieces(2))]
    expect(total(lines, [menu])).toBe(1900)
    expect(total(lines, [menu], { a: price(1000, { floor: 950 }), b: price(600, { floor: 500 }) })).toBe(1950)
  })

  it('makes no set of weighed and labelled packs: 1000 + 500 + 300', () => {
    expect(total([A, line('a', weight(500)), line('a', label(300))], [promotion('p', setOf(2, 900))])).toBe(
      1800,
    )
  })

  it('declines member price where the piece without a floor is then the cheaper one: 857 + 757 − 757', () => {
    const prices = { a: price(857, { member: 677, floor: 651 }), b: price(757) }
    expect(total([A, B], [promotion('p', buyGet(1, 1, 100))], prices)).toBe(857)
  })

  it('of equal prices gives the later one: a and b at 600, b has a floor of 500: 600 + 500', () => {
    const prices = { a: price(600), b: price(600, { floor: 500 }) }
    expect(total([A, B], [promotion('p', buyGet(1, 1, 100))], prices)).toBe(1100)
  })

  it('does not give one unit two promotions of a group: min(2 × 800, 2000 − 500)', () => {
    const groups = { groups: ['g'] }
    const both = [promotion('i', percentOff(20), groups), promotion('p', buyGet(1, 1, 50), groups)]
    expect(total([as(2)], both)).toBe(1500)
  })
})
