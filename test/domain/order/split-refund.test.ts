/** The laws of giving back: what points paid comes back as points, what the wallet paid as money. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addFen, fen, multiplyFen } from '@/domain/kernel'
import { dueOf, splitRefund } from '@/domain/order'
import { always } from '../support/property'

/** Bills of which points pay a part, up to amounts whose products are far above 2^53. */
const bills = fc
  .record({
    used: fc.integer({ min: 1, max: 1_000_000 }),
    fenAPoint: fc.integer({ min: 1, max: 7 }),
    rest: fc.oneof(fc.nat(2000), fc.nat(100_000_000_000 - 7_000_000)),
  })
  .map(({ used, fenAPoint, rest }) => {
    const points = { used, worth: multiplyFen(fen(fenAPoint), used) }
    const due = fen(rest)
    return { due, points, total: addFen(due, points.worth) }
  })

const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 })

describe('what is given back', () => {
  it('is all the money and all the points when everything comes back, and nothing before anything does', () => {
    always(
      fc.property(bills, ({ total, ...bill }) => {
        expect(splitRefund(bill, total)).toEqual({ money: bill.due, points: bill.points.used })
        expect(splitRefund(bill, fen(total + 1))).toEqual(splitRefund(bill, total))
        expect(splitRefund(bill, fen(0))).toEqual({ money: 0, points: 0 })
      }),
      500,
    )
  })

  it('never shrinks as more comes back, whatever the steps', () => {
    always(
      fc.property(bills, parts, ({ total, ...bill }, shares) => {
        const worths = [...shares].sort((a, b) => a - b).map((share) => fen(Math.floor(share * total)))
        const splits = worths.map((worth) => splitRefund(bill, worth))
        splits.slice(1).forEach((split, i) => {
          expect(split.money).toBeGreaterThanOrEqual(splits[i]?.money ?? 0)
          expect(split.points).toBeGreaterThanOrEqual(splits[i]?.points ?? 0)
        })
      }),
      500,
    )
  })

  it('is the money’s exact part rounded up, and points for at least the rest but no point too many', () => {
    always(
      fc.property(bills, fc.double({ min: 0, max: 1, noNaN: true }), ({ total, ...bill }, share) => {
        const worth = fen(Math.floor(share * total))
        const { money, points } = splitRefund(bill, worth)
        const exact = BigInt(worth) * BigInt(bill.due)
        expect(BigInt(money)).toBe((exact + BigInt(total) - 1n) / BigInt(total))
        const fenAPoint = bill.points.worth / bill.points.used
        expect(points * fenAPoint).toBeGreaterThanOrEqual(worth - money)
        expect((points - 1) * fenAPoint).toBeLessThan(Math.max(1, worth - money))
      }),
      500,
    )
  })

  it('is money only where no points paid', () => {
    const bill = { due: dueOf(fen(5990), null), points: null }
    expect(splitRefund(bill, fen(1995))).toEqual({ money: 1995, points: 0 })
    expect(splitRefund(bill, fen(6000))).toEqual({ money: 5990, points: 0 })
  })

  it('of half a bill of 25.80 yuan, 6 yuan of it paid with 600 points, is 9.90 yuan and 300 points', () => {
    const bill = { due: fen(1980), points: { used: 600, worth: fen(600) } }
    expect(splitRefund(bill, fen(1290))).toEqual({ money: 990, points: 300 })
    // a fen more: 991 × 1980 ÷ 2580 is 760.5…, so 761 fen, and 230 points
    expect(splitRefund(bill, fen(991))).toEqual({ money: 761, points: 230 })
  })

  it('of a free bill is nothing', () => {
    const free = { due: fen(0), points: { used: 0, worth: fen(0) } }
    expect(splitRefund(free, fen(0))).toEqual({ money: 0, points: 0 })
  })
})
