/** What the shopper may do with what was scanned. */
import { describe, expect, it } from 'vitest'
import type { LabelFacts } from '@/domain/code'
import type { LocalText } from '@/domain/kernel'
import { fen, idOf, storeTime } from '@/domain/kernel'
import type { MatchedCode, Product } from '@/domain/product'
import { indexCatalog, matchProduct } from '@/domain/product'
import { day, grams, gtin, NOW, product, TODAY } from '../support/goods'

const notice: LocalText = { zh: '召回', en: 'Recalled' }
const MILK = gtin('6990102301461')
const byGtin: MatchedCode = { kind: 'gtin', gtin: MILK }
const loose: MatchedCode = { kind: 'in-store', plu: '12345' }
const weighed: MatchedCode = {
  kind: 'weight-embedded',
  plu: '12345',
  grams: grams(880),
  text: '2112345008806',
}
const priced: MatchedCode = { kind: 'price-embedded', plu: '12345', price: fen(1990), text: '2212345019908' }

const match = (code: MatchedCode, ...products: Product[]) => matchProduct(code, indexCatalog(products), NOW)
const milk = (facts: Partial<Product> = {}) => product('milk', { gtins: [MILK], ...facts })
const apples = (facts: Partial<Product> = {}) =>
  product('apples', { plu: '12345', saleUnit: 'weighed', ...facts })

describe('matchProduct', () => {
  it('finds a product by any of its GTINs, scanned or linked', () => {
    const twoSizes = milk({ gtins: [gtin('02345673'), MILK] })
    expect(match(byGtin, twoSizes)).toEqual({ kind: 'found', product: twoSizes, code: byGtin })
    const link: MatchedCode = { kind: 'digital-link', gtin: MILK }
    expect(match(link, twoSizes)).toMatchObject({ kind: 'found', code: link })
  })

  it('finds weighed goods by the store number on their scale label', () => {
    expect(match(weighed, apples())).toMatchObject({ kind: 'found', code: weighed })
    expect(match(priced, apples())).toMatchObject({ kind: 'found', code: priced })
  })

  it('finds them also where scale and catalogue write the number with or without zeros in front', () => {
    for (const [plu, printed] of [
      ['12345', '12345'],
      ['012345', '12345'],
      ['123456', '123456'],
      ['04011', '04011'],
      ['004011', '04011'],
    ] as const) {
      expect(match({ ...weighed, plu: printed }, apples({ plu }))).toMatchObject({ kind: 'found' })
    }
    expect(match({ ...weighed, plu: '123456' }, apples())).toMatchObject({ kind: 'not-found' })
  })

  it('sends weighed goods without a label to the scale', () => {
    expect(match(loose, apples())).toMatchObject({ kind: 'needs-weighing' })
  })

  it('adds countable loose goods by their store number', () => {
    expect(match(loose, apples({ saleUnit: 'piece' }))).toMatchObject({ kind: 'found', code: loose })
  })

  it('does not price a weight at the price of a piece', () => {
    expect(match(weighed, apples({ saleUnit: 'piece' }))).toEqual({ kind: 'not-found', code: weighed })
    expect(match(priced, apples({ saleUnit: 'piece' }))).toMatchObject({ kind: 'found' })
  })

  it('asks staff to look at the shopper of age-restricted goods', () => {
    expect(match(byGtin, milk({ restriction: { kind: 'age', years: 18 } }))).toMatchObject({
      kind: 'needs-age-check',
      years: 18,
    })
  })

  it('sends tobacco and gift cards to the till', () => {
    expect(match(byGtin, milk({ restriction: { kind: 'till-only' } }))).toMatchObject({ kind: 'till-only' })
  })

  it('never sells recalled goods, whatever else is true of them', () => {
    const recalled = apples({
      availability: { kind: 'recalled', notice, batches: null },
      restriction: { kind: 'till-only' },
    })
    expect(match(loose, recalled)).toMatchObject({ kind: 'recalled', product: { availability: { notice } } })
  })

  describe('of a product some batches of which are recalled', () => {
    const some = milk({ availability: { kind: 'recalled', notice, batches: ['B2207', 'B2208'] } })
    const ofBatch = (batch: string): MatchedCode => ({ kind: 'gtin', gtin: MILK, label: { batch } })

    it.each(['B2207', 'B2208', 'b2208', ' B2207 '])('does not sell batch %j', (batch) => {
      expect(match(ofBatch(batch), some)).toEqual({ kind: 'recalled', product: some })
    })

    it.each(['B2209', 'B220', 'B22070'])('sells batch %j as ever', (batch) => {
      const code = ofBatch(batch)
      expect(match(code, some)).toEqual({ kind: 'found', product: some, code })
    })

    it.each([
      ['Ａ７', 'A7'],
      ['L 2406', 'L2406'],
      ['L\u30002406', 'l2406'],
      ['ｌ－２４０６', 'L-2406'],
      ['L2406', 'L 2406'],
    ])('does not sell a batch that the notice spells %j and the label %j', (typed, batch) => {
      const product = milk({ availability: { kind: 'recalled', notice, batches: [typed] } })
      expect(match(ofBatch(batch), product)).toMatchObject({ kind: 'recalled' })
      expect(match(ofBatch(`${batch}0`), product)).toMatchObject({ kind: 'found' })
    })

    it.each(['B2207、B2208', 'B2207–B2210', '三月', ' '])('sells none while a notice says %j', (entry) => {
      const product = milk({ availability: { kind: 'recalled', notice, batches: ['B1', entry] } })
      expect(match(ofBatch('B9'), product)).toEqual({ kind: 'recall-unclear', product })
      expect(match(ofBatch('B1'), product)).toEqual({ kind: 'recalled', product })
    })

    it('does not guess where the code tells no batch', () => {
      const silent: MatchedCode[] = [
        byGtin,
        { kind: 'gtin', gtin: MILK, label: {} },
        { kind: 'digital-link', gtin: MILK, label: { expiry: day('2026-01-01') } },
        { kind: 'price-sticker', gtin: MILK, price: fen(100), text: 'x' },
      ]
      for (const code of silent) expect(match(code, some)).toEqual({ kind: 'recall-unclear', product: some })
    })

    it('still weighs, checks ages and sends to the till what it may sell', () => {
      const beer = { ...some, restriction: { kind: 'age', years: 18 } } as const
      expect(match(ofBatch('B1'), beer)).toMatchObject({ kind: 'needs-age-check' })
      expect(match(ofBatch('B2207'), beer)).toMatchObject({ kind: 'recalled' })
      expect(match(ofBatch('B1'), { ...some, saleUnit: 'weighed' })).toMatchObject({ kind: 'needs-weighing' })
    })
  })

  describe('of a dated piece', () => {
    const dated = (label: LabelFacts): MatchedCode => ({ kind: 'digital-link', gtin: MILK, label })

    it.each(['expiry', 'bestBefore', 'sellBy'] as const)('sells it on its %s and not a day later', (date) => {
      for (const last of ['2025-11-22', '2025-11-23', '2026-01-01'])
        expect(match(dated({ [date]: day(last) }), milk())).toMatchObject({ kind: 'found' })
      for (const last of ['2025-11-21', '2024-12-31', '1999-01-01']) {
        expect(match(dated({ [date]: day(last) }), milk())).toEqual({
          kind: 'expired',
          product: milk(),
          lastDay: last,
        })
      }
    })

    it('sells it until the minute its label names, on that day, and not a minute longer', () => {
      const until = (hour: number, minute: number, on = TODAY) =>
        match(dated({ expiry: on, expiresAt: storeTime(on, hour, minute) }), milk())
      expect(until(12, 0)).toMatchObject({ kind: 'found' })
      expect(until(23, 59)).toMatchObject({ kind: 'found' })
      expect(until(0, 0, day('2025-11-23'))).toMatchObject({ kind: 'found' })
      const expiresAt = storeTime(TODAY, 11, 59)
      expect(until(11, 59)).toEqual({ kind: 'expired', product: milk(), lastDay: TODAY, expiresAt })
      expect(until(23, 59, day('2025-11-21'))).toMatchObject({ kind: 'expired', lastDay: '2025-11-21' })
    })

    it('goes by the earliest of several dates', () => {
      const label = { expiry: day('2025-12-01'), bestBefore: day('2025-11-25'), sellBy: day('2025-11-20') }
      expect(match(dated(label), milk())).toMatchObject({ kind: 'expired', lastDay: '2025-11-20' })
    })

    it('names the recall before the date, and the date before anything milder', () => {
      const label = { expiry: day('2025-11-01') }
      const some = milk({ availability: { kind: 'recalled', notice, batches: ['B1'] } })
      expect(match(dated({ ...label, batch: 'B1' }), some)).toMatchObject({ kind: 'recalled' })
      expect(match(dated(label), some)).toMatchObject({ kind: 'expired' })
      expect(match(dated(label), milk({ restriction: { kind: 'age', years: 18 } }))).toMatchObject({
        kind: 'expired',
      })
      expect(match(dated(label), milk({ saleUnit: 'weighed' }))).toMatchObject({ kind: 'expired' })
    })
  })

  it.each([
    [{ net: grams(500) }, 'found'],
    [{ price: fen(1990) }, 'found'],
    [{ price: fen(0) }, 'needs-weighing'],
    [{ batch: 'B1' }, 'needs-weighing'],
  ])('of weighed goods under a GTIN whose label tells %j comes to %s', (label, kind) => {
    const code: MatchedCode = { kind: 'gtin', gtin: MILK, label }
    expect(match(code, milk({ saleUnit: 'weighed' }))).toMatchObject({ kind })
  })

  it('finds the product under a price sticker by its GTIN', () => {
    const code: MatchedCode = { kind: 'price-sticker', gtin: MILK, price: fen(500), text: '…' }
    expect(match(code, milk())).toEqual({ kind: 'found', product: milk(), code })
    expect(match(code, apples())).toEqual({ kind: 'not-found', code })
  })

  it('tells sold out from not for sale', () => {
    expect(match(byGtin, milk({ availability: { kind: 'sold-out' } }))).toMatchObject({ soldOut: true })
    expect(match(byGtin, milk({ availability: { kind: 'not-for-sale' } }))).toMatchObject({
      kind: 'not-for-sale',
      soldOut: false,
    })
  })

  it('says which code it does not know', () => {
    expect(match(byGtin, apples())).toEqual({ kind: 'not-found', code: byGtin })
    expect(match(loose)).toEqual({ kind: 'not-found', code: loose })
  })

  it('lets the shopper choose when two products share one code, each judged by itself', () => {
    const other = product('milk-promo', { gtins: [MILK], availability: { kind: 'sold-out' } })
    const result = match(byGtin, milk(), other)
    expect(result.kind === 'ambiguous' && result.matches.map(({ kind }) => kind)).toEqual([
      'found',
      'not-for-sale',
    ])
  })
})

describe('indexCatalog', () => {
  it('finds nothing under names every object has', () => {
    const index = indexCatalog([milk()])
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect([index.byGtin(key), index.byPlu(key), index.byId(idOf(key))]).toEqual([[], [], undefined])
    }
  })
})
