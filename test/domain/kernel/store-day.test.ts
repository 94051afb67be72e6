/** The stores' calendar day begins and ends at midnight in China. */
import { describe, expect, it } from 'vitest'
import { endOfStoreDay, millis, storeClock, storeDay, storeTime } from '@/domain/kernel'

const at = (text: string) => millis(Date.parse(text))

describe('the day of a store', () => {
  it.each([
    ['2025-11-22T15:59:59.999Z', '2025-11-22'],
    ['2025-11-22T16:00:00.000Z', '2025-11-23'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
  ])('at %s is %s', (moment, expected) => {
    expect(storeDay(at(moment))).toBe(expected)
  })

  it.each(['2025-11-22T15:59:59.999Z', '2025-11-21T16:00:00.000Z', '2025-11-22T03:04:05.006Z'])(
    'that it is at %s ends at midnight',
    (moment) => {
      const end = endOfStoreDay(at(moment))
      expect(new Date(end).toISOString()).toBe('2025-11-22T16:00:00.000Z')
      expect([storeDay(millis(end - 1)), storeDay(end)]).toEqual(['2025-11-22', '2025-11-23'])
    },
  )

  it.each([
    [0, 0, '2025-11-21T16:00:00.000Z'],
    [8, 30, '2025-11-22T00:30:00.000Z'],
    [23, 59, '2025-11-22T15:59:00.000Z'],
  ])('shows %d:%d at one moment', (hour, minute, moment) => {
    const day = storeDay(at('2025-11-22T04:00:00.000Z'))
    const then = storeTime(day, hour, minute)
    expect(new Date(then).toISOString()).toBe(moment)
    expect(storeDay(then)).toBe(day)
    expect((storeClock(then) / 60_000) % 1440).toBe(60 * hour + minute)
  })
})
