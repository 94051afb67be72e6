// Two spellings of one trade item are the same read.
import { describe, expect, it } from 'vitest'
import type { Value } from './manifest'
import { gtinOf, isRefused, keyOf } from './value'

const value = (symbology: string, text: string): Value => ({ symbology, text })
const isSame = (a: Value, b: Value) => keyOf(a) === keyOf(b)

describe('keyOf', () => {
  it.each([
    [
      'a UPC-A and the EAN-13 that begins with 0',
      value('upca', '036000291452'),
      value('ean13', '0036000291452'),
    ],
    ['a UPC-E and the UPC-A it stands for', value('upce', '04252614'), value('upca', '042100005264')],
    ['a UPC-E that an engine has expanded', value('upce', '0042100005264'), value('upce', '04252614')],
    [
      'an EAN-13 with an add-on of two digits',
      value('ean13', '419664190890712'),
      value('ean13', '4196641908907'),
    ],
    [
      'an EAN-13 with an add-on of five digits',
      value('ean13', '978054466825652495'),
      value('ean13', '9780544668256'),
    ],
    [
      'a UPC-A with an add-on of five digits',
      value('upca', '03600029145212345'),
      value('upca', '036000291452'),
    ],
    ['a UPC-A with an add-on of two digits', value('upca', '03600029145299'), value('upca', '036000291452')],
    [
      'a DataBar with its AI spelled out',
      value('databar', '0100012345678905'),
      value('databar', '00012345678905'),
    ],
    [
      'GS1 elements with brackets and with separators',
      value('databar-expanded', '(10)12A(422)123'),
      value('databar-expanded', '1012A\u001d422123'),
    ],
  ])('is one for %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true)
  })

  it.each([
    ['an EAN-8 and a UPC-E of the same digits', value('ean8', '04252614'), value('upce', '04252614')],
    [
      'two EAN-13 that differ in two digits',
      value('ean13', '8011642115887'),
      value('ean13', '8011642115221'),
    ],
    ['texts with other brackets', value('qr', 'a(10)b'), value('qr', 'a10b')],
    ['letters of another case', value('code128', 'abc'), value('code128', 'ABC')],
  ])('differs for %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(false)
  })
})

describe('gtinOf', () => {
  it.each([
    [value('ean13', '6901234567892'), '06901234567892'],
    [value('upce', '04252614'), '00042100005264'],
    [value('itf', '15400141288763'), '15400141288763'],
    [value('databar-expanded', '(01)90012345678908(3103)001750'), '90012345678908'],
    [value('code128', '01906641589574681121102531'), '90664158957468'],
    [value('qr', 'https://id.example/01/06901234567892?17=261231'), '06901234567892'],
    [value('ean13', '6901234567893'), null],
    [value('qr', 'https://id.example/about'), null],
    [value('code128', 'LOT-42'), null],
  ])('finds the product of %o', (read, gtin) => {
    expect(gtinOf(read)).toBe(gtin)
  })
})

describe('isRefused', () => {
  it('refuses what any application must: short ITF, wrong check digits, undecoded letters', () => {
    expect(isRefused(value('qr', '*\ufffd\u07bbQR*'))).toBe(true)
    expect(isRefused(value('itf', '070423'))).toBe(true)
    expect(isRefused(value('itf', '15400141288764'))).toBe(true)
    expect(isRefused(value('ean13', '6901234567893'))).toBe(true)
    expect(isRefused(value('ean13', '690123456'))).toBe(true)
  })

  it('lets through what looks right', () => {
    expect(isRefused(value('itf', '15400141288763'))).toBe(false)
    expect(isRefused(value('upce', '04252614'))).toBe(false)
    expect(isRefused(value('code128', 'LOT-42'))).toBe(false)
  })
})
