/** The schedule of questions: quick for a minute, then ever rarer, and never all phones at once. */
import { describe, expect, it } from 'vitest'
import { waitBefore } from '@/domain/payment'

const waits = (count: number, chance: number) =>
  Array.from({ length: count }, (_, round) => waitBefore(round, chance))

describe('the questions about a payment', () => {
  it('come every one to five seconds for the first minute', () => {
    const first = waits(14, 0.5)
    expect(first.slice(0, 6)).toEqual([1000, 2000, 3000, 3000, 5000, 5000])
    expect(Math.max(...first)).toBe(5000)
    expect(first.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(55_000)
  })

  it('then come at intervals that double up to five minutes, spread by chance', () => {
    const late = waits(30, 0.999).slice(14)
    expect(late.every((wait, i) => i === 0 || wait >= (late[i - 1] ?? 0))).toBe(true)
    expect(late.at(-1)).toBeGreaterThan(290_000)
    expect(Math.max(...late)).toBeLessThanOrEqual(300_000)
    expect(waitBefore(25, 0.2)).toBe(60_000)
  })

  it('are never a rush, whatever chance says', () => {
    for (let round = 14; round < 60; round++) expect(waitBefore(round, 0)).toBe(5000)
  })
})
