// A card within its term, in the grace after it, and lapsed.
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '@/domain/kernel'
import { millis, parseCalendarDate, storeTime } from '@/domain/kernel'
import { graceAfter, standingOf } from '@/domain/member'

const at = (day: string, hour: number) => storeTime(parseCalendarDate(day) as CalendarDate, hour, 0)
const expiresAt = millis(at('2026-11-20', 24) - 1)
const until = { expiresAt, graceUntil: graceAfter(expiresAt, 14) }

describe('a card', () => {
  it('is valid to its last moment, with the days after today', () => {
    expect(standingOf(until, at('2026-11-18', 9))).toEqual({ kind: 'valid', daysLeft: 2 })
    expect(standingOf(until, at('2026-11-20', 23))).toEqual({ kind: 'valid', daysLeft: 0 })
  })

  it('is then in grace for so many days, and says how many are left', () => {
    expect(standingOf(until, expiresAt)).toEqual({ kind: 'grace', daysLeft: 14 })
    expect(standingOf(until, at('2026-11-21', 0))).toEqual({ kind: 'grace', daysLeft: 13 })
    expect(standingOf(until, at('2026-12-04', 23))).toEqual({ kind: 'grace', daysLeft: 0 })
  })

  it('has lapsed after it, or at once where there is no grace', () => {
    expect(standingOf(until, at('2026-12-05', 0))).toEqual({ kind: 'lapsed' })
    expect(standingOf({ expiresAt }, expiresAt)).toEqual({ kind: 'lapsed' })
  })

  it('knows whole days of grace only', () => {
    for (const days of [-1, 0.5]) expect(() => graceAfter(expiresAt, days)).toThrow(RangeError)
  })
})
