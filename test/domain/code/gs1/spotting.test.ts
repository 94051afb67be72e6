/** Which texts are element strings, and which only look like one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawScan, Symbology } from '@/domain/code'
import { parseCode, SYMBOLOGIES } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { always } from '../../support/property'
import { TEMPLATES, withCheckDigit } from '../../support/scans'

const GS = '\u001d'
const MAY_2026 = millis(Date.parse('2026-05-01T04:00:00Z'))
const read = (text: string, symbology: Symbology = 'unknown', identifier?: string) => {
  const scan: RawScan = { text, symbology, at: MAY_2026, identifier }
  return parseCode(scan, TEMPLATES)
}
const GTIN = '09520123456788'
const TEXT = `01${GTIN}1726051510L7${GS}21S1`
const FULL = [{ kind: 'gtin', gtin: GTIN, label: { expiry: '2026-05-15', batch: 'L7', serial: 'S1' } }]
const unknown = (reason: string) => [{ kind: 'unknown', reason }]
const NO_PRODUCT = unknown('not-a-product-code')
/** Carry anything, element strings too. */
const MIXED = ['code128', 'databar', 'qr', 'datamatrix', 'typed', 'unknown'] as const
const PLAIN: readonly Symbology[] = ['ean13', 'ean8', 'upca', 'upce', 'itf']

describe('an element string', () => {
  it('is read by its identifier, beside the text or in front of it', () => {
    const identifiers = [']C1', ']e0', ']d2', ']d5', ']Q3', ']Q4', ']J1']
    for (const identifier of identifiers) {
      expect(read(TEXT, 'unknown', identifier)).toEqual(FULL)
      expect(read(identifier + TEXT)).toEqual(FULL)
      expect(read(identifier + TEXT, 'typed')).toEqual(FULL)
    }
  })

  it('is read without one: by a separator in front, by brackets, by its symbology, or because all of it is sound', () => {
    expect(read(GS + TEXT, 'qr')).toEqual(FULL)
    expect(read(`(01)${GTIN}(17)260515(10)L7(21)S1`, 'code128')).toEqual(FULL)
    expect(read(`(01) ${GTIN} (17) 260515 (10) L7 (21) S1`, 'typed')).toEqual(FULL)
    expect(read(`17260515${TEXT.slice(0, 16)}10L7${GS}21S1`, 'databar-expanded')).toEqual(FULL)
    for (const symbology of SYMBOLOGIES.filter((each) => !PLAIN.includes(each))) {
      expect(read(TEXT, symbology), symbology).toEqual(FULL)
      expect(read(`01${GTIN}`, symbology), symbology).toEqual([{ kind: 'gtin', gtin: GTIN }])
    }
  })

  it('of a real pack tells its batch and date, with an address at the end', () => {
    const text = `01095040000591012112345678p901${GS}101234567p${GS}171411208200http://www.gs1.org/demo/`
    const label = { batch: '1234567p', serial: '12345678p901', expiry: '2014-11-20' }
    expect(read(text, 'datamatrix')).toEqual([{ kind: 'gtin', gtin: '09504000059101', label }])
  })

  it('of weighed goods tells weight and price of a GTIN that begins with 9', () => {
    const text = '(01)90012345678908(3103)001750(3922)1990'
    const code = { kind: 'gtin', gtin: '90012345678908', label: { net: 1750, price: 1990 } }
    expect(read(text, 'databar-expanded', ']e0')).toEqual([code])
    expect(read('01900123456789083103001750' + '39221990', 'databar-expanded')).toEqual([code])
  })

  it('is a GTIN alone in a DataBar, with its AI or without', () => {
    const gtin = [{ kind: 'gtin', gtin: '20012345678909' }]
    expect(read('20012345678909', 'databar', ']e0')).toEqual(gtin)
    expect(read('0120012345678909', 'databar', ']e0')).toEqual(gtin)
    expect(read('0120012345678909', 'databar')).toEqual(gtin)
    expect(read('(01)20012345678909', 'databar')).toEqual(gtin)
  })

  it.each([
    ['a pallet', `(00)123456789012345675(02)${GTIN}(37)12`],
    ['a batch alone', '(10)ABC'],
    ['a GTIN with the count of a pallet', `(01)${GTIN}(37)12`],
    ['two weights', `(01)${GTIN}(3103)000195(3102)000195`],
    ['the store’s own number', '(01)02001234567893'],
    ['an AI nobody knows', `(01)${GTIN}(89)X`],
    ['two batches', `(01)${GTIN}(10)A(10)B`],
    ['a day the calendar lacks', `(01)${GTIN}(17)260230`],
  ])('is no goods when it is %s', (_, text) => expect(read(text, 'code128')).toEqual(NO_PRODUCT))

  it('says what is wrong with it', () => {
    expect(read('(01)09520123456789')).toEqual(unknown('check-digit'))
    expect(read(`${GS}010952012345678`)).toEqual(unknown('partial-read'))
    expect(read(']C1')).toEqual(unknown('partial-read'))
    expect(read(`01${GTIN}^10A`, 'code128', ']C1')).toMatchObject([{ kind: 'gtin' }])
    expect(read(`]C101${GTIN}^10A`)).toEqual(NO_PRODUCT)
  })

  it.each(['(8110)106141416543213500110000310123196000', '(255)9520123456788', '(8112)001'])(
    'of a coupon is a coupon: %s',
    (text) => expect(read(text, 'databar-expanded')).toEqual([{ kind: 'coupon', text }]),
  )

  it('is all that a DataBar Expanded can hold', () => {
    const text = '8110106141416543213500110000310123196000'
    expect(read(text, 'databar-expanded')).toEqual([{ kind: 'coupon', text }])
    expect(read(text, 'code128')).toEqual(unknown('partial-read'))
  })

  it('tells no price that lacks a companion when nothing but the digits suggests it', () => {
    expect(read(`01${GTIN}39221990`, 'code128')).toEqual(unknown('partial-read'))
    expect(read(`01${GTIN}39221990`, 'code128', ']C1')).toMatchObject([{ label: { price: 1990 } }])
  })
})

const ECNY = { kind: 'payment-code', whose: { kind: 'payer-code', wallet: 'e-cny' } }

describe('what is no element string', () => {
  it('is anything a reader calls plain, or an item number', () => {
    for (const identifier of [']Q1', ']d1', ']C0', ']J0']) {
      expect(read(TEXT, 'qr', identifier)).toEqual(NO_PRODUCT)
      expect(read(identifier + TEXT)).toEqual(NO_PRODUCT)
    }
    for (const symbology of PLAIN) expect(read(`01${GTIN}`, symbology)).toEqual(unknown('partial-read'))
  })

  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))

  it('is a plain number, even one that begins like an AI', () => {
    const bodies = [11, 12, 13, 14, 16, 17].flatMap((length) => [
      digits(length),
      digits(length - 2).map((d) => `01${d}`),
    ])
    always(
      fc.property(fc.oneof(...bodies).map(withCheckDigit), fc.constantFrom(...MIXED), (text, symbology) => {
        for (const code of read(text, symbology)) {
          if (code.kind !== 'gtin') continue
          const isBook = /^97[789]/.test(text) && text.length > 14
          expect(code).toEqual({ kind: 'gtin', gtin: (isBook ? text.slice(0, 13) : text).padStart(14, '0') })
        }
      }),
      1000,
    )
  })

  it('is a wallet code, whatever its digits', () => {
    const wallets = fc.oneof(
      fc.tuple(fc.constantFrom('10', '11', '12', '13', '14', '15'), digits(16)),
      fc.tuple(
        fc.constantFrom('25', '26', '27', '28', '29', '30'),
        fc.oneof(digits(14), digits(18), digits(22)),
      ),
      fc.tuple(fc.constant('62'), digits(17)),
    )
    always(
      fc.property(
        wallets,
        fc.constantFrom('code128', 'qr', 'datamatrix', 'typed', 'unknown'),
        (parts, symbology) => {
          const codes = parseCode({ text: parts.join(''), symbology, at: MAY_2026 }, [])
          expect(codes).toMatchObject([{ kind: 'payment-code', whose: { kind: 'payer-code' } }])
        },
      ),
      1000,
    )
  })

  it('is a digital-yuan code, unless its digits are sound elements too: then it may be either', () => {
    expect(read('0195201234567881234', 'qr')).toEqual([ECNY])
    expect(read(`01${GTIN}105`, 'qr')).toEqual([{ kind: 'gtin', gtin: GTIN, label: { batch: '5' } }, ECNY])
    expect(read('0102001234567893105', 'qr')).toEqual([ECNY])
    expect(read(`01${GTIN}105`, 'qr', ']Q3')).toEqual([{ kind: 'gtin', gtin: GTIN, label: { batch: '5' } }])
  })

  it('is a scale label, also one whose digits are sound elements', () => {
    expect(read('2212345019908', 'unknown')).toMatchObject([{ kind: 'price-embedded' }])
    const text = withCheckDigit('26123450199000880')
    expect(read(text, 'code128').map(({ kind }) => kind)).toEqual(['price-embedded', 'payment-code'])
  })
})
