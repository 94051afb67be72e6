/** Six digits of a date: the century, the open day and 29 February. */
import { describe, expect, it } from 'vitest'
import { fullYear, gs1Day, isGs1Day } from '@/domain/code/gs1/gs1-date'

describe('two digits of a year', () => {
  it.each([
    [26, 2026, 2026],
    [76, 2026, 2076],
    [77, 2026, 1977],
    [99, 2026, 1999],
    [0, 2026, 2000],
    [10, 2060, 2110],
    [11, 2060, 2011],
    [0, 1999, 2000],
    [49, 1999, 2049],
    [50, 1999, 1950],
  ])('%d seen in %d is %d', (digits, now, year) => expect(fullYear(digits, now)).toBe(year))

  it('always mean one of the hundred years from 49 before to 50 after', () => {
    for (const now of [2000, 2026, 2049, 2050, 2051, 2099]) {
      const years = Array.from({ length: 100 }, (_, digits) => fullYear(digits, now))
      expect([Math.min(...years) - now, Math.max(...years) - now, new Set(years).size]).toEqual([
        -49, 50, 100,
      ])
    }
  })
})

describe('six digits of a date', () => {
  it.each([
    ['260501', '2026-05-01'],
    ['260200', '2026-02-28'],
    ['280200', '2028-02-29'],
    ['261200', '2026-12-31'],
    ['991231', '1999-12-31'],
  ])('%s is %s', (digits, day) => expect(gs1Day(digits, 2026)).toBe(day))

  it('are no day where the century has none', () => {
    expect(isGs1Day('000229')).toBe(true)
    expect(gs1Day('000229', 2026)).toBe('2000-02-29')
    expect(gs1Day('000229', 2060)).toBeUndefined()
    expect(gs1Day('260230', 2026)).toBeUndefined()
    expect(gs1Day('260501', Number.NaN)).toBeUndefined()
  })
})
