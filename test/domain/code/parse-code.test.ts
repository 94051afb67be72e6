/** Anything may come in front of a camera: every text gets a meaning, none an exception. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SYMBOLOGIES } from '@/domain/code'
import { always } from '../support/property'
import { read } from '../support/scans'

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000',
  '\u001d0109520123456789',
  '\u001d\u001d0109520123456788',
  ']C1',
  ']C1^',
  ']zz0109520123456788',
  '(01)',
  '(01',
  '((((01)09520123456788',
  '\ud800',
  '👩‍👩‍👧‍👦🍎',
  '\u202e1640320109996',
  ']E02112345678901',
  'javascript:alert(1)',
  '%00%ff',
  '-0',
  '1e309',
  'NaN',
]
const WIDE = '６９９０１０２３０１４６１'
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^[0-9]{0,26}$/),
  fc.constantFrom(...HOSTILE),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('SGE1:', 'SGP1:', 'M', '000201', 'https://x.cn/01/', '22', '26').chain((start) => {
    return fc.string({ maxLength: 30 }).map((rest) => start + rest)
  }),
)

describe('parseCode', () => {
  it('gives 5,000 random texts a meaning and never throws', () => {
    always(
      fc.property(texts, fc.constantFrom(...SYMBOLOGIES), (text, symbology) => {
        if (read(text, symbology).length === 0) throw new Error('no meaning at all')
      }),
      5000,
    )
  }, 30_000)

  it('gives every hostile text a meaning under every symbology', () => {
    for (const text of HOSTILE) {
      for (const symbology of SYMBOLOGIES) expect(read(text, symbology)).toMatchObject([{ kind: 'unknown' }])
    }
  })

  it('takes wide digits from a keyboard, where they are meant, and from no camera', () => {
    expect(read(WIDE, 'typed')).toEqual([{ kind: 'gtin', gtin: '06990102301461' }])
    for (const symbology of ['ean13', 'code128', 'qr', 'unknown'] as const) {
      expect(read(WIDE, symbology)).toEqual([{ kind: 'unknown', reason: 'not-a-product-code' }])
    }
  })

  it('says what is wrong with a text it cannot use', () => {
    const reasons = [
      '',
      ' \n',
      'x'.repeat(2049),
      '6990102301462',
      '699010230',
      'https://example.com',
      'hello',
    ]
    expect(reasons.map((text) => read(text))).toEqual(
      ['empty', 'empty', 'too-long', 'check-digit', 'partial-read', 'web-address', 'not-a-product-code'].map(
        (reason) => [{ kind: 'unknown', reason }],
      ),
    )
  })

  it('keeps no part of a text it does not know', () => {
    always(
      fc.property(fc.stringMatching(/^[a-z ]{12,40}$/), (text) => {
        expect(Object.keys(read(text)[0] ?? {})).toEqual(['kind', 'reason'])
      }),
    )
  })

  it('reads a product from its bars, with the line ending some scanners add', () => {
    expect(read('6990102301461\r\n', 'ean13')).toEqual([{ kind: 'gtin', gtin: '06990102301461' }])
    expect(read('416000336108'.replace('4', '7'), 'upca')).toEqual([
      { kind: 'unknown', reason: 'check-digit' },
    ])
  })

  it('reads a case as the case it is, and half an ITF code as nothing', () => {
    expect(read('24012345678905', 'itf')).toEqual([{ kind: 'gtin', gtin: '24012345678905' }])
    expect(read(']I124012345678905')).toEqual([{ kind: 'gtin', gtin: '24012345678905' }])
    expect(read('24012345678906', 'itf')).toEqual([{ kind: 'unknown', reason: 'check-digit' }])
    for (const half of ['240123456789', '02345673', '070429', '6990102301461']) {
      expect(read(half, 'itf')).toEqual([{ kind: 'unknown', reason: 'partial-read' }])
    }
  })

  it('takes a scanner at its word about EAN and UPC', () => {
    expect(read(']E06990102301461')).toEqual([{ kind: 'gtin', gtin: '06990102301461' }])
    expect(read(']E0012345000065')).toEqual([{ kind: 'unknown', reason: 'partial-read' }])
    expect(read(']E00012345000065')).toEqual([{ kind: 'gtin', gtin: '00012345000065' }])
    expect(read(']E402345673', 'typed')).toEqual([{ kind: 'gtin', gtin: '00000002345673' }])
    expect(read(']E02212345019908')).toMatchObject([{ kind: 'price-embedded', price: 1990 }])
    expect(read(']Q1M0000012345')).toEqual([{ kind: 'member-card', number: 'M0000012345' }])
    expect(read(']Q1')).toEqual([{ kind: 'unknown', reason: 'empty' }])
  })

  it('lets a shopper type the number with spaces, and a camera not', () => {
    expect(read('6 990102 301461', 'typed')).toEqual([{ kind: 'gtin', gtin: '06990102301461' }])
    expect(read('6 990102 301461', 'ean13')).toEqual([{ kind: 'unknown', reason: 'not-a-product-code' }])
  })

  it('takes a typed number of four to six digits for loose goods, and a scanned one for a broken read', () => {
    expect(read('4011', 'typed')).toEqual([{ kind: 'in-store', plu: '04011' }])
    expect(read('12345', 'typed')).toEqual([{ kind: 'in-store', plu: '12345' }])
    expect(read('123456', 'typed')).toEqual([{ kind: 'in-store', plu: '123456' }])
    expect(read('004011', 'typed')).toEqual([{ kind: 'in-store', plu: '04011' }])
    expect(read('1234567', 'typed')).toEqual([{ kind: 'unknown', reason: 'partial-read' }])
    expect(read('123456', 'unknown')).toEqual([{ kind: 'unknown', reason: 'partial-read' }])
    expect(read('12345', 'ean13')).toEqual([{ kind: 'unknown', reason: 'partial-read' }])
  })
})
