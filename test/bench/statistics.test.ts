// Medians and percentiles of small lists that can be counted by hand.
import { describe, expect, it } from 'vitest'
import { median, percentile, sum } from './statistics'

describe('statistics', () => {
  it('takes the middle value, or half way between the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 1, 4, 2])).toBe(3)
    expect(median([7])).toBe(7)
  })

  it('takes the value that 95 of a hundred do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile([3, 8], 0.95)).toBe(8)
    expect(percentile([3, 8], 0.5)).toBe(3)
  })

  it('is 0 where nothing was measured', () => {
    expect([median([]), percentile([], 0.95), sum([])]).toEqual([0, 0, 0])
  })
})
