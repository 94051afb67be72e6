/** What becomes of a product that is picked from a list instead of being scanned. */
import { describe, expect, it } from 'vitest'
import { matchPicked } from '@/domain/product'
import { gtin, NOW, product } from '../support/goods'

const CAN = gtin('6907142010079')
const pick = (...args: Parameters<typeof product>) => matchPicked(product(...args), NOW)

describe('a picked product', () => {
  it('is found as if its first code had been scanned', () => {
    expect(pick('can', { gtins: [CAN, gtin('42191605')] })).toMatchObject({
      kind: 'found',
      product: { id: 'can' },
      code: { kind: 'gtin', gtin: CAN },
    })
  })

  it('that has a store number only is found by that', () => {
    expect(pick('bun', { plu: '02103' })).toMatchObject({
      kind: 'found',
      code: { kind: 'in-store', plu: '02103' },
    })
  })

  it('is sent to the scale where it is sold by weight', () => {
    expect(pick('tomato', { plu: '21001', saleUnit: 'weighed' })).toMatchObject({ kind: 'needs-weighing' })
  })

  it('keeps every rule a scan has', () => {
    const gtins = [CAN]
    expect(pick('beer', { gtins, restriction: { kind: 'age', years: 18 } })).toMatchObject({
      kind: 'needs-age-check',
      years: 18,
    })
    expect(pick('card', { gtins, restriction: { kind: 'till-only' } })).toMatchObject({ kind: 'till-only' })
    expect(pick('gone', { gtins, availability: { kind: 'sold-out' } })).toMatchObject({
      kind: 'not-for-sale',
      soldOut: true,
    })
    const notice = { zh: '召回', en: 'Recalled' }
    expect(pick('bad', { gtins, availability: { kind: 'recalled', notice, batches: null } })).toMatchObject({
      kind: 'recalled',
    })
  })

  it('without any code is left to the till', () => {
    expect(pick('loose')).toMatchObject({ kind: 'till-only', product: { id: 'loose' } })
  })
})
