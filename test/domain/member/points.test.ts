// The points ledger: a fold over what happened to orders.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, millis } from '@/domain/kernel'
import type { Ledger, PointsEvent } from '@/domain/member'
import {
  balanceOf,
  earnedLeft,
  POINTS_KINDS,
  pointsFor,
  recordPoints,
  spendableOf,
  usablePoints,
  worthOf,
} from '@/domain/member'

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

  it('takes back what an order gave although it is spent: the rest is owed, and pays nothing', () => {
    const ledger = fold([earned, burned, { kind: 'reversed', orderId: 'o1', at }])
    expect(ledger.at(-1)).toMatchObject({ change: -120, balance: -100 })
    expect([balanceOf(ledger), spendableOf(ledger)]).toEqual([-100, 0])
    expect(usablePoints(balanceOf(ledger), fen(100_000), RULE)).toBe(0)
    expect(recordPoints(ledger, { ...burned, orderId: 'o3', points: 1 })).toMatchObject({ ok: false })
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

  it('makes up for what is owed with what is earned next', () => {
    const back = { kind: 'returned', orderId: 'o1', returnId: 'r1', points: 30, at } as const
    const next = { kind: 'earned', orderId: 'o3', points: 50, at } as const
    expect(fold([earned, burned, back]).at(-1)).toMatchObject({ change: -30, balance: -10 })
    expect(fold([earned, burned, back, next]).at(-1)).toMatchObject({ change: 50, balance: 40 })
  })

  it('lets no more expire than there is', () => {
    const expired = { kind: 'expired', orderId: 'o9', points: 50, at } as const
    expect(fold([earned, burned, expired]).at(-1)).toMatchObject({ change: -20, balance: 0 })
    const owing = fold([earned, burned, { kind: 'reversed', orderId: 'o1', at }])
    expect(fold([expired], owing).at(-1)).toMatchObject({ change: 0, balance: -100 })
  })

  it('knows what an order has earned that no return has taken back', () => {
    const back = { kind: 'returned', orderId: 'o1', returnId: 'r1', points: 30, at } as const
    const given = { kind: 'refunded', orderId: 'o1', returnId: 'r1', points: 10, at } as const
    expect(earnedLeft(fold([earned, burned, back, given]), 'o1')).toBe(90)
    expect(earnedLeft(fold([earned, burned]), 'o2')).toBe(0)
  })

  it('is as if nothing had happened when everything bought came back, in whatever order', () => {
    type Bought = { readonly burn: number; readonly earn: number; readonly parts: number }
    const bought = fc.record({ burn: fc.nat(400), earn: fc.nat(400), parts: fc.integer({ min: 1, max: 3 }) })
    const eventsOf = ({ burn, earn, parts }: Bought, i: number): PointsEvent[] => {
      const orderId = `o${i}`
      const share = (points: number, part: number) =>
        Math.floor((points * (part + 1)) / parts) - Math.floor((points * part) / parts)
      const back = Array.from({ length: parts }, (_, part) => ({
        orderId,
        returnId: `r${i}-${part}`,
        at,
        part,
      }))
      return [
        { kind: 'burned', orderId, points: burn, at },
        { kind: 'earned', orderId, points: earn, at },
        ...back.flatMap(({ part, ...about }): PointsEvent[] => [
          { kind: 'refunded', ...about, points: share(burn, part) },
          { kind: 'returned', ...about, points: share(earn, part) },
        ]),
      ]
    }
    const story = fc.tuple(
      fc.nat(500),
      fc.array(bought, { maxLength: 5 }),
      fc.array(fc.nat(4), { maxLength: 60 }),
    )
    fc.assert(
      fc.property(story, ([start, orders, turns]) => {
        const before = fold([{ kind: 'earned', orderId: 'start', points: start, at }])
        const queues = orders.map(eventsOf)
        let ledger = before
        const take = (queue: PointsEvent[] | undefined) => {
          const event = queue?.shift()
          if (!queue || !event) return
          const next = recordPoints(ledger, event)
          if (next.ok) ledger = next.value
          // an order that cannot have its points is not made
          else queue.length = 0
          expect(spendableOf(ledger)).toBeGreaterThanOrEqual(0)
        }
        for (const turn of turns) take(queues[turn])
        for (const queue of queues) while (queue.length > 0) take(queue)
        expect(balanceOf(ledger)).toBe(balanceOf(before))
      }),
    )
  })

  it('adds up, using never goes below zero, and a second telling changes nothing', () => {
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
          if (entry.kind === 'burned') expect(balance).toBeGreaterThanOrEqual(0)
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
