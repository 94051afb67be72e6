/** On some weekdays, at some time of the store's day. */
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { conditionsFault, whyNot } from '../../support/asked'
import { clock } from '../../support/goods'

const weekly = (days: readonly number[], fromMinute = 0, untilMinute = 1440) =>
  ({ kind: 'weekly', days, fromMinute, untilMinute }) as const
const holds = (condition: ReturnType<typeof weekly>, text: string, more = 0) =>
  whyNot([condition], { now: millis(clock(text) + more) })

// 2025-11-21 was a Friday
it.each([
  ['a minute before five', '2025-11-21 16:59', 'not-now'],
  ['at five', '2025-11-21 17:00', null],
  ['a minute before seven', '2025-11-21 18:59', null],
  ['at seven', '2025-11-21 19:00', 'not-now'],
  ['on the next day', '2025-11-22 18:00', 'not-now'],
])('from five to seven on Fridays: %s', (_, text, reason) => {
  expect(holds(weekly([5], 1020, 1140), text)).toBe(reason)
})

it('holds to the last millisecond of its last minute', () => {
  expect(holds(weekly([5], 1020, 1140), '2025-11-21 19:00', -1)).toBeNull()
})

describe('the week turns at midnight in the store', () => {
  // 2025-11-23 was a Sunday; in UTC it is Sunday until eight in the morning of Monday
  it.each([
    ['2025-11-23 00:00', 7],
    ['2025-11-23 23:59', 7],
    ['2025-11-24 00:00', 1],
    ['2025-11-24 07:59', 1],
    ['2025-11-24 23:59', 1],
    ['2025-11-25 00:00', 2],
  ])('%s is weekday %d', (text, day) => {
    for (const each of [1, 2, 3, 4, 5, 6, 7])
      expect(holds(weekly([each]), text)).toBe(each === day ? null : 'not-now')
  })

  it('over the end of a year too', () => {
    expect(holds(weekly([3]), '2025-12-31 23:59')).toBeNull()
    expect(holds(weekly([4]), '2026-01-01 00:00')).toBeNull()
  })
})

it('may be on several days', () => {
  const weekend = weekly([6, 7])
  const days = ['2025-11-21 12:00', '2025-11-22 12:00', '2025-11-23 12:00', '2025-11-24 12:00']
  expect(days.map((text) => holds(weekend, text))).toEqual(['not-now', null, null, 'not-now'])
})

it.each([
  ['one minute of one day is in order', weekly([1], 0, 1), null],
  ['no day at all is empty', weekly([]), 'window-empty'],
  ['no minute at all is empty', weekly([1], 600, 600), 'window-empty'],
  ['to end before it begins is empty', weekly([1], 601, 600), 'window-empty'],
  ['a time that is no number is empty', weekly([1], Number.NaN, 600), 'window-empty'],
])('%s', (_, condition, fault) => {
  expect(conditionsFault(condition)).toBe(fault)
})
