/** The laws of returns through the record an order keeps: one after the other, in any order, until all is back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceCount } from '@/domain/cart'
import type { LineId, ReturnId } from '@/domain/kernel'
import { addFen, fen, idOf, millis } from '@/domain/kernel'
import type { Order, Picked, ReturnValue } from '@/domain/order'
import {
  dueOf,
  keptTotal,
  leftIn,
  linesKept,
  moneyBack,
  piecesKept,
  pointsBack,
  refundFor,
  returnStateOf,
  returnValueOf,
} from '@/domain/order'
import { priceCart } from '@/domain/pricing'
import { randomBasket } from '../../oracle/random-basket'
import { cartWith } from '../support/carts'
import { line, pieces, weight } from '../support/goods'
import { orderFor, orderLine } from '../support/orders'
import { always } from '../support/property'

/** A paid order of a random basket, of which points pay up to half. */
const paidOrder = fc
  .record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    points: fc.nat(50),
    fenPerPoint: fc.constantFrom(1, 2, 10),
  })
  .map(({ seed, points, fenPerPoint }): Order => {
    const { lines, book, context } = randomBasket(seed)
    const priced = priceCart({ lines }, book, context)
    const used = Math.floor((priced.total * points) / 100 / fenPerPoint)
    const burned = used === 0 ? null : { used, worth: fen(used * fenPerPoint) }
    return orderFor(cartWith(line('milk', pieces(1))), {
      lines: priced.lines.map((each) => orderLine(each)),
      listTotal: priced.listTotal,
      total: priced.total,
      points: burned,
      due: dueOf(priced.total, burned),
      status: 'paid',
      paid: { at: millis(1), tender: 'alipay', wallet: 'alipay', code: null },
    })
  })

function taken(order: Order, picks: readonly Picked[]): { order: Order; value: ReturnValue } {
  const value = returnValueOf(order, picks)
  if (!value.ok) throw new Error(`more than left of ${value.error}`)
  const { money, points } = value.value
  const id = idOf<ReturnId>(`r${order.returns.length}`)
  const made = { id, at: millis(2), reason: 'unwanted', lines: picks, money, points, refund: 'done' } as const
  return { order: { ...order, returns: [...order.returns, made] }, value: value.value }
}

/** Some of what is left, as the numbers say; nothing when they say so. */
function pickSome(order: Order, numbers: readonly number[]): Picked[] {
  return [...leftIn(order)].flatMap(([lineId, left], i) => {
    const count = Math.min(left, numbers[i % numbers.length] ?? 0)
    return count > 0 ? [{ lineId, count }] : []
  })
}
const allLeft = (order: Order) => pickSome(order, [50])
const rounds = fc.array(fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 })

describe('returns of one order, one after the other', () => {
  it('never give back more than was paid, and with the last piece exactly that: money and points alike', () => {
    always(
      fc.property(paidOrder, rounds, (paid, plan) => {
        let order = paid
        for (const numbers of plan) {
          const picks = pickSome(order, numbers)
          if (picks.length === 0) continue
          order = taken(order, picks).order
          expect(moneyBack(order)).toBeLessThanOrEqual(paid.due)
          expect(pointsBack(order)).toBeLessThanOrEqual(paid.points?.used ?? 0)
        }
        const rest = allLeft(order)
        if (rest.length > 0) order = taken(order, rest).order
        expect([moneyBack(order), pointsBack(order)]).toEqual([paid.due, paid.points?.used ?? 0])
        expect(order.returns.every(({ money, points }) => money >= 0 && points >= 0)).toBe(true)
        expect([returnStateOf(order), piecesKept(order)]).toEqual(['all', 0])
      }),
      200,
    )
  })

  it('say why: what the goods are worth less what their sets had saved is what all of it is worth now', () => {
    always(
      fc.property(paidOrder, rounds, (paid, plan) => {
        let order = paid
        let explained = fen(0)
        const back = new Map<LineId, number>()
        for (const numbers of plan) {
          const picks = pickSome(order, numbers)
          if (picks.length === 0) continue
          const { value, order: next } = taken(order, picks)
          order = next
          for (const { lineId, count } of picks) back.set(lineId, (back.get(lineId) ?? 0) + count)
          const worth = value.lines.reduce((sum, each) => sum + each.worth, 0)
          const saved = value.sets.reduce((sum, each) => sum + each.saving, 0)
          explained = addFen(explained, fen(worth - saved))
          expect(refundFor(order.lines, back)).toBe(explained)
        }
      }),
      200,
    )
  })

  it('pay the same in any order, and all at once', () => {
    always(
      fc.property(paidOrder, rounds, (paid, plan) => {
        const wanted = plan.reduce<{ order: Order; picks: Picked[][] }>(
          ({ order, picks }, numbers) => {
            const more = pickSome(order, numbers)
            return more.length > 0
              ? { order: taken(order, more).order, picks: [...picks, more] }
              : { order, picks }
          },
          { order: paid, picks: [] },
        )
        if (wanted.picks.length === 0) return
        const backwards = [...wanted.picks]
          .reverse()
          .reduce((order, picks) => taken(order, picks).order, paid)
        const atOnce = taken(paid, wanted.picks.flat()).order
        const paidBack = [wanted.order, backwards, atOnce].map((order) => [
          moneyBack(order),
          pointsBack(order),
        ])
        expect(paidBack).toEqual([paidBack[0], paidBack[0], paidBack[0]])
      }),
      150,
    )
  })

  it('refuse more of a line than is left, twice the same line included, and name it', () => {
    always(
      fc.property(paidOrder, rounds, (paid, plan) => {
        const order = plan.reduce((before, numbers) => {
          const picks = pickSome(before, numbers)
          return picks.length > 0 ? taken(before, picks).order : before
        }, paid)
        for (const [lineId, left] of leftIn(order)) {
          expect(returnValueOf(order, [{ lineId, count: left + 1 }])).toEqual({ ok: false, error: [lineId] })
          const twice = [
            { lineId, count: left },
            { lineId, count: 1 },
          ]
          expect(returnValueOf(order, twice).ok).toBe(false)
        }
      }),
      100,
    )
  })
})

describe('what the shopper still has', () => {
  const [milk, apples] = [line('milk', pieces(3)), line('apples', weight(500))]
  const order = orderFor(cartWith(milk, apples), { status: 'paid' })

  it('is everything at first', () => {
    expect([returnStateOf(order), piecesKept(order)]).toEqual(['none', pieceCount(order.lines)])
  })

  it('is fewer pieces of a counted line, and no weighed pack that came back', () => {
    const later = taken(order, [
      { lineId: milk.id, count: 2 },
      { lineId: apples.id, count: 1 },
    ]).order
    expect(linesKept(later).map(({ lineId, goods }) => [lineId, goods])).toEqual([[milk.id, pieces(1)]])
    expect(returnStateOf(later)).toBe('some')
  })

  it('knows no line that was never in the order', () => {
    const other = idOf<LineId>('constructor')
    expect(returnValueOf(order, [{ lineId: other, count: 1 }])).toEqual({ ok: false, error: [other] })
  })
})

describe('what counts as saved', () => {
  it('is the whole order until goods come back, and nothing of what did', () => {
    always(
      fc.property(paidOrder, (order) => {
        expect(keptTotal(order)).toBe(order.total)
        const rest = allLeft(order)
        expect(keptTotal(rest.length > 0 ? taken(order, rest).order : order)).toBe(0)
      }),
      100,
    )
  })
})
