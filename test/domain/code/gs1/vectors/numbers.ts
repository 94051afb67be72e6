/** Rows of numbers: check digits, EAN and UPC as scanners send them, UPC-E, a price inside a UPC-A. */
import { labelTemplate } from '@mock/seed/templates'
import { expect } from 'vitest'
import { checkDigit, expandUpcE, hasValidCheckDigit, matchInStore, parseGtin } from '@/domain/code'
import { parseTransmission } from '@/domain/code/gs1/transmission'
import { baseGtin } from '@/domain/code/in-store/read-label'
import { must } from '../../../support/result'
import { read } from '../../../support/scans'
import type { Rows } from './spelling'
import { refused, sent } from './spelling'
export const NUMBERS: Rows = [
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
]
