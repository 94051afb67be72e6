/** How a short row becomes a product, its price and its labels. */

import { scaleLabel } from '@mock/seed/scale-label'
import { sizeText } from '@mock/seed/size-text'
import { table } from '@mock/seed/table'
import { TEMPLATES } from '@mock/seed/templates'
import { describe, expect, it } from 'vitest'
import { matchInStore } from '@/domain/code'

describe('a row of a product table', () => {
  it('becomes a packed product with its check digits worked out', () => {
    const [milk] = table('dairy', [
      ['Test milk', '试验牛奶', '2 × 1 L', '629104150021 9638507', [500, 450], 'glass-of-milk', { limit: 3 }],
    ])
    expect(milk?.product).toMatchObject({
      id: 'test-milk-2-x-1-l',
      gtins: ['06291041500213', '00000096385074'],
      plu: null,
      size: { zh: '1升×2', en: '2 × 1 L' },
      saleUnit: 'piece',
      purchaseLimit: 3,
    })
    expect(milk?.price).toEqual({ list: 500, member: { ordinary: 450, premium: 450 } })
  })

  it('becomes weighed goods when it has a store number', () => {
    const [apple] = table('fruit', [['Apple', '苹果', 'by weight', '#00042', [900, null, 800], 'red-apple']])
    expect(apple?.product).toMatchObject({ id: 'apple', gtins: [], plu: '00042', saleUnit: 'weighed' })
    expect(apple?.price).toEqual({ list: 900, member: { premium: 800 } })
  })

  it('is refused when its size has no Chinese words', () => {
    expect(() => sizeText('3 furlongs')).toThrow('furlongs')
  })
})

describe('a scale label', () => {
  it('is read back by the store that printed it', () => {
    expect(matchInStore(scaleLabel('amount', '20001', 1863), TEMPLATES)).toMatchObject([
      { kind: 'price-embedded', plu: '20001', price: 1863 },
    ])
    expect(matchInStore(scaleLabel('weight', '21001', 840), TEMPLATES)).toMatchObject([
      { kind: 'weight-embedded', plu: '21001', grams: 840 },
    ])
  })

  it('has no room for a thousand yuan', () => {
    expect(() => scaleLabel('amount', '20001', 100_000)).toThrow(RangeError)
  })
})
