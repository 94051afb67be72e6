/** The published GS1 test vectors, row by row: what each text must come to, or that it must be refused. */
import { labelTemplate } from '@mock/seed/templates'
import { describe, expect, it } from 'vitest'
import {
  checkDigit,
  elementString,
  expandUpcE,
  hasValidCheckDigit,
  matchInStore,
  parseBracketedText,
  parseDigitalLink,
  parseElementString,
  parseGtin,
  writeDigitalLink,
} from '@/domain/code'
import { bracketedText } from '@/domain/code/gs1/bracketed-text'
import type { LinkOptions } from '@/domain/code/gs1/digital-link'
import { parseTransmission } from '@/domain/code/gs1/transmission'
import { baseGtin } from '@/domain/code/in-store/read-label'
import type { Result } from '@/domain/kernel'
import { must, refusalOf } from '../../support/result'
import { read } from '../../support/scans'

const GS = '\u001d'

const elements = (text: string) => elementString(must(parseElementString(text)))
const brackets = (text: string) => elementString(must(parseBracketedText(text)))
const link = (address: string, options?: LinkOptions) =>
  elementString(must(parseDigitalLink(address, options)))
const written = (text: string, stem?: string) => writeDigitalLink(must(parseBracketedText(text)), stem)
const refused = (...results: Result<unknown, unknown>[]) =>
  expect(results.map((result) => result.ok)).toEqual(results.map(() => false))

/** What a scanner sent, as the elements it stands for. */
function sent(text: string): string {
  const transmission = must(parseTransmission(text))
  if (transmission.kind === 'elements') return elementString(transmission.elements)
  return transmission.kind === 'item-number'
    ? elementString([{ ai: '01', value: transmission.gtin }])
    : transmission.text
}

const ROWS: readonly (readonly [row: number, says: string, check: () => void])[] = [
  [
    1,
    'correct check digits',
    () => {
      const codes = '24012345678905 2112233789657 416000336108 02345680 02345673 123456789012345675'
      expect(codes.split(' ').map(hasValidCheckDigit)).toEqual(Array.from({ length: 6 }, () => true))
    },
  ],
  [
    2,
    'wrong check digits, and the right ones',
    () => {
      const codes = ['24012345678909', '2112233789658', '416000336107', '02345689']
      refused(...codes.map(parseGtin))
      expect(codes.map((code) => checkDigit(code.slice(0, -1)))).toEqual([5, 7, 8, 0])
    },
  ],
  [
    3,
    'an EAN-13 behind its identifier',
    () =>
      expect(must(parseTransmission(']E02112345678900'))).toMatchObject({
        symbology: 'ean13',
        text: '2112345678900',
      }),
  ],
  [4, 'the same misread', () => refused(parseTransmission(']E02112345678901'))],
  [
    5,
    'an EAN-8 behind its identifier, right and misread',
    () => {
      expect(must(parseTransmission(']E402345673'))).toMatchObject({ symbology: 'ean8', text: '02345673' })
      refused(parseTransmission(']E402345674'))
    },
  ],
  [6, 'an EAN-13 that lacks a digit', () => refused(parseTransmission(']E0123456789012'))],
  [
    7,
    'a UPC-A sent as EAN-13',
    () =>
      expect(must(parseTransmission(']E00416000336108'))).toMatchObject({
        symbology: 'upca',
        text: '416000336108',
      }),
  ],
  [
    8,
    'a UPC-E sent as EAN-13',
    () => {
      expect(sent(']E00001234000057')).toBe('^0100001234000057')
      expect(must(expandUpcE('00123457'))).toBe('00001234000057')
    },
  ],
  [
    9,
    'the same elements in GS1-128, GS1 Data Matrix and GS1 QR',
    () => {
      for (const identifier of [']C1', ']d2', ']Q3']) {
        const text = `${identifier}011231231231233310ABC123${GS}99TESTING`
        expect(sent(text)).toBe('^011231231231233310ABC123^99TESTING')
      }
    },
  ],
  [
    10,
    'a DataBar with a composite part',
    () =>
      expect(sent(`]e0011231231231233310ABC123${GS}1199122598TESTING${GS}97XYZ`)).toBe(
        '^011231231231233310ABC123^1199122598TESTING^97XYZ',
      ),
  ],
  [
    11,
    'a Digital Link in a plain QR code',
    () =>
      expect(link(sent(']Q1https://example.com/01/12312312312333?99=TEST'))).toBe('^011231231231233399TEST'),
  ],
  [
    12,
    'plain text in a plain QR code',
    () =>
      expect(must(parseTransmission(']Q1TESTING'))).toEqual({
        kind: 'text',
        symbology: 'qr',
        text: 'TESTING',
      }),
  ],
  [
    13,
    'a scheme in upper case, and one that is neither',
    () => {
      expect(link('HTTPS://example.com/01/12312312312333')).toBe('^0112312312312333')
      refused(parseDigitalLink('HtTps://example.com/01/12312312312333'))
    },
  ],
  [
    14,
    'no separator behind a GTIN',
    () => expect(brackets('(01)12345678901231(10)12345')).toBe('^01123456789012311012345'),
  ],
  [
    15,
    'no separator behind a weight',
    () => expect(brackets('(3100)123456(10)12345')).toBe('^31001234561012345'),
  ],
  [16, 'a separator behind a batch', () => expect(brackets('(10)12345(11)991225')).toBe('^1012345^11991225')],
  [
    17,
    'values too short and empty',
    () => {
      expect(refusalOf(parseBracketedText('(17)9(90)217'))).toBe('length')
      expect(refusalOf(parseBracketedText('(10)(11)98765'))).toBe('length')
    },
  ],
  [
    18,
    'a GTIN with a wrong check digit',
    () => expect(refusalOf(parseElementString('^0112345678901234'))).toBe('check-digit'),
  ],
  [
    19,
    'a separator that is not needed',
    () => {
      expect(elements('^0112345678901231^991234')).toBe('^0112345678901231991234')
      expect(elements('^0112345678901231991234')).toBe('^0112345678901231991234')
    },
  ],
  [
    20,
    'four digits, and three',
    () => {
      expect(elements('^81111234')).toBe('^81111234')
      refused(parseElementString('^8111123'))
    },
  ],
  [21, 'a range of dates', () => expect(elements('^7007211225211231')).toBe('^7007211225211231')],
  [22, 'a GTIN', () => expect(link('https://id.gs1.org/01/09520123456788')).toBe('^0109520123456788')],
  [
    23,
    'a consumer variant',
    () => expect(link('https://id.gs1.org/01/09520123456788/22/2A')).toBe('^0109520123456788222A'),
  ],
  [
    24,
    'batch, serial number and date',
    () =>
      expect(link('https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426')).toBe(
        '^010952012345678810ABC1^2112345^17180426',
      ),
  ],
  [
    25,
    'a weight',
    () =>
      expect(link('https://id.gs1.org/01/09520123456788?3103=000195')).toBe('^01095201234567883103000195'),
  ],
  [
    26,
    'weight, price and date',
    () =>
      expect(link('https://example.com/01/09520123456788?3103=000195&3922=0299&17=201225')).toBe(
        '^0109520123456788310300019539220299^17201225',
      ),
  ],
  [
    27,
    'a pallet and what it holds',
    () =>
      expect(link('https://id.gs1.org/00/952012345678912345?02=09520123456788&37=25&10=ABC123')).toBe(
        '^0095201234567891234502095201234567883725^10ABC123',
      ),
  ],
  [
    28,
    'a place with an extension',
    () => expect(link('https://id.gs1.org/414/9520123456788/254/32a%2Fb')).toBe('^414952012345678825432a/b'),
  ],
  [
    29,
    'a GTIN without its zero, where that is allowed',
    () => {
      const address = 'https://brand.example.com/01/9520123456788'
      refused(parseDigitalLink(address))
      expect(link(address, { shortGtins: true })).toBe('^0109520123456788')
    },
  ],
  [
    30,
    'a batch in the query, an AI twice, a slash at the end, an unknown AI',
    () => {
      const gtin = 'https://example.com/01/09520123456788'
      const refusals = ['?10=ABC123', '/10/ABC?99=X&99=X', '/', '?999=x'].map((rest) =>
        refusalOf(parseDigitalLink(gtin + rest)),
      )
      expect(refusals).toEqual(['belongs-in-path', 'repeated', 'no-key', 'unknown-ai'])
    },
  ],
  [
    31,
    'parameters of others, and a fragment',
    () => {
      expect(link('https://example.com/01/09520123456788?foo=bar')).toBe('^0109520123456788')
      expect(link('https://example.com/01/09520123456788#fragment')).toBe('^0109520123456788')
    },
  ],
  [
    32,
    'encoded characters and plus signs',
    () => {
      const gtin = 'https://a/01/12312312312333'
      expect(link(`${gtin}/22/ABC%2d123`)).toBe('^011231231231233322ABC-123')
      expect(link(`${gtin}/22/ABC+123`)).toBe('^011231231231233322ABC+123')
      expect(refusalOf(parseDigitalLink(`${gtin}?98=XYZ+987`))).toBe('characters')
    },
  ],
  [
    33,
    'writing a key, its qualifiers and an attribute',
    () =>
      expect(must(written('(01)12312312312326(22)ABC(10)DEF(21)GHI(95)INT', 'https://example.com'))).toBe(
        'https://example.com/01/12312312312326/22/ABC/10/DEF/21/GHI?95=INT',
      ),
  ],
  [
    34,
    'writing plus signs',
    () =>
      expect(must(written('(01)12312312312333(10)ABC+123(99)XYZ+QWERTY', 'https://example.com'))).toBe(
        'https://example.com/01/12312312312333/10/ABC%2B123?99=XYZ%2BQWERTY',
      ),
  ],
  [
    35,
    'writing an address into an address',
    () => expect(refusalOf(written('(01)12312312312326(8200)http://example.com'))).toBe('not-an-attribute'),
  ],
  [
    36,
    'writing what a reader sent',
    () =>
      expect(
        must(writeDigitalLink(must(parseElementString(`3103000189010541234500001339232172${GS}10ABC&+123`)))),
      ).toBe('https://id.gs1.org/01/05412345000013/10/ABC%26%2B123?3103=000189&3923=2172'),
  ],
  [
    37,
    'an old address with words for AIs',
    () => {
      const address = 'http://example.org/gtin/054123450013/lot/ABC%26%2B123?3103=000189&3923=2172'
      expect(bracketedText(must(parseDigitalLink(address, { shortGtins: true })))).toBe(
        '(01)00054123450013(10)ABC&+123(3103)000189(3923)2172',
      )
    },
  ],
  [
    38,
    'days the calendar has, lacks and leaves open',
    () => {
      expect(elements('^17200229')).toBe('^17200229')
      expect(elements('^17200200')).toBe('^17200200')
      const refusals = ['200230', '200431', '201310'].map((day) => refusalOf(parseElementString(`^17${day}`)))
      expect(refusals).toEqual(['date', 'date', 'date'])
    },
  ],
  [39, 'a UPC-E', () => expect(must(expandUpcE('01234565'))).toBe('00012345000065')],
  [40, 'another UPC-E', () => expect(must(expandUpcE('03744806'))).toBe('00037000004486')],
  [
    41,
    'a UPC-A with a price and its verifier',
    () => {
      const template = labelTemplate('fpppppvaaaac', '2')
      expect(matchInStore('299265108631', [template])).toEqual([
        { kind: 'price-embedded', plu: '99265', price: 863, text: '299265108631' },
      ])
      expect(baseGtin('299265108631', [template])).toBe('00299265000003')
    },
  ],
  [
    42,
    'a Chinese EAN-13',
    () => {
      expect(must(parseGtin('6990102301461'))).toMatch(/^0(69\d|489|958|471)/)
      expect(read('6990102301461', 'ean13')).toEqual([{ kind: 'gtin', gtin: '06990102301461' }])
    },
  ],
  [
    43,
    'a character outside the set',
    () => expect(refusalOf(parseElementString('^99~ABC'))).toBe('characters'),
  ],
]

describe('the published vectors', () => {
  it('are all 43 here', () => {
    expect(ROWS.map(([row]) => row)).toEqual(Array.from({ length: 43 }, (_, i) => i + 1))
  })

  it.each(ROWS)('row %d: %s', (_row, _says, check) => check())
})
