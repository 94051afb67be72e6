/** Every phase of a trip against every fact: where it leads, or why it is refused. */
import { describe, expect, it } from 'vitest'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { TripEvent } from '@/domain/trip'
import { reduceTrip } from '@/domain/trip'
import { scanned } from '../support/carts'
import { REPORTS, reported } from '../support/payments'
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
} from '../support/trips'

const COLUMNS: { readonly [name: string]: TripEvent } = {
  here: checkedIn(),
  elsewhere: checkedIn(idOf<StoreId>('store-2')),
  scan: milkScanned,
  refusedScan: { kind: 'cart-changed', change: scanned('tea', { kind: 'pieces', quantity: 0.5 }) },
  quote: quoted(MILK_CART),
  staleQuote: quoted({ ...MILK_CART, revision: 99 }),
  quoteDropped: { kind: 'quote-dropped' },
  order: ordered(MILK_CART),
  paid: paymentMoved(reported(REPORTS.paid)),
  orderClosed: { kind: 'order-closed' },
  pass: passIssued(MILK_CART),
  verdict: letThrough,
  ended: { kind: 'trip-ended' },
}

const no = 'not-now'
const busy = 'trip-under-way'
/** In the order of the columns above; a phase, or a refusal. */
const TABLE: { readonly [state in keyof typeof TRIPS]: readonly string[] } = {
  idle: ['shopping', 'shopping', no, no, no, no, no, no, no, no, no, no, 'idle'],
  'empty-handed': [
    'shopping',
    'shopping',
    'shopping',
    'quantity-not-whole',
    no,
    no,
    no,
    no,
    no,
    no,
    no,
    no,
    'idle',
  ],
  shopping: [
    'shopping',
    busy,
    'shopping',
    'quantity-not-whole',
    'quoted',
    'stale-quote',
    no,
    no,
    no,
    no,
    no,
    no,
    'idle',
  ],
  quoted: [
    'quoted',
    busy,
    'shopping',
    'quantity-not-whole',
    'quoted',
    'stale-quote',
    'shopping',
    'paying',
    no,
    no,
    no,
    no,
    'idle',
  ],
  created: [busy, busy, no, no, no, no, no, no, 'paying', no, 'not-paid', no, no],
  awaiting: [busy, busy, no, no, no, no, no, no, 'paying', no, 'not-paid', no, no],
  declined: [busy, busy, no, no, no, no, no, no, 'paying', 'shopping', 'not-paid', no, no],
  unknown: [busy, busy, no, no, no, no, no, no, 'paying', no, 'not-paid', no, no],
  succeeded: [busy, busy, no, no, no, no, no, no, 'paying', no, 'paid', no, no],
  paid: [busy, busy, no, no, no, no, no, no, no, no, 'paid', 'left', 'idle'],
  left: ['shopping', 'shopping', no, no, no, no, no, no, no, no, no, no, 'idle'],
  stopped: ['shopping', 'shopping', no, no, no, no, no, no, no, no, no, no, 'idle'],
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
