/** Hand-worked receipts for the oracle's item layer and conditions; the sums are in the names. */
import { describe, expect, it } from 'vitest'
import { fen, idOf } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing/promotion'
import { day, label, line, NOW, pieces, sticker, weight } from '../domain/support/goods'
import { ALL_GOODS, price, promotion } from './books'
import { A, as, B, most, PRICES, percentOff, total } from './receipts'

describe('the item layer', () => {
  it('takes member price: 2 × 900; a shopper without membership pays 2 × 1000', () => {
    const prices = { a: price(1000, { member: 900 }) }
    expect(total([as(2)], [], prices)).toBe(1800)
    expect(total([as(2)], [], prices, { tier: 'none' })).toBe(2000)
  })

  it('takes the best of list 999, member 900 and 15 % off: ⌊999 × 85 ÷ 100⌋ = 849', () => {
    expect(total([A], [promotion('p', percentOff(15))], { a: price(999, { member: 900 }) })).toBe(849)
  })

  it('weighs: 1234 per kg × 567 g is ⌊699.678⌋, at 1000 per kg 567', () => {
    const cheaper = promotion('p', { kind: 'unit-price', price: fen(1000) })
    expect(total([line('a', weight(567))], [], { a: price(1234) })).toBe(699)
    expect(total([line('a', weight(567))], [cheaper], { a: price(1234) })).toBe(567)
  })

  it('reduces a label in proportion: ⌊777 × (1300 − 200) ÷ 1300⌋ = ⌊657.46⌋', () => {
    const cheaper = promotion('p', { kind: 'amount-off', amount: fen(200) })
    expect(total([line('a', label(777))], [cheaper], { a: price(1300) })).toBe(657)
  })

  it('takes the sticker 450 rather than 10 % off 600, and never a sticker above list', () => {
    const tenth = promotion('p', percentOff(10))
    expect(total([line('b', sticker(450))], [tenth])).toBe(450)
    expect(total([line('b', sticker(700))], [])).toBe(600)
  })

  it('gives the tier of 3 pieces of the goods, none to the weighed pack: 2 × 800 + 480 + 300', () => {
    const tiers = promotion('p', {
      kind: 'quantity-tiers',
      tiers: [
        { from: 2, percent: 10 },
        { from: 3, percent: 20 },
        { from: 4, percent: 50 },
      ],
    })
    expect(total([as(2), B, line('b', weight(500))], [tiers])).toBe(2380)
  })

  it('marks down only what ends within 1 day: 500 + 1000 + 1000', () => {
    const half = promotion('p', percentOff(50), { goods: { ...ALL_GOODS, withinDays: 1 } })
    const ends = (text: string) => line('a', pieces(1), text, { lastDay: day(text) })
    expect(total([ends('2025-11-23'), ends('2025-11-24'), ends('2025-11-21')], [half])).toBe(2500)
  })

  it('stops at the limit of 2, at the dearer pieces: 2 × 500 + 600; 1 of 2 taken today: 500 + 1000 + 600', () => {
    expect(total([as(2), B], [promotion('p', percentOff(50), { limit: most(2) })])).toBe(1600)
    const daily = promotion('p', percentOff(50), { limit: most(2, 'day') })
    expect(total([as(2), B], [daily], PRICES, { taken: { p: 1 } })).toBe(2100)
  })

  it('stops at the budget: of 2 × 300 off, 500 covers 1: 700 + 1000', () => {
    const third = promotion('p', percentOff(30))
    expect(total([as(2)], [third], PRICES, { budgets: { p: fen(500) } })).toBe(1700)
  })

  it('lifts to the floor: 50 % off 1000 is lifted to 700; member price 650 lowers the floor', () => {
    const half = promotion('p', percentOff(50))
    expect(total([A], [half], { a: price(1000, { floor: 700 }) })).toBe(700)
    expect(total([A], [half], { a: price(1000, { floor: 700, member: 650 }) })).toBe(650)
  })
})

describe('conditions', () => {
  const half = (condition: Promotion['conditions'][number]) =>
    total([A], [promotion('p', percentOff(50), { conditions: [condition] })])

  it('hold from a moment on and before another', () => {
    expect(half({ kind: 'window', from: NOW, until: null })).toBe(500)
    expect(half({ kind: 'window', from: null, until: NOW })).toBe(1000)
  })

  it('hold at noon of a Saturday by the clocks of the stores', () => {
    expect(half({ kind: 'weekly', days: [6], fromMinute: 720, untilMinute: 721 })).toBe(500)
    expect(half({ kind: 'weekly', days: [6], fromMinute: 0, untilMinute: 720 })).toBe(1000)
    expect(half({ kind: 'weekly', days: [5, 7], fromMinute: 0, untilMinute: 1440 })).toBe(1000)
  })

  it('hold for the store, the tier, the channel and the first purchase', () => {
    expect(half({ kind: 'stores', storeIds: [idOf('store-1')] })).toBe(500)
    expect(half({ kind: 'stores', storeIds: [idOf('store-2')] })).toBe(1000)
    expect(half({ kind: 'tiers', tiers: ['ordinary'] })).toBe(500)
    expect(half({ kind: 'tiers', tiers: ['none', 'premium'] })).toBe(1000)
    expect(half({ kind: 'channel', channel: 'scan' })).toBe(500)
    expect(half({ kind: 'channel', channel: 'till' })).toBe(1000)
    expect(half({ kind: 'first-purchase' })).toBe(1000)
  })
})
