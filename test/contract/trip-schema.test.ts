// The trip as it lies in storage: whatever the app can reach, the next launch can read.
import fc from 'fast-check'
import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { tripSchema } from '@/contract/schemas/trip'
import type { Trip, TripEvent } from '@/domain/trip'
import { cartOf, IDLE, reduceTrip } from '@/domain/trip'
import { quantitySet, removed, scanned, undone } from '../domain/support/carts'
import { label, lineId, pieces, sticker, TODAY, weight } from '../domain/support/goods'
import { quoteFor } from '../domain/support/orders'
import {
  answerLost,
  attemptRefused,
  PAYMENTS,
  REPORTS,
  reported,
  started,
  tenderChosen,
  walletLeft,
} from '../domain/support/payments'
import { always } from '../domain/support/property'
import {
  checkedIn,
  letThrough,
  ordered,
  passIssued,
  paymentMoved,
  quoted,
  stopped,
  TRIPS,
} from '../domain/support/trips'

function reread(trip: Trip): unknown {
  const read = safeParse(tripSchema, JSON.parse(JSON.stringify(trip)))
  return read.success ? read.output : read.issues.map(({ message }) => message)
}

type Step = (trip: Trip, n: number) => TripEvent
const carts: Step[] = [
  (_, n) => ({
    kind: 'cart-changed',
    change: scanned('milk', pieces(1 + (n % 50)), { lineId: lineId(`l${n}`) }),
  }),
  (_, n) => ({
    kind: 'cart-changed',
    change: scanned('apples', weight(1 + n * 700), { lineId: lineId(`l${n}`) }),
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
  tenderChosen,
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
  () => letThrough,
  () => stopped,
  () => ({ kind: 'trip-ended' }),
]

describe('a trip on disk', () => {
  it.each(Object.keys(TRIPS) as (keyof typeof TRIPS)[])('that is %s is read as it was written', (state) => {
    expect(reread(TRIPS[state])).toEqual(TRIPS[state])
  })

  it.each(Object.keys(PAYMENTS) as (keyof typeof PAYMENTS)[])(
    'whose payment is %s is read as it was written',
    (state) => {
      const trip = { ...TRIPS.created, payment: PAYMENTS[state] } as Trip
      expect(reread(trip)).toEqual(trip)
    },
  )

  it('is read back after any step of any visit', () => {
    const steps = fc.array(fc.constantFrom(...carts, ...others, ...others, ...moves), {
      minLength: 5,
      maxLength: 40,
    })
    const reached = new Set<string>()
    always(
      fc.property(steps, (visit) => {
        let trip: Trip = IDLE
        visit.forEach((step, n) => {
          const next = reduceTrip(trip, step(trip, n))
          trip = next.ok ? next.value : trip
        })
        reached.add(trip.phase)
        expect(reread(trip)).toEqual(trip)
      }),
      300,
    )
    expect(reached.size).toBeGreaterThan(3)
  })

  it.each([
    ['a phase nobody knows', { phase: 'flying' }],
    ['paid without a pass', { ...TRIPS.paid, pass: undefined }],
    [
      'half a fen',
      { ...TRIPS.quoted, quote: { ...('quote' in TRIPS.quoted ? TRIPS.quoted.quote : {}), total: 0.5 } },
    ],
    ['an id with a blank in it', { ...TRIPS.shopping, storeId: 'store 1' }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is not read at all', (_, raw) => {
    expect(safeParse(tripSchema, raw).success).toBe(false)
  })
})
