// One text, several readings: the shopper is asked only where they are different products.
import { describe, expect, it } from 'vitest'
import type { MatchedCode, ProductMatch } from '@/domain/product'
import { joinReadings } from '@/domain/product'
import { product } from '../support/goods'

const code: MatchedCode = { kind: 'in-store', plu: '20001' }
const found = (id: string): ProductMatch => ({ kind: 'found', product: product(id), code })
const recalled = (id: string): ProductMatch => ({ kind: 'recalled', product: product(id) })
const NOT_FOUND: ProductMatch = { kind: 'not-found', code }
const OFFLINE: ProductMatch = { kind: 'offline', code }

describe('joinReadings', () => {
  it('of different products is a choice, also where one of them cannot be sold', () => {
    const matches = [found('milk'), NOT_FOUND, recalled('tea')]
    expect(joinReadings(matches)).toEqual({ kind: 'ambiguous', matches: [matches[0], matches[2]] })
  })

  it('of one product is its best reading', () => {
    const matches = [NOT_FOUND, recalled('milk'), found('milk')]
    expect(joinReadings(matches)).toBe(matches[1])
  })

  it('takes apart what is a choice already', () => {
    const choice: ProductMatch = { kind: 'ambiguous', matches: [found('milk'), found('tea')] }
    expect(joinReadings([choice, found('tea')])).toEqual(choice)
  })

  it('knows nothing only where every reading was looked up', () => {
    expect(joinReadings([NOT_FOUND, OFFLINE])).toBe(OFFLINE)
    expect(joinReadings([NOT_FOUND])).toBe(NOT_FOUND)
    expect(joinReadings([OFFLINE, found('milk')])).toMatchObject({ kind: 'found' })
    expect(joinReadings([])).toBeUndefined()
  })
})
