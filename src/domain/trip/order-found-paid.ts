/** An order that this trip meant to undo turns out to be paid: its goods are paid for, and only what came after is still to pay. */
import type { CartLine } from '../cart'
import type { PaymentId, QuoteId, Result } from '../kernel'
import { err, idOf, ok } from '../kernel'
import type { Order, OrderLine } from '../order'
import { shoppingAgain } from './shopping-again'
import type { Trip } from './trip'
import { quoteToUndo } from './trip'

export type OrderFoundPaid = {
  readonly kind: 'order-found-paid'
  readonly quoteId: QuoteId
  readonly order: Order
}

/** With nothing left to pay the trip goes on with the order, whose pass is then due; else with the rest of the basket. */
export function orderFoundPaid(
  trip: Trip,
  { quoteId, order }: OrderFoundPaid,
): Result<Trip, 'not-now' | 'not-paid' | 'stale-quote'> {
  if (trip.phase !== 'shopping' && trip.phase !== 'quoted') return err('not-now')
  const quote = quoteToUndo(trip)
  if (quote?.id !== quoteId) return err('not-now')
  if (order.storeId !== trip.storeId || order.total !== quote.total || order.due !== quote.due)
    return err('stale-quote')
  if (order.status !== 'paid' || order.paid === null) return err('not-paid')
  const { cart, coupons, usesPoints, storeId, startedAt } = trip
  const revision = cart.revision + 1
  const lines = stillToPay(cart.lines, order.lines)
  if (lines.length > 0) {
    const basket = { revision, lines, before: null }
    return ok({ ...shoppingAgain(trip), toUndo: null, seen: null, pricedAt: null, cart: basket })
  }
  const { tender, at } = order.paid
  return ok({
    phase: 'paying',
    ...{ storeId, coupons, usesPoints, startedAt, order },
    cart: { revision, lines: order.lines.map((line) => ordered(line, cart.lines)), before: null },
    pricedAt: order.createdAt,
    payment: { kind: 'succeeded', attempt: 1, tender, paymentId: idOf<PaymentId>(order.id), paidAt: at },
  })
}

/** Lines that were not ordered, and of the ordered ones the pieces that came since. */
function stillToPay(lines: readonly CartLine[], paid: readonly OrderLine[]): readonly CartLine[] {
  return lines.flatMap((line) => {
    const same = paid.find(({ lineId }) => lineId === line.id)
    if (!same) return [line]
    if (line.goods.kind !== 'pieces' || same.goods.kind !== 'pieces') return []
    const quantity = line.goods.quantity - same.goods.quantity
    return quantity > 0 ? [{ ...line, goods: { kind: 'pieces', quantity } }] : []
  })
}

function ordered(line: OrderLine, lines: readonly CartLine[]): CartLine {
  const { lineId: id, productId, goods, lastDay, batch } = line
  return { id, productId, code: lines.find((each) => each.id === id)?.code ?? '', goods, lastDay, batch }
}
