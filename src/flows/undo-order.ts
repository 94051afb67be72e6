/** What becomes of an order that was asked for and will not be paid: closed, unless somebody has paid it. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { OrderId, Result } from '@/domain/kernel'
import { err, mapOk, ok } from '@/domain/kernel'
import type { Quote } from '@/domain/order'
import type { TripRefusal } from '@/domain/trip'
import { quoteToUndo } from '@/domain/trip'
import type { TripStore } from '@/stores/trip-store'
import { endsQuote, orderKey } from './quote-end'
import type { SessionFlow } from './session-flow'
import { createUnderWay } from './under-way'

export type UndoRefusal =
  | RefusalOf<ShopApi['placeOrder']>
  | RefusalOf<ShopApi['closeOrder']>
  | RefusalOf<ShopApi['continueOrder']>
  | RefusalOf<ShopApi['closePayment']>
  | CallFailure
  | TripRefusal
  /** Some of the basket was paid with that order and has left it. */
  | 'part-paid'
type Outcome = Promise<Result<'undone', Refused<UndoRefusal>>>
/** An order that is over: closed, or paid. */
type End = 'closed' | 'paid'
type Ended = Promise<Result<End, Refused<UndoRefusal>>>

type Deps = { readonly api: ShopClient; readonly session: SessionFlow; readonly trip: TripStore }

/** How often an order is closed: once, and once more after the attempt that was in the way. */
const TRIES = 2

/** It may hold coupons and points, so it is ended before they are reckoned with anew. */
export function createUndoOrder({ api, session, trip }: Deps): (quote: Quote) => Outcome {
  /** The order of a quote by its own key; null: there is none and will be none. */
  async function find(quote: Quote): Promise<Result<OrderId | null, Refused<UndoRefusal>>> {
    const placed = await session.within(() => api.placeOrder({ body: { quote }, key: orderKey(quote) }))
    if (placed.ok) return ok(placed.value.order.id)
    return endsQuote(placed.error.code) ? ok(null) : placed
  }

  async function end(quote: Quote, orderId: OrderId, tries = TRIES): Ended {
    // what came meanwhile has made it this trip's own again
    if (quoteToUndo(trip.getState().trip)?.id !== quote.id) return err({ code: 'not-now', lineIds: [] })
    const closed = await session.within(() => api.closeOrder({ params: { orderId } }))
    if (closed.ok) return ok('closed')
    const { code } = closed.error
    // one the store has forgotten needs no closing
    if (code === 'not-found') return ok('closed')
    if (code === 'already-paid') return ok('paid')
    if (code !== 'payment-open' || tries === 1) return closed
    const freed = await endAttempt(orderId)
    return freed.ok && freed.value === 'closed' ? end(quote, orderId, tries - 1) : freed
  }

  /** An attempt this phone no longer knows of; the close may lose to a payment. */
  async function endAttempt(orderId: OrderId): Ended {
    const asked = await session.within(() => api.continueOrder({ params: { orderId } }))
    if (!asked.ok) {
      const { code } = asked.error
      if (code === 'already-paid') return ok('paid')
      return code === 'order-closed' ? ok('closed') : asked
    }
    const paymentId = asked.value.attempt?.paymentId
    if (paymentId === undefined) return ok('closed')
    const closed = await session.within(() => api.closePayment({ params: { paymentId } }))
    return mapOk(closed, ({ report }) => (report.status === 'succeeded' ? 'paid' : 'closed'))
  }

  /** Its goods are paid for and leave the basket; the shopper is told before anything else is asked of them. */
  async function foundPaid({ id: quoteId }: Quote, orderId: OrderId): Outcome {
    const read = await session.within(() => api.readOrder({ params: { orderId } }))
    if (!read.ok) return read
    const recorded = trip.record({ kind: 'order-found-paid', quoteId, order: read.value.order })
    if (!recorded.ok) return err({ code: recorded.error, lineIds: [] })
    return err({ code: recorded.value.phase === 'paying' ? 'already-paid' : 'part-paid', lineIds: [] })
  }

  async function undo(quote: Quote): Outcome {
    const found = await find(quote)
    if (!found.ok) return found
    const ended = found.value === null ? ok('closed') : await end(quote, found.value)
    if (!ended.ok) return ended
    if (found.value !== null && ended.value === 'paid') return foundPaid(quote, found.value)
    // a reply that comes late, or again, must not bring the closed order back
    const recorded = trip.record({ kind: 'order-undone', quoteId: quote.id })
    return recorded.ok ? ok('undone') : err({ code: recorded.error, lineIds: [] })
  }

  const once = createUnderWay<Awaited<Outcome>>()
  return (quote) => once(quote.id, () => undo(quote))
}
