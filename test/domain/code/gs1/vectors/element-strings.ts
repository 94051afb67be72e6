/** Rows of element strings: separators, lengths, dates, character sets. */
import { expect } from 'vitest'
import { parseBracketedText, parseElementString } from '@/domain/code'
import { parseTransmission } from '@/domain/code/gs1/transmission'
import { must, refusalOf } from '../../../support/result'
import type { Rows } from './spelling'
import { brackets, elements, GS, refused, sent } from './spelling'
export const ELEMENT_STRINGS: Rows = [
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
  [
    43,
    'a character outside the set',
    () => expect(refusalOf(parseElementString('^99~ABC'))).toBe('characters'),
  ],
]
