// What membership has brought this year.
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '@/domain/kernel'
import { fen, parseCalendarDate, storeTime } from '@/domain/kernel'
import type { PaidBill } from '@/domain/member'
import { keptPart, lessBy, paidThisYear, paybackOf, yearOf } from '@/domain/member'

const at = (day: string, hour: number) => storeTime(parseCalendarDate(day) as CalendarDate, hour, 0)
const bill = (total: number, kept: number): PaidBill => ({ total: fen(total), kept: fen(kept), paid: null })

describe('savings', () => {
  it('are what the very same basket costs more without the card, never less than nothing', () => {
    expect(lessBy(fen(5000), fen(4200))).toBe(800)
    expect(lessBy(fen(4000), fen(4200))).toBe(0)
  })

  it('count for the goods that were kept', () => {
    expect(keptPart(fen(800), bill(4200, 4200))).toBe(800)
    expect(keptPart(fen(800), bill(4200, 2100))).toBe(400)
    expect(keptPart(fen(800), bill(4200, 0))).toBe(0)
    expect(keptPart(fen(800), bill(0, 0))).toBe(800)
  })

  it('of the year are those paid in it by the stores’ clocks', () => {
    const eve = { paid: { at: at('2025-12-31', 23) } }
    const day = { paid: { at: at('2026-01-01', 0) } }
    expect(paidThisYear([eve, day, { paid: null }], at('2026-11-22', 9))).toEqual([day])
    expect(yearOf(at('2026-01-01', 0))).toBe(2026)
  })

  it('pay for the card once they reach its fee', () => {
    expect(paybackOf(fen(17_299), fen(17_300))).toEqual({ kind: 'to-go', missing: 1 })
    expect(paybackOf(fen(17_300), fen(17_300))).toEqual({ kind: 'paid-for-itself', beyond: 0 })
    expect(paybackOf(fen(20_000), fen(17_300))).toEqual({ kind: 'paid-for-itself', beyond: 2700 })
  })
})
