/** Every phase of a trip against every fact: where it leads, or why it is refused. */
import { describe, expect, it } from 'vitest'
import type { StoreId } from '@/domain/kernel'
import { fen, idOf, millis } from '@/domain/kernel'
import type { TripEvent } from '@/domain/trip'
import { reduceTrip } from '@/domain/trip'
import { scanned } from '../support/carts'
import { orderFor, passFor, quoteFor } from '../support/orders'
import { REPORTS, reported } from '../support/payments'
import {
  checkedIn,
  foundPaid,
  letThrough,
  MILK_CART,
  milkScanned,
  ordered,
  passIssued,
  passLapsed,
  paymentMoved,
  quoted,
  TRIPS,
} from '../support/trips'

const PAID_ORDER = orderFor(MILK_CART, {
  status: 'paid',
  paid: { at: millis(1), tender: 'alipay', wallet: 'alipay', code: null },
})

const COLUMNS: { readonly [name: string]: TripEvent } = {
  here: checkedIn(),
  elsewhere: checkedIn(idOf<StoreId>('store-2')),
  scan: milkScanned,
  refusedScan: { kind: 'cart-changed', change: scanned('tea', { kind: 'pieces', quantity: 0.5 }) },
  quote: quoted(MILK_CART),
  staleQuote: quoted({ ...MILK_CART, revision: 99 }),
  quoteDropped: { kind: 'quote-dropped' },
  order: ordered(MILK_CART),
  oddOrder: {
    kind: 'order-placed',
    order: orderFor(MILK_CART, { total: fen(1) }),
    tender: 'alipay',
  },
  paid: paymentMoved(reported(REPORTS.paid)),
  orderClosed: { kind: 'order-closed' },
  pass: passIssued(MILK_CART),
  verdict: letThrough,
  lapsed: passLapsed,
  ended: { kind: 'trip-ended' },
  givenUp: { kind: 'trip-given-up' },
  coupons: { kind: 'coupons-chosen', coupons: [] },
  recovered: { kind: 'pass-recovered', order: PAID_ORDER, pass: passFor(PAID_ORDER) },
  points: { kind: 'points-chosen', use: true },
  orderAsked: { kind: 'order-asked', tender: 'alipay' },
  orderUndone: { kind: 'order-undone', quoteId: quoteFor(MILK_CART).id },
  returned: { kind: 'goods-returned' },
  keptTaken: { kind: 'kept-quote-taken' },
  foundPaid: foundPaid(MILK_CART),
}

const no = 'not-now'
const busy = 'trip-under-way'
const stale = 'stale-quote'
const odd = 'quantity-not-whole'
const unpaid = 'not-paid'
/**
 * A phase, or a refusal, in the order of the columns above:
 * here, elsewhere, scan, refused scan · quote, stale quote, dropped · order, odd order · paid, closed · pass, verdict,
 * lapsed, ended, given up, coupons, recovered · points, order asked, order undone, returned, kept quote taken, order found paid.
 */
// biome-ignore format: one state a row
const TABLE: { readonly [state in keyof typeof TRIPS]: readonly string[] } = {
  idle: ['shopping', 'shopping', no, no, no, no, no, no, no, no, no, no, no, no, 'idle', no, no, 'paid', no, no, no, no, no, no],
  'empty-handed': ['shopping', 'shopping', 'shopping', odd, no, no, no, no, no, no, no, no, no, no, 'idle', no, 'shopping', 'paid', 'shopping', no, no, no, no, no],
  shopping: ['shopping', busy, 'shopping', odd, 'quoted', stale, no, no, no, no, no, no, no, no, 'idle', no, 'shopping', busy, 'shopping', no, no, no, no, no],
  quoted: ['quoted', busy, 'shopping', odd, 'quoted', stale, 'shopping', 'paying', stale, no, no, no, no, no, 'idle', no, 'shopping', busy, 'shopping', 'quoted', no, no, no, no],
  created: [busy, busy, no, no, no, no, no, no, no, 'paying', no, unpaid, no, no, no, no, no, busy, no, no, no, no, no, no],
  awaiting: [busy, busy, no, no, no, no, no, no, no, 'paying', no, unpaid, no, no, no, no, no, busy, no, no, no, no, no, no],
  declined: [busy, busy, no, no, no, no, no, no, no, 'paying', 'shopping', unpaid, no, no, no, no, no, busy, no, no, no, no, no, no],
  unknown: [busy, busy, no, no, no, no, no, no, no, 'paying', no, unpaid, no, no, no, 'idle', no, busy, no, no, no, no, no, no],
  unnamed: [busy, busy, no, no, no, no, no, no, no, 'paying', no, unpaid, no, no, no, 'idle', no, busy, no, no, no, no, no, no],
  succeeded: [busy, busy, no, no, no, no, no, no, no, 'paying', no, 'paid', no, no, no, no, no, busy, no, no, no, 'idle', no, no],
  paid: [busy, busy, no, no, no, no, no, no, no, no, no, 'paid', 'left', 'idle', no, no, no, busy, no, no, no, 'idle', no, no],
  left: ['shopping', 'shopping', no, no, no, no, no, no, no, no, no, no, no, no, 'idle', no, no, 'paid', no, no, no, no, no, no],
  stopped: ['shopping', 'shopping', no, no, no, no, no, no, no, no, no, no, no, no, 'idle', no, no, 'paid', no, no, no, no, no, no],
}

describe('a trip', () => {
  it.each(Object.keys(TABLE) as (keyof typeof TABLE)[])('that is %s knows what every fact does', (state) => {
    const before = JSON.stringify(TRIPS[state])
    const row = Object.values(COLUMNS).map((event) => {
      const result = reduceTrip(TRIPS[state], event)
      return result.ok ? result.value.phase : result.error
    })
    expect(row).toEqual(TABLE[state])
    expect(JSON.stringify(TRIPS[state])).toBe(before)
  })
})
