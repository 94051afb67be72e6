/** Price and weight on one label must belong together. */
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import type { PriceBook } from '@/domain/pricing'
import { withLabelChecked } from '@/domain/pricing'
import type { MatchedCode, Product, ProductMatch } from '@/domain/product'
import { book } from '../support/books'
import { grams, gtin, product } from '../support/goods'

const { prices } = book({ ham: { list: 5980, ordinary: 4980 } })
const GTIN = gtin('6990102301461')
const ham = product('ham', { saleUnit: 'weighed' })
const labelled = (price: number, net: number): MatchedCode => ({
  kind: 'gtin',
  gtin: GTIN,
  label: { price: fen(price), net: grams(net) },
})
const found = (code: MatchedCode, of: Product = ham): ProductMatch => ({ kind: 'found', product: of, code })
const kindOf = (match: ProductMatch, book: PriceBook['prices'] = prices) => withLabelChecked(match, book).kind

describe('a label with price and weight', () => {
  // 5980 fen a kilogram × 538 g is 3217.24 fen
  it.each([
    [3216, 'label-mismatch'],
    [3217, 'found'],
    [3218, 'found'],
    [3219, 'label-mismatch'],
    [1, 'label-mismatch'],
    [32_170, 'label-mismatch'],
  ])('that prints %d fen for 3217.24 is %s', (price, kind) => {
    expect(kindOf(found(labelled(price, 538)))).toBe(kind)
  })

  it('that is exact may be a whole fen off either way', () => {
    expect([2989, 2990, 2991].map((price) => kindOf(found(labelled(price, 500))))).toEqual([
      'found',
      'found',
      'found',
    ])
    expect([2988, 2992].map((price) => kindOf(found(labelled(price, 500))))).toEqual([
      'label-mismatch',
      'label-mismatch',
    ])
  })

  it('of the store’s own scale is checked alike', () => {
    const code = (price: number): MatchedCode => ({
      kind: 'price-embedded',
      plu: '12345',
      price: fen(price),
      grams: grams(500),
      text: '',
    })
    expect([kindOf(found(code(2990))), kindOf(found(code(1990)))]).toEqual(['found', 'label-mismatch'])
  })

  it('is checked at list price: scales know no members', () => {
    expect(kindOf(found(labelled(2490, 500)))).toBe('label-mismatch')
  })

  it('says which product it was on', () => {
    expect(withLabelChecked(found(labelled(1, 500)), prices)).toEqual({
      kind: 'label-mismatch',
      product: ham,
    })
  })

  it('is checked in a choice and before an age check too', () => {
    const wrong = labelled(1, 500)
    const aged: ProductMatch = { kind: 'needs-age-check', product: ham, code: wrong, years: 18 }
    expect(kindOf(aged)).toBe('label-mismatch')
    const choice: ProductMatch = { kind: 'ambiguous', matches: [found(wrong), found(labelled(2990, 500))] }
    expect(withLabelChecked(choice, prices)).toMatchObject({
      matches: [{ kind: 'label-mismatch' }, { kind: 'found' }],
    })
  })
})

describe('nothing is checked', () => {
  it.each<[string, ProductMatch]>([
    ['where only the price is printed', found({ kind: 'gtin', gtin: GTIN, label: { price: fen(1) } })],
    ['where only the weight is printed', found({ kind: 'gtin', gtin: GTIN, label: { net: grams(1) } })],
    ['of goods sold by the piece', found(labelled(1, 500), product('ham'))],
    ['where the book has no price', found(labelled(1, 500), product('novelty', { saleUnit: 'weighed' }))],
    ['on a prototype', found(labelled(1, 500), product('constructor', { saleUnit: 'weighed' }))],
    ['that is not sold anyway', { kind: 'recalled', product: ham }],
  ])('%s', (_, match) => {
    expect(withLabelChecked(match, prices)).toEqual(match)
  })
})
