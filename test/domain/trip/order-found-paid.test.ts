/** An order that was to be undone turns out to be paid: nobody pays twice for its goods, and nothing that came after is free. */
import { describe, expect, it } from 'vitest'
import type { QuoteId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Trip, TripEvent } from '@/domain/trip'
import { cartOf, reduceTrip, tripOutbox } from '@/domain/trip'
import { quantitySet, removed, scanned } from '../support/carts'
import { lineId, pieces, TODAY, weight } from '../support/goods'
import { refusalOf } from '../support/result'
import { foundPaid, MILK_CART, milkScanned, paidOrder, quoted, TRIPS, tripAfter } from '../support/trips'

const asked = tripAfter(TRIPS.quoted, { kind: 'order-asked', tender: 'alipay' })
const [milk] = MILK_CART.lines
const refused = (trip: Trip, event: TripEvent) => refusalOf(reduceTrip(trip, event))

describe('an order found paid', () => {
  it('of an unchanged basket is the trip’s own again, and its pass is due', () => {
    const trip = tripAfter(asked, { kind: 'quote-dropped' }, foundPaid(MILK_CART))
    expect(trip).toMatchObject({
      phase: 'paying',
      cart: { revision: MILK_CART.revision + 1, lines: MILK_CART.lines, before: null },
      payment: { kind: 'succeeded', tender: 'wechat-pay', paidAt: 5000 },
    })
    expect(tripOutbox(trip).map(({ kind }) => kind)).toEqual(['collect-pass'])
    expect(tripAfter(asked, foundPaid(MILK_CART)).phase).toBe('paying')
  })

  it('leaves the pieces and the packs that came since to be paid, and no way back to the paid ones', () => {
    const apples = scanned('apples', weight(700), { lineId: lineId('apples') })
    const more = tripAfter(asked, milkScanned, { kind: 'cart-changed', change: apples })
    const trip = tripAfter(more, foundPaid(MILK_CART))
    expect(trip).toMatchObject({ phase: 'shopping', toUndo: null, seen: null, pricedAt: null })
    expect(cartOf(trip)).toMatchObject({ revision: cartOf(more).revision + 1, before: null })
    expect(cartOf(trip).lines.map(({ id, goods }) => [id, goods])).toEqual([
      [milk?.id, pieces(2)],
      [lineId('apples'), weight(700)],
    ])
  })

  it('of which some was put back since is paid all the same: it comes back at the desk', () => {
    for (const less of [quantitySet(milk?.id ?? '', 1), removed(milk?.id ?? '')]) {
      const trip = tripAfter(asked, { kind: 'cart-changed', change: less }, foundPaid(MILK_CART))
      expect(trip.phase).toBe('paying')
      expect(cartOf(trip).lines.map(({ goods }) => goods)).toEqual([pieces(2)])
    }
  })

  it('covers the same goods that were put back and scanned again, each piece and each pack once', () => {
    const again = {
      kind: 'cart-changed',
      change: scanned('milk', pieces(3), { lineId: lineId('again') }),
    } as const
    const gone = { kind: 'cart-changed', change: removed(milk?.id ?? '') } as const
    const dated = { lineId: lineId('dated'), lastDay: TODAY, batch: null }
    const other = { kind: 'cart-changed', change: scanned('milk', pieces(1), dated) } as const
    const trip = tripAfter(asked, gone, again, other, foundPaid(MILK_CART))
    expect(cartOf(trip).lines.map(({ id, goods }) => [id, goods])).toEqual([
      [lineId('again'), pieces(1)],
      [lineId('dated'), pieces(1)],
    ])
    const pack = scanned('apples', weight(700), { lineId: lineId('a') })
    const same = scanned('apples', weight(700), { lineId: lineId('b') })
    const heavier = scanned('apples', weight(900), { lineId: lineId('c') })
    const packed = tripAfter(TRIPS.shopping, { kind: 'cart-changed', change: pack })
    const cart = cartOf(packed)
    const bought = tripAfter(packed, quoted(cart), { kind: 'order-asked', tender: 'alipay' })
    const more = tripAfter(
      bought,
      { kind: 'cart-changed', change: removed('a') },
      ...[same, heavier].map((change) => ({ kind: 'cart-changed', change }) as const),
    )
    expect(cartOf(tripAfter(more, foundPaid(cart))).lines.map(({ id }) => id)).toEqual([lineId('c')])
  })

  it('is only believed of the very order that was asked for, and only once it is paid', () => {
    expect(refused(TRIPS.quoted, foundPaid(MILK_CART))).toBe('not-now')
    const order = paidOrder(MILK_CART)
    const another: TripEvent = { kind: 'order-found-paid', quoteId: idOf<QuoteId>('another'), order }
    expect(refused(asked, another)).toBe('not-now')
    expect(refused(asked, foundPaid(MILK_CART, { total: fen(1) }))).toBe('stale-quote')
    expect(refused(asked, foundPaid(MILK_CART, { due: fen(1) }))).toBe('stale-quote')
    expect(refused(asked, foundPaid(MILK_CART, { storeId: idOf<StoreId>('elsewhere') }))).toBe('stale-quote')
    expect(refused(asked, foundPaid(MILK_CART, { status: 'unpaid' }))).toBe('not-paid')
    expect(refused(asked, foundPaid(MILK_CART, { paid: null }))).toBe('not-paid')
  })
})
