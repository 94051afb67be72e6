/** An order that was to be undone turns out to be paid: nobody pays twice for its goods, and nothing that came after is free. */
import { describe, expect, it } from 'vitest'
import type { QuoteId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Trip } from '@/domain/trip'
import { cartOf, reduceTrip, tripOutbox } from '@/domain/trip'
import { quantitySet, removed, scanned } from '../support/carts'
import { lineId, pieces, weight } from '../support/goods'
import { refusalOf } from '../support/result'
import { foundPaid, MILK_CART, milkScanned, TRIPS, tripAfter } from '../support/trips'

const asked = tripAfter(TRIPS.quoted, { kind: 'order-asked', tender: 'alipay' })
const [milk] = MILK_CART.lines
const change = (trip: Trip, event: Parameters<typeof tripAfter>[1]) => tripAfter(trip, event)
const refused = (trip: Trip, event: ReturnType<typeof foundPaid>) => refusalOf(reduceTrip(trip, event))

describe('an order found paid', () => {
  it('of an unchanged basket is the trip’s own again, and its pass is due', () => {
    const trip = tripAfter(change(asked, { kind: 'quote-dropped' }), foundPaid(MILK_CART))
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

  it('is only believed of the very order that was asked for, and only once it is paid', () => {
    expect(refused(TRIPS.quoted, foundPaid(MILK_CART))).toBe('not-now')
    const another = { ...foundPaid(MILK_CART), quoteId: idOf<QuoteId>('another') } as never
    expect(refused(asked, another)).toBe('not-now')
    expect(refused(asked, foundPaid(MILK_CART, { total: fen(1) }))).toBe('stale-quote')
    expect(refused(asked, foundPaid(MILK_CART, { due: fen(1) }))).toBe('stale-quote')
    expect(refused(asked, foundPaid(MILK_CART, { storeId: idOf<StoreId>('elsewhere') }))).toBe('stale-quote')
    expect(refused(asked, foundPaid(MILK_CART, { status: 'unpaid' }))).toBe('not-paid')
    expect(refused(asked, foundPaid(MILK_CART, { paid: null }))).toBe('not-paid')
  })
})
