// Calendar days: only real ones exist, and a store's midnight is its own.
import { describe, expect, it } from 'vitest'
import { calendarDate, dayOf, daysBetween, millis, parseCalendarDate } from '@/domain/kernel'

const CHINA = 480

describe('calendar days', () => {
  it('knows leap years', () => {
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29')
    expect(calendarDate(2000, 2, 29)).toBe('2000-02-29')
    expect(calendarDate(1900, 2, 29)).toBeUndefined()
    expect(calendarDate(2023, 2, 29)).toBeUndefined()
  })

  it.each(['2024-04-31', '2024-13-01', '2024-00-10', '2024-1-1', '2024-01-00', 'today'])(
    'refuses %s',
    (text) => expect(parseCalendarDate(text)).toBeUndefined(),
  )

  it('turns over at the midnight of the store', () => {
    const midnight = Date.parse('2026-11-22T16:00:00Z')
    expect(dayOf(millis(midnight - 1), CHINA)).toBe('2026-11-22')
    expect(dayOf(millis(midnight), CHINA)).toBe('2026-11-23')
  })

  it('counts days over months, leap days and backwards', () => {
    const day = (text: string) => parseCalendarDate(text) ?? expect.fail(text)
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
    expect(daysBetween(day('2026-01-01'), day('2025-12-31'))).toBe(-1)
  })
})
