/** Results, units and the end of a switch. */
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Result } from '@/domain/kernel'
import { err, gramsOf, mapOk, millis, minutes, ok, seconds, unreachable } from '@/domain/kernel'

describe('Result', () => {
  it('maps a value and passes a refusal on untouched', () => {
    const refused: Result<number, 'sold-out'> = err('sold-out')
    expect(mapOk(ok(2), (n) => n * 10)).toEqual({ ok: true, value: 20 })
    expect(mapOk(refused, () => 1)).toBe(refused)
  })

  it('keeps the refusal a closed word, not any text', () => {
    expectTypeOf(err('sold-out').error).toEqualTypeOf<'sold-out'>()
  })
})

describe('units', () => {
  it('weighs from one gram to a hundred kilograms, in whole grams', () => {
    expect([1, 880, 100_000].map(gramsOf)).toEqual([1, 880, 100_000])
    for (const n of [0, -1, 0.5, 100_001, Number.NaN, Number.POSITIVE_INFINITY])
      expect(gramsOf(n)).toBeUndefined()
  })

  it('counts time in milliseconds', () => {
    expect([millis(7), seconds(1.5), minutes(2)]).toEqual([7, 1500, 120_000])
  })
})

describe('unreachable', () => {
  it('names the member nobody handled', () => {
    expect(() => unreachable({ kind: 'gift-card' } as never)).toThrow(/gift-card/)
  })
})
