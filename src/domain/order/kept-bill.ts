/** An order as savings count it: only the goods the shopper still has. */
import { pieceCount } from '../cart'
import type { Fen } from '../kernel'
import { negateFen, scaleFen, subtractFen, sumFen } from '../kernel'
import type { Order, OrderLine } from './order'
import { leftIn, refundSoFar } from './returning'

type KeptBill = {
  readonly listTotal: Fen
  readonly total: Fen
  readonly lines: readonly {
    readonly adjustments: readonly { readonly kind: string; readonly amount: Fen }[]
  }[]
  readonly paid: Order['paid']
}

/** Of a line that came back in part, list price and reasons count in proportion to its pieces. */
export function keptBill(order: Order): KeptBill {
  const left = leftIn(order)
  const part = (amount: Fen, line: OrderLine) =>
    scaleFen(amount, left.get(line.lineId) ?? 0, pieceCount([line]))
  return {
    listTotal: sumFen(order.lines.map((line) => part(line.listAmount, line))),
    total: subtractFen(order.total, refundSoFar(order).amount),
    lines: order.lines.map((line) => ({
      adjustments: line.adjustments.map(({ kind, amount }) => ({
        kind,
        amount: negateFen(part(negateFen(amount), line)),
      })),
    })),
    paid: order.paid,
  }
}
