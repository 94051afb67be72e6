// What membership has brought this year.
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '@/domain/kernel'
import { fen, parseCalendarDate, storeTime } from '@/domain/kernel'
import type { PaidBill } from '@/domain/member'
import { missedOn, paidThisYear, paybackOf, savedOn, yearOf } from '@/domain/member'

const at = (day: string, hour: number) => storeTime(parseCalendarDate(day) as CalendarDate, hour, 0)
const off = (kind: string, amount: number) => ({ kind, amount: fen(amount) })
const bill = (day: string | null, adjustments: readonly ReturnType<typeof off>[]): PaidBill => ({
  listTotal: fen(5000),
  total: fen(5000 + adjustments.reduce((sum, { amount }) => sum + amount, 0)),
  lines: [{ adjustments }, { adjustments: [] }],
  paid: day === null ? null : { at: at(day, 12) },
})
const member = bill('2026-03-01', [off('member-price', -800), off('promotion', -200)])
const unpaid = bill(null, [off('member-price', -800)])

describe('savings', () => {
  it('are list minus paid, and the part of it that member prices gave', () => {
    expect(savedOn([member, member, unpaid])).toEqual({ all: 2000, byMembership: 1600 })
    expect(savedOn([])).toEqual({ all: 0, byMembership: 0 })
  })

  it('of the year are those paid in it by the stores’ clocks', () => {
    const eve = { paid: { at: at('2025-12-31', 23) } }
    const day = { paid: { at: at('2026-01-01', 0) } }
    expect(paidThisYear([eve, day, { paid: null }], at('2026-11-22', 9))).toEqual([day])
    expect(yearOf(at('2026-01-01', 0))).toBe(2026)
  })

  it('missed by a guest are what members would have paid less', () => {
    expect(missedOn(fen(5000), fen(4200))).toBe(800)
    expect(missedOn(fen(4000), fen(4200))).toBe(0)
  })

  it('pay for the card once they reach its fee', () => {
    expect(paybackOf(fen(17_299), fen(17_300))).toEqual({ kind: 'to-go', missing: 1 })
    expect(paybackOf(fen(17_300), fen(17_300))).toEqual({ kind: 'paid-for-itself', beyond: 0 })
    expect(paybackOf(fen(20_000), fen(17_300))).toEqual({ kind: 'paid-for-itself', beyond: 2700 })
  })
})
