/** What the shopper may do with what was scanned. */
import { describe, expect, it } from 'vitest'
import type { LocalText } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { MatchedCode, Product } from '@/domain/product'
import { indexCatalog, matchProduct } from '@/domain/product'
import { grams, gtin, product } from '../support/goods'

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

const match = (code: MatchedCode, ...products: Product[]) => matchProduct(code, indexCatalog(products))
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
      availability: { kind: 'recalled', notice },
      restriction: { kind: 'till-only' },
    })
    expect(match(loose, recalled)).toMatchObject({ kind: 'recalled', product: { availability: { notice } } })
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
