/** The demo's sample codes do in every store what they say they do. */

import { catalogFor } from '@mock/seed/catalog'
import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { priceBookFor } from '@mock/seed/price-book'
import { STORES } from '@mock/seed/stores'
import type { Sample } from '@mock/seed/try'
import { SAMPLES } from '@mock/seed/try'
import { describe, expect, it } from 'vitest'
import type { ScannedCode } from '@/domain/code'
import { parseCode } from '@/domain/code'
import { millis } from '@/domain/kernel'
import type { MatchedCode } from '@/domain/product'
import { indexCatalog, matchProduct } from '@/domain/product'

const isMatched = (code: ScannedCode | undefined): code is MatchedCode =>
  code?.kind === 'gtin' || code?.kind === 'price-embedded' || code?.kind === 'weight-embedded'

const sample = (id: string): Sample | undefined => SAMPLES.find((candidate) => candidate.id === id)

describe.each(STORES)('in $id', (store) => {
  const index = indexCatalog(catalogFor(store.id).products)
  const scan = ({ text, symbology }: Pick<Sample, 'text' | 'symbology'>) =>
    parseCode({ text, symbology, at: millis(0) }, store.templates)

  it.each(SAMPLES)('the code for "$id" comes to $answer', (given) => {
    const [code, ...others] = scan(given)
    expect(others).toEqual([])
    if (!isMatched(code)) {
      expect(code?.kind).toBe(given.answer)
      return
    }
    const match = matchProduct(code, index)
    expect(match.kind).toBe(given.answer)
    if (given.productId === null) return
    const products = match.kind === 'ambiguous' ? match.matches : [match]
    expect(products[0]).toMatchObject({ product: { id: given.productId } })
  })

  it.each(PHOTOGRAPHED)('the photographed pack $text is found', ({ text, symbology }) => {
    const [code] = scan({ text, symbology })
    expect(isMatched(code) && matchProduct(code, index).kind).toBe('found')
  })
})

describe('the samples', () => {
  it('number at least a dozen, each under an id and a code of its own', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(12)
    expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(SAMPLES.length)
    expect(new Set(SAMPLES.map(({ text }) => text)).size).toBe(SAMPLES.length)
  })

  it('show what their reasons promise about prices and limits', () => {
    for (const { id } of STORES) {
      const { prices, promotions } = priceBookFor(id)
      const { products } = catalogFor(id)
      expect(prices[sample('ordinary')?.productId ?? '']?.member).toEqual({})
      const member = prices[sample('member-price')?.productId ?? '']
      expect(member?.member.premium).toBeLessThan(member?.member.ordinary ?? 0)
      const third = sample('third-free')?.productId
      expect(promotions.find(({ productIds }) => productIds.some((each) => each === third))?.every).toBe(3)
      const limited = products.find((product) => product.id === sample('limit')?.productId)
      expect(limited?.purchaseLimit).toBe(2)
    }
  })

  it('fail on nothing but the check digit where they say so', () => {
    expect(
      parseCode({ text: sample('wrong-check-digit')?.text ?? '', symbology: 'ean13', at: millis(0) }, []),
    ).toEqual([{ kind: 'unknown', reason: 'check-digit' }])
  })
})
