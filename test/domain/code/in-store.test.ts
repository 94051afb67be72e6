/** Scale labels and the numbers GS1 leaves to the store. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InStoreTemplate } from '@/domain/code'
import { matchInStore } from '@/domain/code'
import { always } from '../support/property'
import { read, TEMPLATES, withCheckDigit } from '../support/scans'

describe('scale labels', () => {
  it('read the price printed on a pack: flag 22, item 12345, ¥19.90', () => {
    const code = { kind: 'price-embedded', plu: '12345', price: 1990, text: '2212345019908' }
    expect(read('2212345019908', 'ean13')).toEqual([code])
  })

  it('read the weight of a pack: flag 21, item 12345, 0.880 kg', () => {
    const code = { kind: 'weight-embedded', plu: '12345', grams: 880, text: '2112345008806' }
    expect(read('2112345008806', 'ean13')).toEqual([code])
  })

  it('read an 18-digit label, and say it might be a wallet code as well', () => {
    const text = '261234501990008804'
    expect(read(text, 'code128')).toEqual([
      { kind: 'price-embedded', plu: '12345', price: 1990, text },
      { kind: 'payment-code' },
    ])
  })

  it('offer both readings when the store has two templates for one flag', () => {
    const weightToo: InStoreTemplate = {
      length: 13,
      prefixes: ['22'],
      plu: [2, 7],
      value: { kind: 'weight', at: [7, 12] },
    }
    const kinds = read('2212345019908', 'ean13', [...TEMPLATES, weightToo]).map(({ kind }) => kind)
    expect(kinds).toEqual(['price-embedded', 'weight-embedded'])
  })

  it('carry any price and any weight to the fen and the gram', () => {
    const five = fc.integer({ min: 1, max: 99_999 })
    always(
      fc.property(five, five, (plu, value) => {
        const body = String(plu).padStart(5, '0') + String(value).padStart(5, '0')
        const [price] = read(withCheckDigit(`22${body}`), 'ean13')
        const [weight] = read(withCheckDigit(`21${body}`), 'ean13')
        expect(price).toMatchObject({ kind: 'price-embedded', price: value })
        expect(weight).toMatchObject({ kind: 'weight-embedded', grams: value })
      }),
    )
  })

  it('with a zero price, a misread digit or an unknown flag are no product', () => {
    expect(read(withCheckDigit('221234500000'), 'ean13')).toEqual([
      { kind: 'unknown', reason: 'not-a-product-code' },
    ])
    expect(read('2212345019907', 'ean13')).toEqual([{ kind: 'unknown', reason: 'check-digit' }])
    expect(read(withCheckDigit('291234501990'), 'ean13')).toEqual([
      { kind: 'unknown', reason: 'not-a-product-code' },
    ])
  })

  it('survive a template whose value field is too wide to be an amount', () => {
    const wide: InStoreTemplate = {
      length: 18,
      prefixes: ['9'],
      plu: [1, 1],
      value: { kind: 'amount', at: [0, 17] },
    }
    expect(matchInStore(withCheckDigit('9'.repeat(17)), [wide])).toEqual([])
  })
})

describe('restricted circulation', () => {
  it('is refused alike whether a decoder gives 12, 13 or 14 digits', () => {
    for (const code of ['299265108631', '0299265108631', '00299265108631', '416000336108', '0416000336108']) {
      expect(read(code, 'upca')).toEqual([{ kind: 'unknown', reason: 'not-a-product-code' }])
    }
  })

  it('leaves ordinary numbers alone', () => {
    for (const code of ['6990102301461', '012345000065', '24012345678905']) {
      expect(read(code)).toMatchObject([{ kind: 'gtin' }])
    }
  })
})
