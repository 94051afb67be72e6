/** What may still come back of an order, and what it is worth. */
import { pieceCount } from '../cart'
import type { Fen, LineId, Result } from '../kernel'
import { err, ok, subtractFen, sumFen, ZERO_FEN } from '../kernel'
import type { Order, OrderLine } from './order'
import type { Refund, RefundedLine, SplitSet } from './refund'
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
  readonly lines: readonly RefundedLine[]
  /** Savings of sets that are gone; negative for one that was taken back before and is due after all. */
  readonly sets: readonly SplitSet[]
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
    money: subtractFen(money, moneyBack(bill)),
    points: points - pointsBack(bill),
    lines: linesMore(before.lines, after.lines),
    sets: setsMore(before.sets, after.sets),
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

/** Which pieces came back is reckoned anew with each return, so a set that was split may turn out whole. */
function setsMore(before: readonly SplitSet[], after: readonly SplitSet[]): SplitSet[] {
  const savingOf = (sets: readonly SplitSet[], name: string) =>
    sets.find(({ set }) => set === name)?.saving ?? ZERO_FEN
  const whole = before.filter(({ set }) => !after.some((each) => each.set === set))
  return [...after, ...whole].flatMap((each) => {
    const saving = subtractFen(savingOf(after, each.set), savingOf(before, each.set))
    return saving === 0 ? [] : [{ ...each, saving }]
  })
}
