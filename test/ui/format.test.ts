// Numbers as people read them: money, weights, times, distances, member numbers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grams } from '@/domain/kernel'
import { fen, millis } from '@/domain/kernel'
import { distance } from '@/ui/format/distance'
import { duration } from '@/ui/format/duration'
import { maskedMemberNumber, spaced } from '@/ui/format/member-number'
import { money } from '@/ui/format/money'
import { date, dateAndTime, momentOf, timeOfDay } from '@/ui/format/time'
import { weight } from '@/ui/format/weight'

describe('money', () => {
  it.each([
    [0, '¥0.00'],
    [1, '¥0.01'],
    [10, '¥0.10'],
    [99_999, '¥999.99'],
    [100_000, '¥1,000.00'],
    [123_450, '¥1,234.50'],
    [123_456_789, '¥1,234,567.89'],
    [-505, '-¥5.05'],
  ])('writes %i fen as %s', (amount, text) => {
    expect(money(fen(amount))).toBe(text)
  })

  it('keeps every fen: the digits read back are the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (amount) => {
        expect(Number(money(fen(amount)).replace(/[¥,.]/g, ''))).toBe(amount === 0 ? 0 : amount)
      }),
    )
  })
})

describe('weight', () => {
  it.each([
    [1, '0.001 kg'],
    [880, '0.880 kg'],
    [12_345, '12.345 kg'],
  ])('writes %i g as %s', (grams, text) => {
    expect(weight(grams as Grams, 'en')).toBe(text)
  })
})

describe('time in the store', () => {
  it('is eight hours ahead of UTC, also over midnight and New Year', () => {
    expect(dateAndTime(millis(0))).toBe('1970-01-01 08:00')
    expect(dateAndTime(millis(Date.UTC(2026, 11, 31, 16, 0)))).toBe('2027-01-01 00:00')
    expect(timeOfDay(millis(Date.UTC(2026, 10, 22, 15, 59, 59)))).toBe('23:59')
  })

  it('knows leap days', () => {
    expect(date(millis(Date.UTC(2028, 1, 29, 4)))).toBe('2028-02-29')
    expect(date(millis(Date.UTC(2100, 1, 28, 20)))).toBe('2100-03-01')
  })

  it('agrees with the calendar of the machine for any time from 1900 to 2200', () => {
    const range = { min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) }
    fc.assert(
      fc.property(fc.integer(range), (at) => {
        const local = new Date(at + 8 * 3_600_000)
        expect(momentOf(millis(at))).toEqual({
          year: local.getUTCFullYear(),
          month: local.getUTCMonth() + 1,
          day: local.getUTCDate(),
          hour: local.getUTCHours(),
          minute: local.getUTCMinutes(),
          second: local.getUTCSeconds(),
        })
      }),
    )
  })
})

describe('a countdown', () => {
  it('shows a begun second whole and ends at 00:00', () => {
    expect(duration(millis(45 * 60_000))).toBe('45:00')
    expect(duration(millis(59_001))).toBe('01:00')
    expect(duration(millis(1))).toBe('00:01')
    expect(duration(millis(0))).toBe('00:00')
    expect(duration(millis(-5))).toBe('00:00')
    expect(duration(millis(100 * 60_000))).toBe('100:00')
  })
})

describe('distance', () => {
  it.each([
    [0, '0 m'],
    [847, '850 m'],
    [994, '990 m'],
    [996, '1.0 km'],
    [1249, '1.2 km'],
    [9949, '9.9 km'],
    [9950, '10 km'],
    [14_400, '14 km'],
  ])('writes %i metres as %s', (metres, text) => {
    expect(distance(metres)).toBe(text)
  })
})

describe('a member number', () => {
  it('shows only its last four digits when masked', () => {
    expect(maskedMemberNumber('M0000001234')).toBe('M •••• 1234')
    expect(maskedMemberNumber('1234')).toBe('••••')
  })

  it('is spaced in fours from its end', () => {
    expect(spaced('M0000001234')).toBe('M00 0000 1234')
    expect(spaced('1234')).toBe('1234')
  })
})
