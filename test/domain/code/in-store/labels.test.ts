/** Scale labels, stickers and shelf labels, read by the templates of a store. */
import { labelTemplate } from '@mock/seed/templates'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchInStore } from '@/domain/code'
import { tidyRead } from '@/platform/scanner/tidy-read'
import { always } from '../../support/property'
import { read, TEMPLATES, withCheckDigit } from '../../support/scans'

const NO_PRODUCT = [{ kind: 'unknown', reason: 'not-a-product-code' }]

describe('scale labels', () => {
  it('read the price printed on a pack: flag 22, item 12345, ¥19.90', () => {
    const code = { kind: 'price-embedded', plu: '12345', price: 1990, text: '2212345019908' }
    expect(read('2212345019908', 'ean13')).toEqual([code])
  })

  it('read the weight of a pack: flag 21, item 12345, 0.880 kg', () => {
    const code = { kind: 'weight-embedded', plu: '12345', grams: 880, text: '2112345008806' }
    expect(read('2112345008806', 'ean13')).toEqual([code])
  })

  it.each(['261234501990008804', withCheckDigit('27123450088001990')])(
    'read price and weight of the 18-digit label %s, and say it might be a wallet code as well',
    (text) => {
      expect(read(text, 'code128')).toEqual([
        { kind: 'price-embedded', plu: '12345', price: 1990, grams: 880, text },
        { kind: 'payment-code', whose: { kind: 'payer-code', wallet: 'alipay' } },
      ])
    },
  )

  it('offer both readings when the store has two templates for one flag', () => {
    const weightToo = labelTemplate('ffpppppwwwwwc', '22')
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
    expect(read(withCheckDigit('221234500000'), 'ean13')).toEqual(NO_PRODUCT)
    expect(read('2212345019907', 'ean13')).toEqual([{ kind: 'unknown', reason: 'check-digit' }])
    expect(read(withCheckDigit('291234501990'), 'ean13')).toEqual(NO_PRODUCT)
  })

  it('with a price and no weight still have their price, but not the other way round', () => {
    const noWeight = withCheckDigit('26123450199000000')
    expect(matchInStore(noWeight, TEMPLATES)).toEqual([
      { kind: 'price-embedded', plu: '12345', price: 1990, text: noWeight },
    ])
    expect(matchInStore(withCheckDigit('26123450000000880'), TEMPLATES)).toEqual([])
  })

  it.each([
    [0, 199_000],
    [1, 19_900],
    [2, 1990],
    [3, 199],
  ])('with %d decimals mean whole fen', (decimals, price) => {
    const template = labelTemplate('ffpppppaaaaac', '22')
    const fields = template.fields.map((field) => (field.kind === 'amount' ? { ...field, decimals } : field))
    expect(matchInStore('2212345019908', [{ ...template, fields }])).toMatchObject([{ price }])
  })

  it.each([
    [0, 'fits none', '2112345008806'],
    [2, 8800, '2112345008806'],
    [3, 880, '2112345008806'],
  ])('with %d decimals of a kilogram mean whole grams: %s', (decimals, grams, text) => {
    const template = labelTemplate('ffpppppwwwwwc', '21')
    const fields = template.fields.map((field) => (field.kind === 'weight' ? { ...field, decimals } : field))
    const expected = grams === 'fits none' ? [] : [{ grams }]
    expect(matchInStore(text, [{ ...template, fields }])).toMatchObject(expected)
  })

  it('are the same label whether a decoder gives 12 or 13 digits', () => {
    const template = labelTemplate('fpppppvaaaac', '2')
    const code = { kind: 'price-embedded', plu: '99265', price: 863, text: '299265108631' }
    expect(read('299265108631', 'upca', [template])).toEqual([code])
    expect(read('0299265108631', 'ean13', [template])).toEqual([code])
    const thirteen = labelTemplate('ffpppp-aaaaac', '02')
    expect(read('299265108631', 'upca', [thirteen])).toEqual(read('0299265108631', 'ean13', [thirteen]))
  })

  it('with a verifier that contradicts the price fit no template', () => {
    const template = labelTemplate('fpppppvaaaac', '2')
    expect(matchInStore(withCheckDigit('29926520863'), [template])).toEqual([])
    expect(matchInStore(withCheckDigit('29926510863'), [template])).toHaveLength(1)
  })

  it('name goods by a GTIN as well', () => {
    const template = labelTemplate('ffgggggggggggggwwwwwaaaaac', '95')
    const text = withCheckDigit('956990102301461' + '00880' + '01990')
    const label = { price: 1990, net: 880 }
    expect(matchInStore(text, [template])).toEqual([{ kind: 'gtin', gtin: '06990102301461', label }])
    const misread = withCheckDigit('956990102301462' + '00880' + '01990')
    expect(matchInStore(misread, [template])).toEqual([])
  })

  it('without price and weight are the store number alone', () => {
    expect(matchInStore(withCheckDigit('2345678'), [labelTemplate('ffpppp-c', '23')])).toEqual([
      { kind: 'in-store', plu: '04567' },
    ])
  })

  it('of older scales have six digits for the item, and zeros in front do not count', () => {
    const template = labelTemplate('fppppppaaaaac', '2')
    const pluOf = (item: string) => matchInStore(withCheckDigit(`2${item}01990`), [template])
    expect(pluOf('012345')).toMatchObject([{ kind: 'price-embedded', plu: '12345', price: 1990 }])
    expect(pluOf('004567')).toMatchObject([{ plu: '04567' }])
    expect(pluOf('123456')).toMatchObject([{ plu: '123456' }])
  })

  it('can be kept to one symbology, which a typed code has not', () => {
    const template = labelTemplate('ffpppppaaaaac', '22', { symbology: 'ean13' })
    const kinds = (symbology: 'ean13' | 'code128' | 'typed' | 'unknown') =>
      matchInStore('2212345019908', [template], symbology).map(({ kind }) => kind)
    expect([kinds('ean13'), kinds('typed'), kinds('unknown'), kinds('code128')]).toEqual([
      ['price-embedded'],
      ['price-embedded'],
      ['price-embedded'],
      [],
    ])
  })
})

describe('a scale label whose EAN-13 begins with 0', () => {
  const label = withCheckDigit('021234501990')
  const code = [{ kind: 'price-embedded', plu: '12345', price: 1990 }]

  it.each(['ean13', 'upca'] as const)('fits a template kept to %s however the decoder calls it', (kept) => {
    const templates = [labelTemplate('ffpppppaaaaac', '02', { symbology: kept })]
    const asRead = tidyRead({ text: label, symbology: 'ean13' })
    if (!asRead) throw new Error('the read was dropped')
    expect(asRead).toEqual({ text: label.slice(1), symbology: 'upca' })
    expect(matchInStore(asRead.text, templates, asRead.symbology)).toMatchObject(code)
    expect(matchInStore(label, templates, 'ean13')).toMatchObject(code)
    expect(matchInStore(label, templates, 'code128')).toEqual([])
    expect(matchInStore(label, templates, 'ean8')).toEqual([])
  })

  it('fits a template written for the twelve digits of a UPC-A', () => {
    const templates = [labelTemplate('fpppppaaaaac', '2', { symbology: 'upca' })]
    expect(matchInStore(label, templates, 'ean13')).toMatchObject(code)
  })
})

describe('other labels of a store', () => {
  it('reduce the price of one piece of a product', () => {
    const template = labelTemplate('ffgggggggggggggaaaaac', '95', { means: 'price-sticker' })
    const text = withCheckDigit('956990102301461' + '00590')
    const code = { kind: 'price-sticker', gtin: '06990102301461', price: 590, text }
    expect(read(text, 'code128', [template])).toEqual([code])
    expect(read(text, 'typed', [template])).toEqual([code])
    expect(matchInStore(withCheckDigit('956990102301461' + '00000'), [template])).toEqual([])
  })

  it('are shelf labels and coupons, and no goods', () => {
    const shelf = labelTemplate('ffggggggggggggg', 'SL', { means: 'shelf-label' })
    const coupon = labelTemplate('ff--------', 'CP', { means: 'coupon' })
    expect(read('SL6990102301461', 'code128', [shelf])).toEqual([{ kind: 'shelf-label' }])
    expect(read('CPab12cd34', 'qr', [coupon])).toEqual([{ kind: 'coupon', text: 'CPab12cd34' }])
    expect(read('SLx990102301461', 'code128', [shelf])).toEqual(NO_PRODUCT)
  })
})

describe('restricted circulation', () => {
  it('is refused alike whether a decoder gives 12, 13 or 14 digits', () => {
    for (const code of ['299265108631', '0299265108631', '00299265108631', '416000336108', '0416000336108']) {
      expect(read(code, 'upca')).toEqual(NO_PRODUCT)
    }
  })

  it('leaves ordinary numbers alone', () => {
    for (const code of ['6990102301461', '012345000065', '24012345678905']) {
      expect(read(code)).toMatchObject([{ kind: 'gtin' }])
    }
  })

  it('keeps coupons and refund receipts apart from goods', () => {
    for (const code of ['0512345678900', '512345678900', '9812345678908', '9990012345673']) {
      const text = withCheckDigit(code.slice(0, -1))
      expect(read(text, 'ean13')).toEqual([{ kind: 'coupon', text }])
    }
  })
})
