// Two desks, one receipt: whatever order their steps take, each piece comes back once and no fen more than was paid.
import { describe, expect, it } from 'vitest'
import { pieceCount } from '@/domain/cart'
import type { Order } from '@/domain/order'
import { leftIn, moneyBack, piecesKept } from '@/domain/order'
import { createSeededRandom } from '../../support/fake-platform'
import type { Desk } from '../support/desk'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import {
  atReturns,
  COFFEE_LINE,
  confirm,
  find,
  JUICE_LINE,
  made,
  readOrder,
  supervisor,
} from '../support/returns'
import { attendant } from '../support/shoppers'

type Counter = { readonly token: string; seen: Order | null; refused: number }

/** One step of a desk: look the order up, or take one piece of what it saw there. */
function step(desk: Desk, counter: Counter, code: string, byte: number) {
  if (!counter.seen) {
    counter.seen = bodyOf('findReturn', find(desk, counter.token, code)).order
    return
  }
  const { id, returns } = counter.seen
  const left = [...leftIn(counter.seen)].filter(([, count]) => count > 0)
  const [lineId] = left[byte % Math.max(1, left.length)] ?? []
  counter.seen = null
  if (lineId === undefined) return
  const reply = confirm(desk, counter.token, id, { [lineId]: 1 }, { after: returns.length })
  if (reply.status !== 200) counter.refused += 1
}

describe('a race of two desks', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('F52 takes each piece once (%i)', (seed) => {
    const desk = openDesk()
    const { shopper, order, code } = atReturns(desk)
    const random = createSeededRandom(seed + 1)
    const counters = [attendant(desk), supervisor(desk)].map(
      (token): Counter => ({ token, seen: null, refused: 0 }),
    )
    const now = () => readOrder(desk, shopper, order.id)
    for (let i = 0; i < 200 && piecesKept(now()) > 0; i++) {
      const [which = 0, byte = 0] = random.bytes(2)
      step(desk, counters[which % 2] as Counter, code, byte)
      expect(moneyBack(now())).toBeLessThanOrEqual(order.due)
    }
    expect(piecesKept(now())).toBe(0)
    expect(moneyBack(now())).toBe(order.due)
    expect(now().returns).toHaveLength(pieceCount(order.lines))
  })

  it('has a loser: who has seen the order before another return is refused, whatever they take', () => {
    const desk = openDesk()
    const { order, staff } = atReturns(desk)
    expect(codeOf(confirm(desk, staff, order.id, { [COFFEE_LINE]: 1 }))).toBe('200 fine')
    expect(codeOf(confirm(desk, supervisor(desk), order.id, { [JUICE_LINE]: 1 }))).toBe('409 return-changed')
    expect(codeOf(confirm(desk, supervisor(desk), order.id, { [COFFEE_LINE]: 1 }))).toBe('409 return-changed')
  })
})

describe('a confirmation that is said again', () => {
  it('answers as the first time and takes nothing more', () => {
    const desk = openDesk()
    const { shopper, order, staff } = atReturns(desk)
    const say = () => confirm(desk, staff, order.id, { [JUICE_LINE]: 1 })
    const first = say()
    expect(say()).toEqual(first)
    expect(readOrder(desk, shopper, order.id).returns).toEqual([made(first)])
  })

  it('with other goods under the same key is refused', () => {
    const desk = openDesk()
    const { order, staff } = atReturns(desk)
    confirm(desk, staff, order.id, { [JUICE_LINE]: 1 })
    expect(codeOf(confirm(desk, staff, order.id, { [JUICE_LINE]: 2 }))).toBe('422 key-reused')
  })

  it('without its key, or long after, takes nothing either', () => {
    const desk = openDesk()
    const { shopper, order, staff } = atReturns(desk)
    confirm(desk, staff, order.id, { [JUICE_LINE]: 1 })
    for (const key of ['', 'another'])
      expect(codeOf(confirm(desk, staff, order.id, { [JUICE_LINE]: 1 }, { key }))).toBe('409 return-changed')
    expect(readOrder(desk, shopper, order.id).returns).toHaveLength(1)
  })
})
