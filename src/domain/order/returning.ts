/** What may still come back of an order, and what it is worth. */
import { pieceCount } from '../cart'
import type { Fen, LineId, Result } from '../kernel'
import { err, fen, maxFen, ok, subtractFen, sumFen, ZERO_FEN } from '../kernel'
import type { Order, OrderLine } from './order'
import type { BrokenSet, Refund, RefundedLine } from './refund'
import { refundOf } from './refund'
import type { Picked, Return } from './return'
import { returnedIn } from './return'
import type { ReturnLimit } from './return-rule'
import { splitRefund } from './split-refund'

type Bill = Pick<Order, 'lines' | 'returns' | 'points' | 'due'>
type Goods = {
  readonly lines: Order['lines']
  readonly returns: readonly { readonly lines: readonly Picked[] }[]
}

/** What is paid back for one return, and why it is that much. */
export type ReturnValue = {
  readonly money: Fen
  readonly points: number
  /** What these goods had cost. */
  readonly lines: readonly RefundedLine[]
  /** What goods that stay cost more from now on; less where `more` is negative. */
  readonly broken: readonly BrokenSet[]
}

/** An order at the desk, with what does not come back like other goods. */
export type Returnable = {
  readonly order: Order
  readonly limits: readonly { readonly lineId: LineId; readonly limit: ReturnLimit }[]
}

/** An order just after a return, and that return. */
export type TakenBack = { readonly order: Order; readonly made: Return }

export type ReturnState = 'none' | 'some' | 'all'

/** Pieces of each line the shopper still has, in the order of the lines. */
export function leftIn({ lines, returns }: Goods): ReadonlyMap<LineId, number> {
  const back = returnedIn(returns)
  return new Map(lines.map((line) => [line.lineId, pieceCount([line]) - (back.get(line.lineId) ?? 0)]))
}

/** The lines of goods the shopper still has, with as many pieces. */
export function linesKept(bill: Goods): OrderLine[] {
  const left = leftIn(bill)
  return bill.lines.flatMap((line): OrderLine[] => {
    const quantity = left.get(line.lineId) ?? 0
    if (quantity === 0) return []
    return [line.goods.kind === 'pieces' ? { ...line, goods: { kind: 'pieces', quantity } } : line]
  })
}

export const piecesKept = (bill: Goods): number => pieceCount(linesKept(bill))

export function returnStateOf(bill: Goods): ReturnState {
  if (bill.returns.length === 0) return 'none'
  return [...leftIn(bill).values()].every((left) => left === 0) ? 'all' : 'some'
}

export const moneyBack = ({ returns }: Pick<Bill, 'returns'>): Fen =>
  sumFen(returns.map(({ money }) => money))
export const pointsBack = ({ returns }: Pick<Bill, 'returns'>): number =>
  returns.reduce((sum, { points }) => sum + points, 0)

/** Everything that came back so far, with its reasons. */
export const refundSoFar = ({ lines, returns }: Goods): Refund => refundOf(lines, returnedIn(returns))

/** Refused with the lines of which not so many are left. */
export function returnValueOf(bill: Bill, picks: readonly Picked[]): Result<ReturnValue, readonly LineId[]> {
  const left = leftIn(bill)
  const picked = returnedIn([{ lines: picks }])
  const over = [...picked].flatMap(([lineId, count]) => (count > (left.get(lineId) ?? 0) ? [lineId] : []))
  if (over.length > 0) return err(over)
  const before = refundSoFar(bill)
  const after = refundSoFar({ lines: bill.lines, returns: [...bill.returns, { lines: picks }] })
  const { money, points } = splitRefund(bill, after.amount)
  return ok({
    money: maxFen(ZERO_FEN, subtractFen(money, moneyBack(bill))),
    points: Math.max(0, points - pointsBack(bill)),
    lines: linesMore(before.lines, after.lines),
    broken: setsMore(before.broken, after.broken),
  })
}

function linesMore(before: readonly RefundedLine[], after: readonly RefundedLine[]): RefundedLine[] {
  return after.flatMap((line) => {
    const was = before.find(({ lineId }) => lineId === line.lineId)
    const count = line.count - (was?.count ?? 0)
    const worth = subtractFen(line.worth, was?.worth ?? ZERO_FEN)
    return count === 0 && worth === 0 ? [] : [{ lineId: line.lineId, count, worth }]
  })
}

/** A set that was broken before may cost more or less now, or nothing more when it is all back. */
function setsMore(before: readonly BrokenSet[], after: readonly BrokenSet[]): BrokenSet[] {
  const moreOf = (sets: readonly BrokenSet[], name: string) =>
    sets.find(({ set }) => set === name)?.more ?? ZERO_FEN
  const gone = before.filter(({ set }) => !after.some((each) => each.set === set))
  return [...after, ...gone].flatMap((each) => {
    const more = fen(moreOf(after, each.set) - moreOf(before, each.set))
    return more === 0 ? [] : [{ ...each, more }]
  })
}
