// The points ledger: a fold over what happened to orders.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, millis } from '@/domain/kernel'
import type { Ledger, PointsEvent } from '@/domain/member'
import { balanceOf, POINTS_KINDS, pointsFor, recordPoints, usablePoints, worthOf } from '@/domain/member'

const at = millis(0)
const RULE = { fenPerPoint: 2, step: 100, mostPercent: 50 }
const fold = (events: readonly PointsEvent[], from: Ledger = []) =>
  events.reduce<Ledger>((ledger, event) => {
    const next = recordPoints(ledger, event)
    return next.ok ? next.value : ledger
  }, from)

describe('points', () => {
  it('are the rate for every whole yuan paid', () => {
    expect([99, 100, 26_899].map((paid) => pointsFor(fen(paid), 3))).toEqual([0, 3, 804])
  })

  it('are worth their fen, and pay part of a total in whole steps', () => {
    expect(worthOf(150, RULE)).toBe(300)
    // half of 12.50 yuan is 625 fen: 312 points, 300 in whole steps
    expect(usablePoints(1000, fen(1250), RULE)).toBe(300)
    expect(usablePoints(250, fen(100_000), RULE)).toBe(200)
    expect(usablePoints(99, fen(100_000), RULE)).toBe(0)
  })
})

describe('the ledger', () => {
  const earned = { kind: 'earned', orderId: 'o1', points: 120, at } as const
  const burned = { kind: 'burned', orderId: 'o2', points: 100, at } as const

  it('keeps every entry with its order and the balance after it', () => {
    expect(fold([earned, burned])).toEqual([
      { kind: 'earned', orderId: 'o1', change: 120, balance: 120, at },
      { kind: 'burned', orderId: 'o2', change: -100, balance: 20, at },
    ])
  })

  it('counts the same thing about the same order once', () => {
    const once = fold([earned])
    expect(fold([earned, { ...earned, points: 999 }], once)).toBe(once)
  })

  it('refuses to use more than there is', () => {
    expect(recordPoints([], burned)).toMatchObject({ ok: false, error: 'not-enough-points' })
  })

  it('takes back what an order gave, and gives back what it used', () => {
    const used = { ...burned, orderId: 'o3' }
    const bought = { kind: 'earned', orderId: 'o3', points: 7, at } as const
    const ledger = fold([earned, used, bought, { kind: 'reversed', orderId: 'o3', at }])
    expect(ledger.at(-1)).toMatchObject({ change: 93, balance: 120 })
  })

  it('takes back no more than is left, when points of the order are spent', () => {
    const ledger = fold([earned, burned, { kind: 'reversed', orderId: 'o1', at }])
    expect(ledger.at(-1)).toMatchObject({ change: -20, balance: 0 })
  })

  it('takes back and gives back for each return of an order, each once', () => {
    const back = { kind: 'returned', orderId: 'o1', returnId: 'r1', points: 30, at } as const
    const given = { kind: 'refunded', orderId: 'o1', returnId: 'r1', points: 10, at } as const
    const ledger = fold([earned, back, given, back, given, { ...back, returnId: 'r2' }])
    expect(ledger.slice(1)).toEqual([
      { kind: 'returned', orderId: 'o1', returnId: 'r1', change: -30, balance: 90, at },
      { kind: 'refunded', orderId: 'o1', returnId: 'r1', change: 10, balance: 100, at },
      { kind: 'returned', orderId: 'o1', returnId: 'r2', change: -30, balance: 70, at },
    ])
  })

  it('takes back no more than is left, when the points of returned goods are spent', () => {
    const back = { kind: 'returned', orderId: 'o1', returnId: 'r1', points: 30, at } as const
    expect(fold([earned, burned, back]).at(-1)).toMatchObject({ change: -20, balance: 0 })
  })

  it('is never negative, adds up, and a second telling changes nothing', () => {
    const event = fc.record({
      kind: fc.constantFrom(...POINTS_KINDS),
      orderId: fc.constantFrom('o1', 'o2', 'o3'),
      returnId: fc.constantFrom('r1', 'r2'),
      points: fc.nat(500),
      at: fc.constant(at),
    }) as fc.Arbitrary<PointsEvent>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const ledger = fold(events)
        let balance = 0
        for (const entry of ledger) {
          balance += entry.change
          expect(entry.balance).toBe(balance)
          expect(balance).toBeGreaterThanOrEqual(0)
        }
        // whatever was taken up is known; only what was refused for want of points may come later
        const known = events.filter(({ kind }) => kind !== 'burned')
        expect(fold(known, ledger)).toBe(ledger)
        expect(balanceOf(ledger)).toBe(balance)
      }),
    )
  })

  it('knows whole points only', () => {
    for (const points of [-1, 0.5]) expect(() => recordPoints([], { ...earned, points })).toThrow(RangeError)
  })
})
