/** How a bill is paid: points as far as their rule goes, the wallet the rest. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { dueOf, payWith } from '@/domain/order'
import { always } from '../support/property'

const rules = fc.record({
  fenPerPoint: fc.integer({ min: 1, max: 100 }),
  step: fc.integer({ min: 1, max: 500 }),
  mostPercent: fc.integer({ min: 0, max: 100 }),
})
const accounts = fc.record({ balance: fc.nat(1_000_000), rule: rules })
const totals = fc.nat(100_000_000).map(fen)

describe('a bill', () => {
  it('is paid with points never above the balance, the step and the part of the total they may pay', () => {
    always(
      fc.property(accounts, totals, (account, total) => {
        const { points, due } = payWith(account, total)
        const { used, worth } = points ?? { used: 0, worth: 0 }
        const { balance, rule } = account
        expect(used).toBeLessThanOrEqual(balance)
        expect(used % rule.step).toBe(0)
        expect(worth).toBe(used * rule.fenPerPoint)
        expect(worth * 100).toBeLessThanOrEqual(total * rule.mostPercent)
        expect(due + worth).toBe(total)
        // one step more would break one of these
        const more = used + rule.step
        expect(more > balance || more * rule.fenPerPoint * 100 > total * rule.mostPercent).toBe(true)
      }),
      1000,
    )
  })

  it('without an account, or without one whole step, names no points', () => {
    const rule = { fenPerPoint: 1, step: 100, mostPercent: 50 }
    expect(payWith(null, fen(500))).toEqual({ points: null, due: 500 })
    expect(payWith({ balance: 99, rule }, fen(500))).toEqual({ points: null, due: 500 })
    expect(dueOf(fen(500), { used: 100, worth: fen(100) })).toBe(400)
  })
})
