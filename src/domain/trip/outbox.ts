/** What is to be done next for a visit: read from its state, so that it outlives the app and is never lost or doubled. */
import type { OrderId, Result } from '../kernel'
import { mapOk, unreachable } from '../kernel'
import type { Quote } from '../order'
import type { PaymentEffect, TenderId } from '../payment'
import { outboxOf, walletToOpen } from '../payment'
import type { TripEvent, TripRefusal } from './reduce-trip'
import { reduceTrip } from './reduce-trip'
import type { Trip } from './trip'

export type TripEffect =
  | PaymentEffect
  /** Under the quote's own key: a repetition answers the same order. */
  | { readonly kind: 'place-order'; readonly quote: Quote; readonly tender: TenderId }
  | { readonly kind: 'collect-pass'; readonly orderId: OrderId }
  | { readonly kind: 'look-at-door'; readonly orderId: OrderId }

export type TripStep = { readonly trip: Trip; readonly effects: readonly TripEffect[] }

/** Applies one fact; `effects` is what it has newly made due. A refused fact changes nothing. */
export function stepTrip(trip: Trip, event: TripEvent): Result<TripStep, TripRefusal> {
  return mapOk(reduceTrip(trip, event), (next) => ({ trip: next, effects: newlyDue(trip, next, event) }))
}

/** What a fact has made due that was not due before; a wallet is opened once only. */
export function newlyDue(before: Trip, next: Trip, event: TripEvent): readonly TripEffect[] {
  const isMove = event.kind === 'payment-moved' && before.phase === 'paying' && next.phase === 'paying'
  const sheets = isMove ? walletToOpen(before.payment, next.payment) : []
  const due = tripOutbox(next)
  if (due.length === 0) return sheets
  const was = tripOutbox(before).map((effect) => JSON.stringify(effect))
  return [...sheets, ...due.filter((effect) => !was.includes(JSON.stringify(effect)))]
}

/** The same for the same thing to do, whatever is known of it by now. */
export const nameOf = (effect: TripEffect): string =>
  `${effect.kind} ${'paymentId' in effect ? effect.paymentId : ''}`

/** Everything due for a visit as it stands; the first one goes first. */
export function tripOutbox(trip: Trip): readonly TripEffect[] {
  switch (trip.phase) {
    case 'idle':
    case 'shopping':
    case 'left':
      return []
    case 'quoted': {
      const tender = trip.orderAsked?.tender ?? null
      return tender === null ? [] : [{ kind: 'place-order', quote: trip.quote, tender }]
    }
    case 'paying':
      return trip.payment.kind === 'succeeded'
        ? [{ kind: 'collect-pass', orderId: trip.order.id }]
        : outboxOf(trip.payment)
    case 'paid':
      return [{ kind: 'look-at-door', orderId: trip.order.id }]
    default:
      return unreachable(trip)
  }
}
