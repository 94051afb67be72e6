/** An order of this person that another phone has left unpaid comes into this one's trip. */
import type { CartLine } from '../cart'
import type { Millis, Result } from '../kernel'
import { err, ok } from '../kernel'
import type { Order } from '../order'
import type { KnownAttempt, Payment, TenderId } from '../payment'
import { adoptAttempt, isOpenForRetry, nothingTried } from '../payment'
import type { Trip } from './trip'

/** `tender`: what is offered first where nobody has begun to pay. */
export type OrderContinued = {
  readonly kind: 'order-continued'
  readonly order: Order
  readonly lines: readonly CartLine[]
  readonly attempt: KnownAttempt | null
  readonly tender: TenderId
  readonly at: Millis
}

/** Nothing in them that another order would throw away. */
export function hasFreeHands(trip: Trip): boolean {
  const isEmpty = trip.phase === 'shopping' && trip.cart.lines.length === 0
  return trip.phase === 'idle' || trip.phase === 'left' || isEmpty
}

export function orderContinued(
  trip: Trip,
  event: OrderContinued,
): Result<Trip, 'not-now' | 'trip-under-way'> {
  const { order, lines, at, attempt, tender } = event
  if (order.status !== 'unpaid') return err('not-now')
  const payment = attempt ? adoptAttempt(attempt) : nothingTried(tender)
  if (trip.phase === 'paying' && trip.order.id === order.id) {
    // what this phone knows of an attempt of its own is not put aside
    if (!knowsNothing(trip.payment)) return err('not-now')
    // its own start may still be on the way
    if (attempt === null && !isOpenForRetry(trip.payment)) return err('not-now')
    const counted = Math.max(trip.payment.attempt, payment.attempt)
    return ok({ ...trip, order, payment: { ...payment, attempt: counted } })
  }
  if (!hasFreeHands(trip)) return err('trip-under-way')
  return ok({
    phase: 'paying',
    storeId: order.storeId,
    cart: { revision: 1, lines, before: null },
    coupons: 'auto',
    usesPoints: order.points !== null,
    startedAt: at,
    order,
    pricedAt: order.createdAt,
    payment,
  })
}

const knowsNothing = (payment: Payment): boolean =>
  isOpenForRetry(payment) || (payment.kind === 'unknown' && payment.paymentId === null)
