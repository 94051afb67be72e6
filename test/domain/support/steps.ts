/** Anything that may happen to a trip next, wherever it stands. */
import type { Trip, TripEvent } from '@/domain/trip'
import { cartOf, IDLE, reduceTrip } from '@/domain/trip'
import { quantitySet, removed, scanned, undone } from './carts'
import { label, lineId, pieces, sticker, TODAY, weight } from './goods'
import { quoteFor } from './orders'
import {
  answerLost,
  attemptRefused,
  closeAsked,
  disowned,
  REPORTS,
  reported,
  started,
  tenderChosen,
  walletLeft,
} from './payments'
import { checkedIn, foundPaid, letThrough, ordered, passIssued, paymentMoved, quoted, stopped } from './trips'

export type Step = (trip: Trip, n: number) => TripEvent
export const CART_STEPS: readonly Step[] = [
  (_, n) => ({
    kind: 'cart-changed',
    change: scanned('milk', pieces(1 + (n % 50)), { lineId: lineId(`l${n}`) }),
  }),
  (_, n) => ({
    kind: 'cart-changed',
    change: scanned('apples', weight(1 + (n % 140) * 700), { lineId: lineId(`l${n}`) }),
  }),
  (_, n) => ({ kind: 'cart-changed', change: scanned('tea', label(1 + n), { lineId: lineId(`l${n}`) }) }),
  (_, n) => ({ kind: 'cart-changed', change: scanned('tea', sticker(1 + n), { lineId: lineId(`l${n}`) }) }),
  (_, n) => ({
    kind: 'cart-changed',
    change: scanned('milk', pieces(1), { lineId: lineId(`l${n}`), lastDay: TODAY, batch: `B${n % 3}` }),
  }),
  (trip, n) => ({ kind: 'cart-changed', change: quantitySet(cartOf(trip).lines[0]?.id ?? 'none', n) }),
  (trip) => ({ kind: 'cart-changed', change: removed(cartOf(trip).lines[0]?.id ?? 'none') }),
  () => ({ kind: 'cart-changed', change: undone }),
]
const moves: Step[] = [
  started(),
  attemptRefused,
  walletLeft,
  answerLost,
  disowned,
  tenderChosen,
  closeAsked,
  ...Object.values(REPORTS).map((report) => reported(report)),
].map((move) => () => paymentMoved(move))
const others: Step[] = [
  () => checkedIn(),
  (trip) => quoted(cartOf(trip)),
  (trip) => ordered(cartOf(trip)),
  (trip) => passIssued(cartOf(trip)),
  () => ({ kind: 'order-closed' }),
  () => ({ kind: 'points-chosen', use: true }),
  () => ({ kind: 'order-asked', tender: 'alipay' }),
  (trip) => ({ kind: 'order-undone', quoteId: quoteFor(cartOf(trip)).id }),
  (trip) => foundPaid(cartOf(trip)),
  () => letThrough,
  () => stopped,
  () => ({ kind: 'trip-ended' }),
]

/** Every step, those that lead on more often. */
export const STEPS: readonly Step[] = [...CART_STEPS, ...others, ...others, ...moves]

export type Lived = { readonly events: readonly TripEvent[]; readonly trips: readonly Trip[] }

/** What of these steps the trip allows, one after the other; `trips[n]` is the trip after `n` events. */
export function lived(steps: readonly Step[]): Lived {
  const events: TripEvent[] = []
  const trips: Trip[] = [IDLE]
  for (const [n, step] of steps.entries()) {
    const trip = trips.at(-1) ?? IDLE
    const event = step(trip, n)
    const next = reduceTrip(trip, event)
    if (!next.ok || next.value === trip) continue
    events.push(event)
    trips.push(next.value)
  }
  return { events, trips }
}
