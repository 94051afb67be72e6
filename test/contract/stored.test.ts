// What phones saved before labels were read: the very bytes an older build wrote must still open.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { cartLineSchema, orderSchema } from '@/contract/schemas/order'
import { catalogSchema, priceBookSchema } from '@/contract/schemas/product'
import { tripSchema } from '@/contract/schemas/trip'
import { priceCart } from '@/domain/pricing'
import { indexCatalog, matchProduct } from '@/domain/product'
import { cartOf } from '@/domain/trip'
import { asking } from '../domain/support/books'
import { cartWith } from '../domain/support/carts'
import { line, NOW, pieces, TODAY } from '../domain/support/goods'
import { orderFor } from '../domain/support/orders'

const stored = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'stored', `${name}.json`), 'utf8'))

describe('a trip saved before labels were read', () => {
  const old = stored('trip-before-labels')
  const trip = parse(tripSchema, old)

  it('opens with every line, dateless and without a batch', () => {
    expect(cartOf(trip).lines).toEqual(
      old.cart.lines.map((line: object) => ({ ...line, lastDay: null, batch: null })),
    )
    expect(cartOf(trip).before).toHaveLength(2)
    expect(trip).toMatchObject({ phase: 'quoted', quote: old.quote })
  })

  it('is saved and opened again as it now is', () => {
    expect(parse(tripSchema, JSON.parse(JSON.stringify(trip)))).toEqual(trip)
  })
})

describe('a bill saved before wallets and points counted', () => {
  const NOTHING_ELSE = { wallet: null, points: null }

  it('asks any wallet for its whole total', () => {
    const paying = parse(tripSchema, stored('trip-before-due'))
    expect(paying).toMatchObject({
      phase: 'paying',
      pricedAt: null,
      order: { ...NOTHING_ELSE, total: 1180, due: 1180 },
    })
    const quoted = stored('trip-before-labels')
    expect(parse(tripSchema, quoted)).toMatchObject({
      usesPoints: false,
      quotedFor: null,
      orderAsked: null,
      seen: null,
      pricedAt: null,
      kept: null,
      quote: { ...NOTHING_ELSE, due: quoted.quote.total },
    })
  })

  it('has no order to undo', () => {
    const { cart, startedAt, storeId } = stored('trip-before-labels')
    const shopping = { phase: 'shopping', cart, startedAt, storeId }
    expect(parse(tripSchema, shopping)).toMatchObject({
      phase: 'shopping',
      toUndo: null,
      seen: null,
      pricedAt: null,
    })
  })

  it('that names points and no amount due asks for the rest', () => {
    const { due, ...order } = orderFor(cartWith(line('milk', pieces(2))))
    const points = { used: 500, worth: 500 }
    expect(parse(orderSchema, { ...order, points })).toEqual({ ...order, points, due: 680 })
  })
})

describe('an order saved before labels were read', () => {
  it('opens with every line, dateless and without a batch', () => {
    const order = orderFor(cartWith(line('milk', pieces(1))))
    const lines = order.lines.map(({ lastDay, batch, ...line }) => line)
    expect(parse(orderSchema, { ...order, lines })).toEqual(order)
  })
})

describe('a catalogue and a price book saved before', () => {
  const old = stored('assortment-before-labels')

  it('recall every batch of what was recalled', () => {
    const { products } = parse(catalogSchema, old.catalog)
    const index = indexCatalog(products)
    const answers = products.flatMap(({ gtins }) =>
      gtins.map((gtin) => matchProduct({ kind: 'gtin', gtin, label: { batch: 'B1' } }, index, NOW).kind),
    )
    expect(answers).toEqual(['found', 'recalled'])
  })

  it('mark nothing down', () => {
    const book = parse(priceBookSchema, old.book)
    const dated = parse(cartLineSchema, {
      id: 'l',
      productId: 'youtian-drinking-yoghurt-450-ml',
      code: '',
      goods: { kind: 'pieces', quantity: 1 },
      lastDay: TODAY,
    })
    expect(priceCart({ lines: [dated] }, book, { ...asking(), categoryOf: () => 'dairy' }).total).toBe(990)
  })
})

describe('a line', () => {
  const line = { id: 'l', productId: 'milk', code: 'c', goods: { kind: 'pieces', quantity: 1 } }

  it.each([
    { lastDay: '2025-13-01' },
    { lastDay: '2025-1-1' },
    { lastDay: '' },
    { lastDay: 20251122 },
    { batch: 'x'.repeat(21) },
    { batch: 7 },
    { code: 'x'.repeat(201) },
  ])('with %j is none', (fact) => {
    expect(safeParse(cartLineSchema, { ...line, ...fact }).success).toBe(false)
  })
})

describe('a price book', () => {
  const rule = {
    id: 'm',
    goods: {
      include: { products: [], categories: ['dairy', 'moon-food', 'constructor', 'deli'] },
      withinDays: 2,
    },
    benefit: { kind: 'percent-off', percent: 20 },
    words: { zh: '临期', en: 'Near' },
  }
  const read = (promotions: readonly unknown[], prices: object = {}) => {
    const { book } = stored('assortment-before-labels')
    return parse(priceBookSchema, { ...book, promotions, prices: { ...book.prices, ...prices } })
  }

  it('leaves out categories this build does not know, and no others', () => {
    expect(read([rule]).promotions).toMatchObject([
      { goods: { include: { categories: ['dairy', 'deli'] } }, groups: [], limit: null },
    ])
  })

  it.each<[unknown, string]>([
    [{ ...rule, benefit: { kind: 'percent-off', percent: 0 } }, 'not-a-percentage'],
    [{ ...rule, benefit: { kind: 'percent-off', percent: 101 } }, 'not-a-percentage'],
    [{ ...rule, benefit: { kind: 'percent-off', percent: 12.5 } }, 'malformed'],
    [{ ...rule, benefit: { kind: 'percent-off', percent: '20' } }, 'malformed'],
    [{ ...rule, benefit: { kind: 'lottery' } }, 'malformed'],
    [{ ...rule, conditions: [{ kind: 'full-moon' }] }, 'malformed'],
    [{ ...rule, conditions: [{ kind: 'coupon' }] }, 'wrong-layer'],
    [{ ...rule, benefit: { kind: 'amount-off', amount: -1 } }, 'malformed'],
    [{ ...rule, benefit: { kind: 'amount-off', amount: 2 ** 53 } }, 'malformed'],
    [{ ...rule, benefit: { kind: 'unit-price', price: 10_000_001 } }, 'amount-too-large'],
    [
      {
        ...rule,
        benefit: {
          kind: 'spend-steps',
          steps: [
            { spend: 100, off: 1 },
            { spend: 100, off: 2 },
          ],
        },
      },
      'steps-overlap',
    ],
    [{ ...rule, benefit: { kind: 'set-price', count: 0, price: 1 } }, 'not-a-count'],
    [{ ...rule, conditions: [{ kind: 'window', from: 2, until: 2 }] }, 'window-empty'],
    [{ ...rule, limit: { most: 0, per: 'day', above: 'refused' } }, 'not-a-count'],
  ])('leaves out %j as %s and keeps the other rules', (bad, fault) => {
    const book = read([{ ...rule, id: 'good' }, bad])
    expect(book.promotions.map(({ id }) => id)).toEqual(['good'])
    expect(book.refused).toEqual([{ id: 'm', fault }])
  })

  it('keeps the first of two rules with one id', () => {
    const book = read([rule, rule])
    expect(book.promotions).toHaveLength(1)
    expect(book.refused).toEqual([{ id: 'm', fault: 'id-taken' }])
  })

  it('leaves out a price that is none, and keeps the others', () => {
    const book = read([], { bad: { list: -1, member: {} }, huge: { list: 10_000_001, member: {} } })
    expect(Object.keys(book.prices)).not.toEqual([])
    expect(book.prices).not.toHaveProperty('bad')
    expect(book.refused).toEqual([
      { id: 'bad', fault: 'malformed' },
      { id: 'huge', fault: 'amount-too-large' },
    ])
  })
})
