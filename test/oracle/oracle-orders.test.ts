/** Hand-worked receipts for the oracle's order layers; the sums are in the names. */
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { only, price, promotion } from './books'
import { A, as, B, COUPON, E_CNY, held, PRICES, percent, percentOff, steps, total } from './receipts'

describe('the order layers', () => {
  it('declines member price to reach 2000: 2000 − 300 beats 2 × 900', () => {
    const prices = { a: price(1000, { member: 900 }) }
    expect(total([as(2)], [promotion('p', steps(2000, 300))], prices)).toBe(1700)
    expect(total([as(2)], [promotion('p', steps(2000, 199))], prices)).toBe(1800)
  })

  it('gives 70 for every 300, at most 200: 1600 − 200', () => {
    const every = { kind: 'every-spend', spend: fen(300), off: fen(70), most: fen(200) } as const
    expect(total([A, B], [promotion('p', every)])).toBe(1400)
    expect(total([A, B], [promotion('p', { ...every, most: null })])).toBe(1250)
  })

  it('rounds a percentage up: ⌈1001 × 5 ÷ 100⌉ = 51', () => {
    expect(total([A], [promotion('p', percent(5))], { a: price(1001) })).toBe(950)
  })

  it('stacks basket, coupon and wallet: 1600 − 160, − 144 (10 %), − ⌈1296 × 5 %⌉ = 65', () => {
    const all = [
      promotion('w', percent(5), E_CNY),
      promotion('c', percent(10), COUPON),
      promotion('s', steps(1600, 160)),
    ]
    expect(total([A, B], all, PRICES, { wallet: 'e-cny', coupons: [held('c')] })).toBe(1231)
    expect(total([A, B], all, PRICES, { wallet: 'alipay', coupons: [held('c', -1)] })).toBe(1440)
  })

  it('uses one of two coupons that share goods, and both where they share none: 1600 − 120; − 100 − 60', () => {
    const coupons = { coupons: [held('c'), held('d')] }
    const shared = [promotion('c', steps(1000, 100), COUPON), promotion('d', steps(600, 120), COUPON)]
    expect(total([A, B], shared, PRICES, coupons)).toBe(1480)
    const apart = [
      promotion('c', steps(1000, 100), { ...COUPON, goods: only('a') }),
      promotion('d', steps(600, 60), { ...COUPON, goods: only('b') }),
    ]
    expect(total([A, B], apart, PRICES, coupons)).toBe(1440)
  })

  it('uses one order-level promotion of a group across layers: 1600 − max(100, 150)', () => {
    const groups = ['g']
    const both = [
      promotion('s', steps(1, 100), { groups }),
      promotion('c', steps(1, 150), { ...COUPON, groups }),
    ]
    expect(total([A, B], both, PRICES, { coupons: [held('c')] })).toBe(1450)
  })

  it('does not count a unit that took a promotion of the group: min(1300, 1600 − 200, 800 + 600)', () => {
    const groups = ['g']
    const half = promotion('i', percentOff(30), { groups, goods: only('a') })
    expect(total([A, B], [half, promotion('s', steps(1600, 200), { groups })])).toBe(1300)
    expect(total([A, B], [half, promotion('s', steps(1600, 400), { groups })])).toBe(1200)
  })

  it('gives at most the room: floors 950 and 580 leave 50 + 20 of 300', () => {
    const prices = { a: price(1000, { floor: 950 }), b: price(600, { floor: 580 }) }
    expect(total([A, B], [promotion('s', steps(1, 300))], prices)).toBe(1530)
  })

  it('gives at most the budget: 1600 − 80, then 10 % of 1520', () => {
    const offers = [promotion('s', steps(1, 300)), promotion('w', percent(10), E_CNY)]
    expect(total([A, B], offers, PRICES, { wallet: 'e-cny', budgets: { s: fen(80) } })).toBe(1368)
  })

  it('shares over regions: 101 over b (region 1) and a (region 3) is 38 + 63, then ⌈937 × 50 %⌉', () => {
    const offers = [
      promotion('s', steps(1, 101)),
      promotion('c', percent(50), { ...COUPON, goods: only('a') }),
    ]
    // 101 × 600 ÷ 1600 = 37.875, 101 × 1000 ÷ 1600 = 63.125: the spare fen goes to b; 562 + 937 − 469
    expect(total([A, B], offers, PRICES, { coupons: [held('c')] })).toBe(1030)
  })
})
