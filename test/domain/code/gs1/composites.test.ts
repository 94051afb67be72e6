/** Composite symbols: what stands in the 2D component belongs to the goods whose number stands below it. */
import { describe, expect, it } from 'vitest'
import type { Symbology } from '@/domain/code'
import { parseCode } from '@/domain/code'
import { parseTransmission } from '@/domain/code/gs1/transmission'
import { millis } from '@/domain/kernel'
import { must } from '../../support/result'
import { TEMPLATES, withCheckDigit } from '../../support/scans'

const GS = '\u001d'
const MAY_2026 = millis(Date.parse('2026-05-01T04:00:00Z'))
const read = (text: string, symbology: Symbology = 'unknown') =>
  parseCode({ text, symbology, at: MAY_2026 }, TEMPLATES)
const goods = (gtin: string) => [{ kind: 'gtin', gtin, label: { expiry: '2027-01-31', batch: 'A7' } }]
const NO_PRODUCT = [{ kind: 'unknown', reason: 'not-a-product-code' }]

describe('an EAN or UPC composite', () => {
  it.each([
    [']E06907142010079|]e01727013110A7', '06907142010079'],
    [']E06907142010079]e01727013110A7', '06907142010079'],
    [']E00036000291452]e01727013110A7', '00036000291452'],
    [']E496385074|]e01727013110A7', '00000096385074'],
    [`]E06907142010079]e010A7${GS}17270131`, '06907142010079'],
  ])('%s is the goods %s with its date and batch', (text, gtin) => {
    expect(read(text)).toEqual(goods(gtin))
    expect(read(text, 'typed')).toEqual(goods(gtin))
  })

  it('is refused when its number or its elements are misread', () => {
    expect(read(']E06907142010078]e010A7')).toEqual([{ kind: 'unknown', reason: 'check-digit' }])
    expect(read(']E06907142010079]e017270231')).toEqual(NO_PRODUCT)
    expect(read(']E06907142010079]e00196907142010072')).toEqual(NO_PRODUCT)
    expect(read(']E0690714201007]e010A7')).toEqual(NO_PRODUCT)
    expect(read(']E06907142010079]e0')).toEqual(NO_PRODUCT)
  })

  it('of a scale or a coupon is what its number says', () => {
    expect(read(']E02212345019908]e010A7')).toMatchObject([{ kind: 'price-embedded', price: 1990 }])
    const text = withCheckDigit('991000000001')
    expect(read(`]E0${text}]e010A7`)).toEqual([{ kind: 'coupon', text }])
  })
})

describe('a DataBar or GS1-128 composite', () => {
  it('is one message', () => {
    expect(read(`]e001069071420100791727013110A7`)).toEqual(goods('06907142010079'))
    expect(read(`]e0010690714201007910A7${GS}17270131`)).toEqual(goods('06907142010079'))
  })

  it('is a DataBar, a small one when it holds a GTIN alone', () => {
    expect(must(parseTransmission(']e00109501101530003'))).toMatchObject({ symbology: 'databar' })
    expect(must(parseTransmission(']e0010950110153000310A7'))).toMatchObject({
      symbology: 'databar-expanded',
    })
  })
})

describe('what is sent beside a composite’s elements', () => {
  it.each([']e1', ']e2', ']e3'])('behind %s is plain text and no element string', (identifier) => {
    expect(read(`${identifier}010690714201007910A7`)).toEqual(NO_PRODUCT)
    expect(must(parseTransmission(`${identifier}0106907142010079`))).toEqual({
      kind: 'text',
      symbology: 'unknown',
      text: '0106907142010079',
    })
  })

  it('names no goods of its own', () => {
    expect(read(']e01727013110A7')).toEqual(NO_PRODUCT)
  })
})
