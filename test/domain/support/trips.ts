/** A trip at every phase, reached by facts alone. */
import type { Cart } from '@/domain/cart'
import { millis } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Trip, TripEvent } from '@/domain/trip'
import { cartOf, IDLE, reduceTrip } from '@/domain/trip'
import { scanned } from './carts'
import { pieces } from './goods'
import { orderFor, passFor, quoteFor, STORE } from './orders'
import { answerLost, disowned, REPORTS, reported, started } from './payments'
import { must } from './result'

export const checkedIn = (storeId = STORE): TripEvent => ({ kind: 'checked-in', storeId, at: millis(1000) })
export const milkScanned: TripEvent = { kind: 'cart-changed', change: scanned('milk', pieces(2)) }
export const quoted = (cart: Cart): TripEvent => ({
  kind: 'quote-received',
  quote: quoteFor(cart),
  wallet: null,
  pricedAt: millis(1000),
  seen: null,
})
export const ordered = (cart: Cart): TripEvent => ({
  kind: 'order-placed',
  order: orderFor(cart),
  tender: 'wechat-pay',
})
export const paymentMoved = (move: Extract<TripEvent, { kind: 'payment-moved' }>['move']): TripEvent => {
  return { kind: 'payment-moved', move }
}
export const paidOrder = (cart: Cart): Order =>
  orderFor(cart, {
    status: 'paid',
    paid: { at: millis(5000), tender: 'wechat-pay', wallet: 'wechat-pay', code: null },
  })
export const passIssued = (cart: Cart): TripEvent => {
  const order = paidOrder(cart)
  return { kind: 'pass-issued', order, pass: passFor(order) }
}
/** The order of this very cart’s quote turns out to be paid. */
export const foundPaid = (cart: Cart, facts: Partial<Order> = {}): TripEvent => ({
  kind: 'order-found-paid',
  quoteId: quoteFor(cart).id,
  order: { ...paidOrder(cart), ...facts },
})

export const letThrough: TripEvent = { kind: 'verdict-received', verdict: { kind: 'let-through' } }
/** The pass of `passIssued` is good until 602,000. */
export const passLapsed: TripEvent = { kind: 'pass-lapsed', at: millis(602_000) }
export const stopped: TripEvent = {
  kind: 'verdict-received',
  verdict: { kind: 'stop', reason: 'unpaid-item' },
}

/** Applies facts that must all be accepted. */
export const tripAfter = (trip: Trip, ...events: TripEvent[]): Trip =>
  events.reduce((before, event) => must(reduceTrip(before, event)), trip)

const emptyHanded = tripAfter(IDLE, checkedIn())
const shopping = tripAfter(emptyHanded, milkScanned)
/** Two cartons of milk: the basket of every trip below. */
export const MILK_CART = cartOf(shopping)
const atTill = tripAfter(shopping, quoted(MILK_CART))
const created = tripAfter(atTill, ordered(MILK_CART))
const awaiting = tripAfter(created, paymentMoved(started()))
const declined = tripAfter(awaiting, paymentMoved(reported(REPORTS.declined)))
const unknown = tripAfter(awaiting, paymentMoved(disowned))
const unnamed = tripAfter(created, paymentMoved(answerLost))
const succeeded = tripAfter(awaiting, paymentMoved(reported(REPORTS.paid)))
const paid = tripAfter(succeeded, passIssued(MILK_CART))

export const TRIPS = {
  idle: IDLE,
  'empty-handed': emptyHanded,
  shopping,
  quoted: atTill,
  created,
  awaiting,
  declined,
  unknown,
  unnamed,
  succeeded,
  paid,
  left: tripAfter(paid, letThrough),
  stopped: tripAfter(paid, stopped),
} as const satisfies { [name: string]: Trip }
