/** The demo's sample codes do in every store what they say they do. */

import { catalogFor } from '@mock/seed/catalog'
import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { priceBookFor } from '@mock/seed/price-book'
import type { Sample } from '@mock/seed/sample'
import { STORES } from '@mock/seed/stores'
import { SAMPLES, samplesAt } from '@mock/seed/try'
import { describe, expect, it } from 'vitest'
import { parseCode } from '@/domain/code'
import { millis, storeDay } from '@/domain/kernel'
import { withLabelChecked } from '@/domain/pricing'
import { indexCatalog, isProductCode, matchProduct } from '@/domain/product'

/** A new year’s eve: the days counted from it lie in two years. */
const NOW = millis(Date.parse('2027-12-31T10:00:00+08:00'))
const TODAY = storeDay(NOW)
const EVERY = samplesAt(TODAY)

const sample = (id: string): Sample | undefined => SAMPLES.find((candidate) => candidate.id === id)

describe.each(STORES)('in $id', (store) => {
  const index = indexCatalog(catalogFor(store.id).products)
  const { prices } = priceBookFor(store.id)
  const scan = ({ text, symbology }: Pick<Sample, 'text' | 'symbology'>) =>
    parseCode({ text, symbology, at: NOW }, store.templates)

  it.each(EVERY)('the code for "$id" comes to $answer', (given) => {
    const [code, ...others] = scan(given)
    expect(others).toEqual([])
    if (!code || !isProductCode(code)) {
      expect(code?.kind).toBe(given.answer)
      return
    }
    const match = withLabelChecked(matchProduct(code, index, NOW), prices)
    expect(match.kind).toBe(given.answer)
    if (given.productId === null) return
    const products = match.kind === 'ambiguous' ? match.matches : [match]
    expect(products[0]).toMatchObject({ product: { id: given.productId } })
  })

  it.each(PHOTOGRAPHED)('the photographed pack $text is found', ({ text, symbology }) => {
    const [code] = scan({ text, symbology })
    expect(code && isProductCode(code) && matchProduct(code, index, NOW).kind).toBe('found')
  })
})

describe('the samples', () => {
  it('number at least a dozen, each under an id and a code of its own', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(12)
    expect(new Set(EVERY.map(({ id }) => id)).size).toBe(EVERY.length)
    expect(new Set(EVERY.map(({ text }) => text)).size).toBe(EVERY.length)
  })

  it('with a date count it from the day they are asked for', () => {
    const dated = EVERY.slice(SAMPLES.length).map(({ text }) => /1[57]=(\d{6})/.exec(text)?.[1])
    expect(dated).toEqual(['280102', '271231', '271230', '280101'])
  })

  it('show what their reasons promise about prices and limits', () => {
    for (const { id } of STORES) {
      const { prices, promotions } = priceBookFor(id)
      const { products } = catalogFor(id)
      expect(prices[sample('ordinary')?.productId ?? '']?.member).toEqual({})
      const member = prices[sample('member-price')?.productId ?? '']
      expect(member?.member.premium).toBeLessThan(member?.member.ordinary ?? 0)
      const third = sample('third-free')?.productId
      const free = promotions.find(
        ({ goods }) => goods.include !== 'all' && goods.include.products.some((each) => each === third),
      )
      expect(free?.benefit).toMatchObject({ kind: 'buy-get', buy: 2, get: 1, percent: 100 })
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
