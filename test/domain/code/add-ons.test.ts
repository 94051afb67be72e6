/** Magazines and books: the small code beside the number is cut off. */
import { describe, expect, it } from 'vitest'
import type { Symbology } from '@/domain/code'
import { read } from '../support/scans'

const MAGAZINE = '9771234567003'
const BOOK = '9780735200449'
const PACK = '6990102301461'
const UPC = '416000336108'.replace('4', '0')
const gtin = (text: string) => [{ kind: 'gtin', gtin: text.padStart(14, '0') }]

describe('an add-on', () => {
  it.each<[string, Symbology, string]>([
    [`${MAGAZINE} 05`, 'ean13', MAGAZINE],
    [`${MAGAZINE}+05`, 'unknown', MAGAZINE],
    [`${MAGAZINE}05`, 'ean13', MAGAZINE],
    [`${MAGAZINE}05`, 'unknown', MAGAZINE],
    [`${BOOK}51299`, 'unknown', BOOK],
    [`${BOOK} 51299`, 'typed', BOOK],
    ['978 0735 200449 51299', 'typed', BOOK],
    [`${PACK}05`, 'ean13', PACK],
    [`${PACK} 05`, 'unknown', PACK],
    [`]E3${BOOK}51299`, 'unknown', BOOK],
    [`]E3${MAGAZINE}05`, 'ean13', MAGAZINE],
    ['42191605 12', 'ean8', '42191605'],
    ['012345000065 12', 'upca', '012345000065'],
    ['01234500006512', 'upca', '012345000065'],
    ['01234500006551299', 'upca', '012345000065'],
    ['01234565 12', 'upce', '012345000065'],
  ])('of %s as %s is cut off', (text, symbology, number) => {
    expect(read(text, symbology)).toEqual(gtin(number))
  })

  it.each<[string, Symbology]>([
    [`${PACK}05`, 'unknown'],
    [`${PACK}05`, 'code128'],
    [`${BOOK} 51299`, 'code128'],
    [`${PACK}0`, 'ean13'],
    [`${PACK} 051`, 'ean13'],
    [`${PACK}--05`, 'ean13'],
    [`${MAGAZINE.slice(0, -1)}405`, 'unknown'],
  ])('is not suspected in %s as %s', (text, symbology) => {
    expect(read(text, symbology)).toMatchObject([{ kind: 'unknown' }])
  })

  it('is not suspected in a number typed in groups', () => {
    expect(read('240123456789 05', 'typed')).toEqual(gtin('24012345678905'))
    expect(read('978073520044 9', 'typed')).toEqual(gtin(BOOK))
  })

  it('does not hide a misread number', () => {
    expect(read(`${PACK.slice(0, -1)}2 05`, 'ean13')).toEqual([{ kind: 'unknown', reason: 'check-digit' }])
  })

  it('is not seen in the fourteen digits of a case', () => {
    expect(read('24012345678905', 'itf')).toEqual(gtin('24012345678905'))
    expect(read('24012345678905')).toEqual(gtin('24012345678905'))
    expect(read(`00${UPC.slice(0, 11)}8`, 'upca')).toHaveLength(1)
  })
})
