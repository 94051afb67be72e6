/** Money: what may become fen, and how a price is scaled. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addFen,
  fen,
  maxFen,
  minFen,
  multiplyFen,
  negateFen,
  scaleFen,
  subtractFen,
  sumFen,
  ZERO_FEN,
} from '@/domain/kernel'
import { amounts } from '../support/goods'
import { always } from '../support/property'

describe('fen', () => {
  it.each([0.1 + 0.2, 19.9, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0.5])(
    'refuses %d: money is never made from a float',
    (amount) => {
      expect(() => fen(amount)).toThrow(RangeError)
    },
  )

  it('knows one zero, so a stored receipt equals itself after a restart', () => {
    expect(Object.is(fen(-0), 0)).toBe(true)
    expect(Object.is(negateFen(ZERO_FEN), 0)).toBe(true)
    expect(Object.is(multiplyFen(fen(-5), 0), 0)).toBe(true)
  })

  it('adds, subtracts and compares', () => {
    expect(sumFen(amounts(1990, 5, -95))).toBe(1900)
    expect(sumFen([])).toBe(0)
    expect(subtractFen(fen(100), fen(250))).toBe(-150)
    expect([minFen(fen(3), fen(2)), maxFen(fen(3), fen(2))]).toEqual([2, 3])
  })

  it('throws instead of losing a fen above 2^53', () => {
    const huge = fen(Number.MAX_SAFE_INTEGER)
    expect(() => addFen(huge, fen(1))).toThrow(RangeError)
    expect(() => multiplyFen(huge, 2)).toThrow(RangeError)
    expect(() => scaleFen(huge, 2, 2)).toThrow(RangeError)
  })

  it('multiplies by whole pieces only', () => {
    expect(multiplyFen(fen(590), 3)).toBe(1770)
    expect(() => multiplyFen(fen(590), 1.5)).toThrow(RangeError)
  })
})

describe('scaleFen', () => {
  it('never takes half a fen from the shopper', () => {
    expect(scaleFen(fen(999), 1, 2)).toBe(499)
    expect(scaleFen(fen(1990), 333, 1000)).toBe(662)
    expect(scaleFen(fen(1), 999, 1000)).toBe(0)
  })

  it('is the exact quotient rounded down, for any price and weight it accepts', () => {
    const amount = fc.integer({ min: 0, max: 90_000_000 })
    always(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 90_000_000 }),
        (price, numerator, denominator) => {
          const exact = (BigInt(price) * BigInt(numerator)) / BigInt(denominator)
          expect(BigInt(scaleFen(fen(price), numerator, denominator))).toBe(exact)
        },
      ),
      2000,
    )
  })

  it('takes no negative factor and no zero denominator', () => {
    expect(() => scaleFen(fen(-1), 1, 1)).toThrow(RangeError)
    expect(() => scaleFen(fen(1), -1, 1)).toThrow(RangeError)
    expect(() => scaleFen(fen(1), 1, 0)).toThrow(RangeError)
  })
})
