/** Splitting money: the laws every split obeys. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocateFen, fen, negateFen, sumFen } from '@/domain/kernel'
import { always } from '../support/property'

const totals = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(fen)
const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })

describe('allocateFen', () => {
  it('gives the odd fen to the largest remainder, then to the earlier share', () => {
    expect(allocateFen(fen(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocateFen(fen(101), [1, 1, 1])).toEqual([34, 34, 33])
    expect(allocateFen(fen(10), [1, 2, 4])).toEqual([1, 3, 6])
  })

  it('adds up to the total, to the fen', () => {
    always(
      fc.property(totals, weights, (total, parts) => {
        expect(sumFen(allocateFen(total, parts))).toBe(total)
      }),
      1000,
    )
  })

  it('keeps every share within one fen of its exact part', () => {
    always(
      fc.property(totals, weights, (total, parts) => {
        const whole = parts.reduce((a, b) => a + b, 0)
        fc.pre(whole > 0)
        allocateFen(total, parts).forEach((share, i) => {
          const difference = BigInt(share) * BigInt(whole) - BigInt(total) * BigInt(parts[i] ?? 0)
          expect(difference < BigInt(whole) && difference > -BigInt(whole)).toBe(true)
        })
      }),
    )
  })

  it('shares equally when nobody weighs anything, and gives nothing to a zero beside others', () => {
    expect(allocateFen(fen(10), [0, 0, 0])).toEqual([4, 3, 3])
    expect(allocateFen(fen(10), [0, 3, 0, 4])).toEqual([0, 4, 0, 6])
  })

  it('splits a refund as the mirror of the charge', () => {
    always(
      fc.property(totals, weights, (total, parts) => {
        expect(allocateFen(negateFen(total), parts)).toEqual(allocateFen(total, parts).map(negateFen))
      }),
    )
  })

  it('gives a heavier line never less than a lighter one', () => {
    const bill = fc.integer({ min: 0, max: 1_000_000 }).map(fen)
    always(
      fc.property(bill, weights, (total, parts) => {
        const shares = allocateFen(total, parts)
        const byWeight = parts.map((part, i) => ({ part, share: shares[i] ?? -1 }))
        for (const a of byWeight)
          for (const b of byWeight) if (a.part > b.part) expect(a.share >= b.share).toBe(true)
      }),
      100,
    )
  })

  it('gives the same lines the same shares in any order, up to one fen between equals', () => {
    always(
      fc.property(totals, weights, (total, parts) => {
        const sorted = (shares: readonly number[]) => [...shares].sort((a, b) => a - b)
        expect(sorted(allocateFen(total, [...parts].reverse()))).toEqual(sorted(allocateFen(total, parts)))
      }),
    )
  })

  it('throws for nobody, for fractions, for negative weights and for sums it cannot hold', () => {
    const bad = [[], [0.5], [-1], [Number.NaN], [Number.MAX_SAFE_INTEGER, 1]]
    for (const parts of bad) expect(() => allocateFen(fen(1), parts)).toThrow(RangeError)
  })
})

it('shares amounts exactly whose products are above 2^53', () => {
  always(
    fc.property(
      fc.bigInt(0n, 250_000_000_000n),
      fc.array(fc.nat(1_000_000_000), { minLength: 1 }),
      (total, weights) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        const shares = allocateFen(fen(Number(total)), weights)
        expect(shares.reduce<number>((a, b) => a + b, 0)).toBe(Number(total))
        if (sum === 0) return
        weights.forEach((weight, i) => {
          const down = (total * BigInt(weight)) / BigInt(sum)
          expect([down, down + 1n]).toContain(BigInt(shares[i] as number))
        })
      },
    ),
  )
})
