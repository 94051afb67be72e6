/** Rows of Digital Links: read and written. */
import { expect } from 'vitest'
import { parseBracketedText, parseDigitalLink, parseElementString, writeDigitalLink } from '@/domain/code'
import { bracketedText } from '@/domain/code/gs1/bracketed-text'
import { must, refusalOf } from '../../../support/result'
import type { Rows } from './spelling'
import { GS, link, refused, sent } from './spelling'

const written = (text: string, stem?: string) => writeDigitalLink(must(parseBracketedText(text)), stem)
export const LINKS: Rows = [
  [
    11,
    'a Digital Link in a plain QR code',
    () =>
      expect(link(sent(']Q1https://example.com/01/12312312312333?99=TEST'))).toBe('^011231231231233399TEST'),
  ],
  [
    13,
    'a scheme in upper case, and one that is neither',
    () => {
      expect(link('HTTPS://example.com/01/12312312312333')).toBe('^0112312312312333')
      refused(parseDigitalLink('HtTps://example.com/01/12312312312333'))
    },
  ],
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
]
