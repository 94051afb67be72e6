/** One visit, from the door in to the door out. */
import { describe, expect, it } from 'vitest'
import { EMPTY_CART } from '@/domain/cart'
import type { OrderId, PassToken, QuoteId, StoreId } from '@/domain/kernel'
import { fen, idOf, millis } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Trip, TripEvent } from '@/domain/trip'
import { cartOf, holdsOrder, IDLE, reduceTrip } from '@/domain/trip'
import { cartAfter, scanned, undone } from '../support/carts'
import { orderFor, passFor, quoteFor } from '../support/orders'
import { OTHER, REPORTS, reported, started, tenderChosen, walletLeft } from '../support/payments'
import { must, refusalOf } from '../support/result'
import {
  checkedIn,
  letThrough,
  MILK_CART,
  milkScanned,
  ordered,
  passIssued,
  paymentMoved,
  quoted,
  TRIPS,
  tripAfter,
} from '../support/trips'

const refused = (trip: Trip, event: TripEvent) => refusalOf(reduceTrip(trip, event))
const quote = (facts: Parameters<typeof quoteFor>[1]): TripEvent => {
  return { ...quoted(MILK_CART), quote: quoteFor(MILK_CART, facts) } as TripEvent
}

describe('a whole visit', () => {
  it('goes from door to door, with a declined card and a lost answer on the way', () => {
    const story: TripEvent[] = [
      checkedIn(),
      milkScanned,
      quoted(MILK_CART),
      ordered(MILK_CART),
      paymentMoved(started()),
      paymentMoved(reported(REPORTS.declined)),
      paymentMoved(tenderChosen),
      paymentMoved({ kind: 'answer-lost', attempt: 2 }),
      paymentMoved(started(OTHER, 2)),
      paymentMoved(walletLeft),
      paymentMoved(reported(REPORTS.paid, OTHER)),
      passIssued(MILK_CART),
      letThrough,
      { kind: 'trip-ended' },
    ]
    let trip: Trip = IDLE
    const told = story.map((event) => {
      trip = must(reduceTrip(trip, event))
      return trip.phase === 'paying'
        ? `${trip.phase}: ${trip.payment.kind} ${trip.payment.attempt}`
        : trip.phase
    })
    expect(told).toMatchInlineSnapshot(`
      [
        "shopping",
        "shopping",
        "quoted",
        "paying: created 1",
        "paying: awaiting-user 1",
        "paying: declined 1",
        "paying: created 2",
        "paying: unknown 2",
        "paying: awaiting-user 2",
        "paying: processing 2",
        "paying: succeeded 2",
        "paid",
        "left",
        "idle",
      ]
    `)
  })
})

describe('checking in', () => {
  const elsewhere = checkedIn(idOf<StoreId>('store-2'))

  it('elsewhere with goods in the basket is refused', () => {
    expect(refused(TRIPS.shopping, elsewhere)).toBe('trip-under-way')
    expect(refused(TRIPS.quoted, elsewhere)).toBe('trip-under-way')
  })

  it('elsewhere with empty hands starts there', () => {
    expect(tripAfter(TRIPS['empty-handed'], elsewhere)).toMatchObject({
      storeId: 'store-2',
      cart: EMPTY_CART,
    })
  })

  it('again at the same door changes nothing, not even the quote', () => {
    expect(tripAfter(TRIPS.quoted, checkedIn())).toBe(TRIPS.quoted)
  })
})

describe('a quote', () => {
  it('is refused when the basket has changed since it was asked for', () => {
    const changed = tripAfter(TRIPS.shopping, { kind: 'cart-changed', change: scanned('tea') })
    expect(refused(changed, quoted(MILK_CART))).toBe('stale-quote')
  })

  it('is refused even when the basket has changed there and back', () => {
    const [tea, back] = [scanned('tea'), undone].map(
      (change): TripEvent => ({ kind: 'cart-changed', change }),
    )
    if (!tea || !back) throw new Error('two changes')
    expect(refused(tripAfter(TRIPS.shopping, tea, back), quoted(MILK_CART))).toBe('stale-quote')
  })

  it('is refused from another store and for other lines', () => {
    expect(refused(TRIPS.shopping, quote({ storeId: idOf<StoreId>('store-2') }))).toBe('stale-quote')
    const tea = quoteFor(cartAfter(scanned('tea')))
    expect(refused(TRIPS.shopping, { ...quoted(MILK_CART), quote: tea } as TripEvent)).toBe('stale-quote')
  })

  it('is refused when it names a wallet or uses points nobody asked for', () => {
    const bound = { wallet: 'alipay', due: fen(1) } as const
    const paid = { points: { used: 100, worth: fen(100) } }
    expect(refused(TRIPS.shopping, quote(bound))).toBe('stale-quote')
    expect(refused(TRIPS.shopping, quote(paid))).toBe('stale-quote')
    const asked = tripAfter(TRIPS.shopping, { kind: 'points-chosen', use: true })
    expect(tripAfter(asked, quote(paid))).toMatchObject({ phase: 'quoted', quote: paid, usesPoints: true })
    expect(
      tripAfter(TRIPS.shopping, {
        ...quote(bound),
        wallet: 'alipay',
      } as TripEvent),
    ).toMatchObject({ phase: 'quoted', quotedFor: 'alipay', orderAsked: null })
  })

  it('is refused for an empty basket: there is nothing to pay', () => {
    expect(refused(TRIPS['empty-handed'], quoted(EMPTY_CART))).toBe('not-now')
  })

  it('of which an order may exist is kept to be undone whatever the shopper changes, and blocks every other', () => {
    const asked = tripAfter(TRIPS.quoted, { kind: 'order-asked', tender: 'alipay' })
    const id = quoteFor(MILK_CART).id
    const changes: readonly TripEvent[] = [
      milkScanned,
      { kind: 'coupons-chosen', coupons: [] },
      { kind: 'points-chosen', use: true },
      { kind: 'quote-dropped' },
    ]
    for (const change of changes) {
      const after = tripAfter(asked, change)
      expect(after).toMatchObject({ phase: 'shopping', toUndo: { id } })
      expect(refused(after, quoted(cartOf(after)))).toBe('stale-quote')
      const undone = tripAfter(after, { kind: 'order-undone', quoteId: id })
      expect(undone).toEqual({ ...after, toUndo: null })
      expect(tripAfter(undone, quoted(cartOf(after))).phase).toBe('quoted')
    }
    expect(refused(asked, { kind: 'order-undone', quoteId: idOf<QuoteId>('another') })).toBe('not-now')
    expect(tripAfter(TRIPS.quoted, milkScanned)).toMatchObject({ toUndo: null })
  })

  const forAlipay = { ...quoted(MILK_CART), wallet: 'alipay', pricedAt: millis(2000) } as TripEvent

  it('for any wallet is kept while others are asked for, and can be taken up again', () => {
    const bound = tripAfter(TRIPS.quoted, forAlipay)
    const { quote, pricedAt, seen } = TRIPS.quoted as Extract<Trip, { phase: 'quoted' }>
    expect(bound).toMatchObject({ quotedFor: 'alipay', pricedAt: 2000, kept: { quote, pricedAt, seen } })
    const next = tripAfter(bound, { ...forAlipay, wallet: 'e-cny' } as TripEvent)
    expect(next).toMatchObject({ quotedFor: 'e-cny', kept: { pricedAt } })
    expect(tripAfter(next, { kind: 'kept-quote-taken' })).toEqual(TRIPS.quoted)
    expect(tripAfter(bound, quoted(MILK_CART))).toMatchObject({ quotedFor: null, kept: null })
  })

  it('that is kept is not taken up while an order of another one may lie open', () => {
    const asked = tripAfter(TRIPS.quoted, forAlipay, { kind: 'order-asked', tender: 'alipay' })
    expect(refused(asked, { kind: 'kept-quote-taken' })).toBe('not-now')
    expect(refused(TRIPS.quoted, { kind: 'kept-quote-taken' })).toBe('not-now')
  })

  it('that ran out is what the shopper was last shown, until the basket is another one', () => {
    const id = quoteFor(MILK_CART).id
    const over = tripAfter(
      TRIPS.quoted,
      { kind: 'order-asked', tender: 'alipay' },
      { kind: 'order-undone', quoteId: id },
    )
    expect(over).toMatchObject({ seen: { due: 1180, lines: [{ amount: 1180 }] }, pricedAt: 1000 })
    expect(tripAfter(over, { kind: 'coupons-chosen', coupons: [] })).toMatchObject({
      seen: null,
      pricedAt: 1000,
    })
    expect(tripAfter(over, milkScanned)).toMatchObject({ seen: null, pricedAt: null })
  })

  it('is gone as soon as something else is scanned', () => {
    expect(tripAfter(TRIPS.quoted, milkScanned)).not.toHaveProperty('quote')
  })
})

describe('the session of an order', () => {
  it('is held from the moment the order is asked for until the door, but not by an order it cannot reach', () => {
    const asked = tripAfter(TRIPS.quoted, { kind: 'order-asked', tender: 'alipay' })
    expect(holdsOrder(tripAfter(asked, { kind: 'quote-dropped' })), 'and until it is undone').toBe(true)
    const held = [asked, ...Object.values(TRIPS)].filter(holdsOrder)
    const free = [
      TRIPS.idle,
      TRIPS['empty-handed'],
      TRIPS.shopping,
      TRIPS.quoted,
      TRIPS.unknown,
      TRIPS.left,
      TRIPS.stopped,
    ]
    expect(held).toEqual([asked, ...Object.values(TRIPS).filter((trip) => !free.includes(trip))])
    expect(holdsOrder(TRIPS.unnamed)).toBe(true)
  })
})

describe('an order', () => {
  const placed = (facts: Partial<Order>): TripEvent => {
    return { kind: 'order-placed', order: orderFor(MILK_CART, facts), tender: 'alipay' }
  }

  it('that is not the quote’s own is refused: nobody pays a total they have not seen', () => {
    const wrong: Partial<Order>[] = [
      { total: fen(1179) },
      { storeId: idOf<StoreId>('store-2') },
      { status: 'paid', paid: { at: millis(1), tender: 'alipay', wallet: 'alipay', code: null } },
      { status: 'closed' },
    ]
    const notAsQuoted: Partial<Order>[] = [
      { due: fen(1) },
      { wallet: 'alipay' },
      { points: { used: 100, worth: fen(0) } },
    ]
    for (const facts of notAsQuoted) expect(refused(TRIPS.quoted, placed(facts))).toBe('stale-quote')
    for (const facts of wrong) expect(refused(TRIPS.quoted, placed(facts))).toBe('stale-quote')
  })

  it('that fits starts the first attempt with the wallet that was chosen', () => {
    expect(tripAfter(TRIPS.quoted, placed({}))).toMatchObject({
      phase: 'paying',
      payment: { kind: 'created', attempt: 1, tender: 'alipay' },
    })
  })
})

describe('an unpaid order', () => {
  it('that is closed gives the basket back as it was', () => {
    const back = tripAfter(TRIPS.declined, { kind: 'order-closed' })
    const { due, points } = orderFor(MILK_CART)
    expect(back).toMatchObject({ seen: { due, points }, pricedAt: 1000 })
    expect({ ...back, seen: null, pricedAt: null }).toEqual(TRIPS.shopping)
  })

  it('cannot be closed while money may be moving', () => {
    for (const trip of [TRIPS.created, TRIPS.awaiting, TRIPS.unknown, TRIPS.succeeded]) {
      expect(refused(trip, { kind: 'order-closed' })).toBe('not-now')
    }
  })
})

describe('a pass', () => {
  it('is issued only after the server’s word that the order is paid', () => {
    for (const trip of [TRIPS.created, TRIPS.awaiting, TRIPS.declined, TRIPS.unknown, TRIPS.unnamed]) {
      expect(refused(trip, passIssued(MILK_CART))).toBe('not-paid')
    }
    expect(tripAfter(TRIPS.succeeded, passIssued(MILK_CART)).phase).toBe('paid')
  })

  it('of another order opens nothing', () => {
    const other = orderFor(MILK_CART, { id: idOf<OrderId>('order-2') })
    const own = orderFor(MILK_CART)
    const wrong: TripEvent[] = [
      { kind: 'pass-issued', order: other, pass: passFor(other) },
      { kind: 'pass-issued', order: own, pass: passFor(other) },
    ]
    for (const event of wrong) {
      expect(refused(TRIPS.succeeded, event)).toBe('not-now')
      expect(refused(TRIPS.paid, event)).toBe('not-now')
    }
  })

  it('that ran out is replaced by a fresh one of the same order', () => {
    const order = orderFor(MILK_CART)
    const pass = { ...passFor(order), token: idOf<PassToken>('FRESH0000000000000') }
    expect(tripAfter(TRIPS.paid, { kind: 'pass-issued', order, pass })).toMatchObject({ phase: 'paid', pass })
  })
})

describe('a pass nobody used', () => {
  it('holds the shopper until the moment it runs out, and not a millisecond longer', () => {
    const lapsed = (at: number): TripEvent => ({ kind: 'pass-lapsed', at: millis(at) })
    expect(refused(TRIPS.paid, lapsed(601_999))).toBe('not-now')
    expect(tripAfter(TRIPS.paid, lapsed(602_000))).toEqual(IDLE)
  })

  it('cannot be thrown away while it is good, nor an order that may be paid', () => {
    for (const trip of [TRIPS.paid, TRIPS.awaiting, TRIPS.declined, TRIPS.succeeded])
      expect(refused(trip, { kind: 'trip-ended' })).toBe('not-now')
  })
})

describe('the basket', () => {
  it('is wherever the trip is, until it is paid', () => {
    expect([TRIPS.shopping, TRIPS.quoted, TRIPS.awaiting].map(cartOf)).toEqual([
      MILK_CART,
      MILK_CART,
      MILK_CART,
    ])
    expect([TRIPS.idle, TRIPS.paid, TRIPS.left].map(cartOf)).toEqual([EMPTY_CART, EMPTY_CART, EMPTY_CART])
  })

  it('keeps the time the trip began', () => {
    expect(tripAfter(TRIPS.quoted, milkScanned)).toMatchObject({ startedAt: millis(1000) })
  })
})
