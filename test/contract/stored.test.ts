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
  it('leaves out categories this build does not know, and no others', () => {
    const { book } = stored('assortment-before-labels')
    const rule = { id: 'm', productIds: [], withinDays: 2, percentOff: 20, words: { zh: '临期', en: 'Near' } }
    const read = parse(priceBookSchema, {
      ...book,
      markdowns: [{ ...rule, categories: ['dairy', 'moon-food', 'constructor', 'deli'] }],
    })
    expect(read.markdowns).toMatchObject([{ categories: ['dairy', 'deli'] }])
  })

  it.each([0, 100, 12.5, -20, '20'])('with a markdown of %j percent is refused', (percentOff) => {
    const { book } = stored('assortment-before-labels')
    const rule = { id: 'm', productIds: [], categories: [], withinDays: 2, words: { zh: '', en: '' } }
    expect(safeParse(priceBookSchema, { ...book, markdowns: [{ ...rule, percentOff }] }).success).toBe(false)
  })
})
