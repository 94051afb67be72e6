/** Buttons and facts are one truth: what a page offers, the trip accepts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cart } from '@/domain/cart'
import { paymentIdOf } from '@/domain/payment'
import type { Move, Trip, TripEvent } from '@/domain/trip'
import { allowedMoves, canMove, cartOf, IDLE, MOVES, reduceTrip } from '@/domain/trip'
import { quantitySet, removed, scanned, undone } from '../support/carts'
import { lineId, pieces, weight } from '../support/goods'
import { FIRST, REPORTS, reported, started, tenderChosen, walletLeft } from '../support/payments'
import { always } from '../support/property'
import { must } from '../support/result'
import {
  checkedIn,
  letThrough,
  ordered,
  passIssued,
  paymentMoved,
  quoted,
  stopped,
  TRIPS,
} from '../support/trips'

/** A code and a line never used before: the only refusals left are those a button must foresee. */
const fresh = ({ revision }: Cart) => ({ lineId: lineId(`line-${revision}`), code: `code-${revision}` })

/** The fact that follows from pressing a button. */
function factOf(move: Move, trip: Trip): TripEvent {
  const cart = cartOf(trip)
  switch (move) {
    case 'check-in':
      return checkedIn()
    case 'scan':
      return { kind: 'cart-changed', change: scanned('tea', pieces(1), fresh(cart)) }
    case 'edit-cart':
      return { kind: 'cart-changed', change: removed(cart.lines[0]?.id ?? 'nothing') }
    case 'undo':
      return { kind: 'cart-changed', change: undone }
    case 'checkout':
      return quoted(cart)
    case 'pay':
      return ordered(cart)
    case 'open-wallet':
      return paymentMoved(walletLeft)
    case 'wait-for-payment': {
      if (trip.phase !== 'paying') return paymentMoved(walletLeft)
      if (trip.payment.kind === 'succeeded') return passIssued(cart)
      return paymentMoved(reported(REPORTS.paid, paymentIdOf(trip.payment) ?? FIRST))
    }
    case 'cancel-payment': {
      const id = trip.phase === 'paying' ? paymentIdOf(trip.payment) : null
      return paymentMoved(reported(REPORTS.closed, id ?? FIRST))
    }
    case 'give-up-trip':
      return { kind: 'trip-given-up' }
    case 'choose-wallet':
      return paymentMoved(tenderChosen)
    case 'change-cart':
      return { kind: 'order-closed' }
    case 'show-pass':
      return letThrough
    case 'finish':
      return { kind: 'trip-ended' }
  }
}

function expectEveryButtonWorks(trip: Trip): void {
  for (const move of allowedMoves(trip)) {
    const after = reduceTrip(trip, factOf(move, trip))
    expect(after.ok, `${move} while ${trip.phase}`).toBe(true)
    if (after.ok && move !== 'check-in') expect(after.value).not.toEqual(trip)
  }
}

/** Presses one of the buttons there are. */
function press(n: number, trip: Trip): TripEvent {
  const moves = allowedMoves(trip)
  return factOf(moves[n % moves.length] ?? 'check-in', trip)
}

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(MOVES.length * 5).map((n) => (trip: Trip) => press(n, trip)) },
    fc.constantFrom(...MOVES).map((move) => (trip: Trip) => factOf(move, trip)),
    fc
      .constantFrom(
        paymentMoved(started()),
        ...Object.values(REPORTS).map((report) => paymentMoved(reported(report))),
        paymentMoved({ kind: 'answer-lost', attempt: 1 }),
        stopped,
        letThrough,
      )
      .map((event) => () => event),
    fc.constantFrom(0, 1, 50).map((quantity) => (trip: Trip): TripEvent => {
      return { kind: 'cart-changed', change: quantitySet(cartOf(trip).lines[0]?.id ?? 'none', quantity) }
    }),
    fc.constant((trip: Trip): TripEvent => {
      return { kind: 'cart-changed', change: scanned('apples', weight(500), fresh(cartOf(trip))) }
    }),
  ),
  { minLength: 10, maxLength: 40 },
)

describe('allowedMoves', () => {
  it.each(Object.keys(TRIPS) as (keyof typeof TRIPS)[])('offers only what works while %s', (state) => {
    expectEveryButtonWorks(TRIPS[state])
  })

  it('offers only what works at every step of any visit, and every visit can go on', () => {
    const reached = new Set<string>()
    always(
      fc.property(steps, (visit) => {
        let trip: Trip = IDLE
        for (const step of visit) {
          const before = trip
          const after = reduceTrip(trip, step(trip))
          trip = after.ok ? after.value : trip
          reached.add(trip.phase)
          if (trip.phase === 'paid' && before.phase !== 'paid') {
            expect(before).toMatchObject({ phase: 'paying', payment: { kind: 'succeeded' } })
          }
          expect(allowedMoves(trip).length).toBeGreaterThan(0)
          expectEveryButtonWorks(trip)
        }
      }),
      400,
    )
    expect([...reached].sort()).toEqual(['idle', 'left', 'paid', 'paying', 'quoted', 'shopping'])
  })

  it('names each button once', () => {
    for (const trip of Object.values(TRIPS))
      expect(new Set(allowedMoves(trip)).size).toBe(allowedMoves(trip).length)
  })
})

describe('the buttons', () => {
  it('at each moment are these', () => {
    const table = Object.entries(TRIPS).map(([state, trip]) => `${state}: ${allowedMoves(trip).join(' ')}`)
    expect(table).toMatchInlineSnapshot(`
      [
        "idle: check-in",
        "empty-handed: scan check-in",
        "shopping: scan undo edit-cart checkout",
        "quoted: scan undo edit-cart pay",
        "created: wait-for-payment",
        "awaiting: open-wallet wait-for-payment cancel-payment",
        "declined: choose-wallet change-cart",
        "unknown: wait-for-payment cancel-payment give-up-trip",
        "unnamed: wait-for-payment give-up-trip",
        "succeeded: wait-for-payment",
        "paid: show-pass",
        "left: finish check-in",
        "stopped: finish",
      ]
    `)
  })

  it('never offer another wallet while an answer is missing', () => {
    for (const state of ['created', 'awaiting', 'unknown', 'succeeded'] as const) {
      expect(canMove(TRIPS[state], 'choose-wallet')).toBe(false)
      expect(canMove(TRIPS[state], 'change-cart')).toBe(false)
    }
  })

  it('let an attempt be cancelled only when the server can be told which one', () => {
    expect(canMove(TRIPS.created, 'cancel-payment')).toBe(false)
    expect(canMove(TRIPS.unnamed, 'cancel-payment')).toBe(false)
    expect(canMove(TRIPS.succeeded, 'cancel-payment'), 'money that has moved stays moved').toBe(false)
    expect(canMove(TRIPS.unknown, 'cancel-payment')).toBe(true)
    const after = must(reduceTrip(TRIPS.unknown, factOf('cancel-payment', TRIPS.unknown)))
    expect(canMove(after, 'choose-wallet')).toBe(true)
  })

  it('take the shopper from the door in to the door out', () => {
    const walk: Move[] = [
      'check-in',
      'scan',
      'checkout',
      'pay',
      'wait-for-payment',
      'wait-for-payment',
      'show-pass',
      'finish',
    ]
    const end = walk.reduce<Trip>((trip, move) => {
      expect(canMove(trip, move)).toBe(true)
      return must(reduceTrip(trip, factOf(move, trip)))
    }, IDLE)
    expect(end).toEqual(IDLE)
  })
})
