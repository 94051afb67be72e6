// What a browser's own detector says is believed where it cannot do harm.
import { describe, expect, it } from 'vitest'
import { nativeCodes } from '@/platform/scanner/native-codes'
import { found, MILK } from '../../support/native-reads'

describe('what is believed of a native read', () => {
  const textsOf = (...all: object[]) => nativeCodes(all)?.map(({ symbology, text }) => `${symbology} ${text}`)

  it.each([
    ['ean_13', '6907142010079', 'ean13 6907142010079'],
    ['ean_8', '96385074', 'ean8 96385074'],
    ['upc_a', '036000291452', 'upca 036000291452'],
    ['upc_a', '0036000291452', 'upca 036000291452'],
    ['upc_e', '04252614', 'upce 04252614'],
    ['itf', '15400141288763', 'itf 15400141288763'],
    ['code_128', 'SHELF-42', 'code128 SHELF-42'],
    ['qr_code', 'https://id.example/01/06907142010079', 'qr https://id.example/01/06907142010079'],
    ['data_matrix', 'SGP1:AAAABBBBCCCCDDDD', 'datamatrix SGP1:AAAABBBBCCCCDDDD'],
  ])('%s %s', (format, text, expected) => expect(textsOf(found(format, text))).toEqual([expected]))

  it.each([
    ['ean_13', '6907142010078', 'its check digit is wrong'],
    ['ean_13', '690714201007', 'a digit is missing'],
    ['ean_8', '9638507A', 'a letter stands among the digits'],
    ['upc_e', '04252615', 'its check digit is wrong'],
    ['itf', '12345670', 'any striped picture reads as that'],
    ['code_128', '010690714201007910A7', 'it may be GS1 data whose separators are lost'],
    ['data_matrix', '\x1d0106907142010079', 'it may be GS1 data whose separators are lost'],
    ['qr_code', '(01)06907142010079', 'it may be GS1 data whose separators are lost'],
    ['pdf417', 'HELLO', 'no shelf has it'],
    ['qr_code', '', 'it says nothing'],
  ])('not %s %s: %s', (format, text) => expect(textsOf(found(format, text))).toEqual([]))

  it('keeps the good codes of a frame beside the bad ones', () => {
    expect(textsOf(found('ean_13', '6907142010078'), MILK)).toEqual(['ean13 6907142010079'])
  })

  it('has a place also where only a box was given', () => {
    const boxed = found('qr_code', 'x', {
      cornerPoints: [],
      boundingBox: { x: 2, y: 3, width: 10, height: 4 },
    })
    expect(nativeCodes([boxed])?.[0]?.outline).toEqual([
      { x: 2, y: 3 },
      { x: 12, y: 3 },
      { x: 12, y: 7 },
      { x: 2, y: 7 },
    ])
  })
})
