/** An order that this trip meant to undo turns out to be paid: its goods are paid for, and only what came after is still to pay. */
import type { Cart, CartLine } from '../cart'
import type { PaymentId, QuoteId, Result } from '../kernel'
import { err, idOf, ok } from '../kernel'
import type { Order, OrderLine } from '../order'
import { cartLineOf, isMadeOf } from '../order'
import { shoppingAgain } from './shopping-again'
import type { Trip } from './trip'
import { quoteToUndo } from './trip'

export type OrderFoundPaid = {
  readonly kind: 'order-found-paid'
  readonly quoteId: QuoteId
  readonly order: Order
}

/** The order has used the coupons that were chosen, and its price says nothing about the rest. */
const UNPRICED = { coupons: 'auto', toUndo: null, seen: null, pricedAt: null } as const

/** With nothing left to pay the trip goes on with the order, whose pass is then due; else with the rest of the basket. */
export function orderFoundPaid(
  trip: Trip,
  { quoteId, order }: OrderFoundPaid,
): Result<Trip, 'not-now' | 'not-paid' | 'stale-quote'> {
  if (trip.phase !== 'shopping' && trip.phase !== 'quoted') return err('not-now')
  const quote = quoteToUndo(trip)
  if (quote?.id !== quoteId) return err('not-now')
  if (!isMadeOf(order, quote)) return err('stale-quote')
  if (order.status !== 'paid' || order.paid === null) return err('not-paid')
  const { cart, coupons, usesPoints, storeId, startedAt } = trip
  const revision = cart.revision + 1
  const lines = stillToPay(cart.lines, order.lines)
  if (lines.length > 0) {
    const basket = { revision, lines, before: null }
    return ok({ ...shoppingAgain(trip), ...UNPRICED, cart: basket })
  }
  const { tender, at } = order.paid
  return ok({
    phase: 'paying',
    storeId,
    coupons,
    usesPoints,
    startedAt,
    order,
    cart: { revision, lines: order.lines.map((line) => cartLineOf(line, codeIn(cart, line))), before: null },
    pricedAt: order.createdAt,
    payment: { kind: 'succeeded', attempt: 1, tender, paymentId: idOf<PaymentId>(order.id), paidAt: at },
  })
}

/** What is in the bag beyond what was paid, by the goods themselves: a pack that was put back and scanned again is the same pack. */
function stillToPay(lines: readonly CartLine[], paid: readonly OrderLine[]): readonly CartLine[] {
  const pieces = new Map<string, number>()
  const packs: string[] = []
  for (const line of paid) {
    const name = nameOf(line)
    if (line.goods.kind === 'pieces') pieces.set(name, (pieces.get(name) ?? 0) + line.goods.quantity)
    else packs.push(`${name} ${JSON.stringify(line.goods)}`)
  }
  return lines.flatMap((line) => {
    const name = nameOf(line)
    if (line.goods.kind !== 'pieces') {
      const at = packs.indexOf(`${name} ${JSON.stringify(line.goods)}`)
      if (at < 0) return [line]
      packs.splice(at, 1)
      return []
    }
    const covered = Math.min(pieces.get(name) ?? 0, line.goods.quantity)
    pieces.set(name, (pieces.get(name) ?? 0) - covered)
    const quantity = line.goods.quantity - covered
    return quantity > 0 ? [{ ...line, goods: { kind: 'pieces', quantity } }] : []
  })
}

const nameOf = ({ productId, lastDay, batch }: Pick<CartLine, 'productId' | 'lastDay' | 'batch'>) =>
  JSON.stringify([productId, lastDay, batch])

const codeIn = ({ lines }: Cart, { lineId }: OrderLine): string =>
  lines.find(({ id }) => id === lineId)?.code ?? ''
