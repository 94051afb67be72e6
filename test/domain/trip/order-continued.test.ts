/** An order of another phone comes into the trip: into free hands only, or into the trip that knows nothing of its own. */
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { KnownAttempt } from '@/domain/payment'
import type { Trip, TripEvent } from '@/domain/trip'
import { IDLE, reduceTrip, tripOutbox } from '@/domain/trip'
import { orderFor } from '../support/orders'
import { OTHER } from '../support/payments'
import { must, refusalOf } from '../support/result'
import { MILK_CART, paymentMoved, TRIPS } from '../support/trips'

const AT = millis(1_768_010_400_000)
const order = orderFor(MILK_CART)
const attempt: KnownAttempt = {
  attempt: 2,
  tender: 'alipay',
  paymentId: OTHER,
  invocation: { kind: 'alipay-trade', tradeNo: '2026' },
  report: { status: 'awaiting-user' },
}
const continued = (known: KnownAttempt | null, facts: Partial<typeof order> = {}): TripEvent => ({
  kind: 'order-continued',
  order: { ...order, ...facts },
  lines: MILK_CART.lines,
  attempt: known,
  tender: 'unionpay',
  at: AT,
})

describe('an order that goes on here', () => {
  it.each([
    ['awaiting-user', 'awaiting-user'],
    ['processing', 'processing'],
    ['closed', 'cancelled'],
  ] as const)('with an attempt that is %s is %s here, and its goods are there', (status, kind) => {
    const trip = must(reduceTrip(IDLE, continued({ ...attempt, report: { status } })))
    expect(trip).toMatchObject({
      phase: 'paying',
      order: { id: order.id },
      cart: { lines: MILK_CART.lines },
      payment: { kind, attempt: 2, tender: 'alipay' },
    })
    expect(tripOutbox(trip).map((effect) => effect.kind)).toEqual(kind === 'cancelled' ? [] : ['ask-server'])
  })

  it('keeps why a wallet had said no, and waits for a choice where nobody had begun', () => {
    const declined = continued({ ...attempt, report: { status: 'declined', reason: 'limit-exceeded' } })
    expect(must(reduceTrip(IDLE, declined))).toMatchObject({
      payment: { kind: 'declined', reason: 'limit-exceeded' },
    })
    expect(must(reduceTrip(IDLE, continued(null)))).toMatchObject({
      payment: { kind: 'cancelled', attempt: 0, tender: 'unionpay' },
    })
  })

  it('shows no code to staff for a wallet whose network has not said yet how it is paid', () => {
    const untold = { ...attempt, invocation: { kind: 'payer-code' } } as const
    expect(must(reduceTrip(IDLE, continued(untold)))).toMatchObject({ payment: { kind: 'processing' } })
    const shown = { ...untold, tender: 'payer-code' } as const
    expect(must(reduceTrip(IDLE, continued(shown)))).toMatchObject({ payment: { kind: 'awaiting-user' } })
  })

  it('is only one that is unpaid', () => {
    for (const status of ['paid', 'closed'] as const)
      expect(refusalOf(reduceTrip(IDLE, continued(attempt, { status })))).toBe('not-now')
  })

  it('throws away no basket and no other order', () => {
    expect(refusalOf(reduceTrip(TRIPS.shopping, continued(attempt)))).toBe('trip-under-way')
    expect(refusalOf(reduceTrip(TRIPS.paid, continued(attempt)))).toBe('trip-under-way')
    expect(must(reduceTrip(TRIPS['empty-handed'], continued(attempt))).phase).toBe('paying')
  })
})

describe('the trip that pays this very order', () => {
  const own = (trip: Trip) => (trip.phase === 'paying' ? trip.order : order)

  it('learns of another phone’s attempt once its own came to nothing, and never counts back', () => {
    const refused = must(reduceTrip(TRIPS.created, paymentMoved({ kind: 'attempt-refused', attempt: 1 })))
    const later = continued({ ...attempt, attempt: 0 }, own(refused))
    expect(must(reduceTrip(refused, later))).toMatchObject({ payment: { kind: 'awaiting-user', attempt: 1 } })
  })

  it('does not put aside what it knows of an attempt of its own', () => {
    for (const trip of [TRIPS.awaiting, TRIPS.unknown, TRIPS.succeeded])
      expect(refusalOf(reduceTrip(trip, continued(attempt, own(trip))))).toBe('not-now')
    // its own start may still be on the way
    expect(refusalOf(reduceTrip(TRIPS.unnamed, continued(null, own(TRIPS.unnamed))))).toBe('not-now')
    expect(must(reduceTrip(TRIPS.unnamed, continued(attempt, own(TRIPS.unnamed))))).toMatchObject({
      payment: { kind: 'awaiting-user' },
    })
  })
})
