// One answer for one question, also when two askers take turns.
import { describe, expect, it, vi } from 'vitest'
import { rememberFew } from '@/domain/kernel'

describe('an answer', () => {
  it('is the same object for two who ask for different things in turns, and is worked out once for each', () => {
    const work = vi.fn((basket: object, minute: number) => ({ basket, minute }))
    const priced = rememberFew(work)
    const basket = {}
    const [first, second] = [priced(basket, 1), priced(basket, 2)]
    for (let turn = 0; turn < 3; turn++) {
      expect(priced(basket, 1)).toBe(first)
      expect(priced(basket, 2)).toBe(second)
    }
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('is forgotten after ten others, and is another one for another basket', () => {
    const priced = rememberFew((n: number) => ({ n }))
    const first = priced(0)
    for (let n = 1; n < 10; n++) priced(n)
    expect(priced(0)).toBe(first)
    priced(10)
    expect(priced(0)).not.toBe(first)
    const other = rememberFew((basket: object) => ({ basket }))
    expect(other({})).not.toBe(other({}))
  })
})
