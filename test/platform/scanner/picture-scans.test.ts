// One picture, one look: what a live camera would wait to see again is marked, and nonsense is left out.
import { describe, expect, it } from 'vitest'
import type { CodeRead } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { scansOf } from '@/platform/scanner/picture-scans'

const at = millis(7)
const read = (
  symbology: CodeRead['symbology'],
  text: string,
  confidence: CodeRead['confidence'] = 'certain',
): CodeRead => ({ symbology, text, confidence })

describe('the reads of a picture', () => {
  it('count as they are where one look is enough', () => {
    expect(
      scansOf([read('ean13', '6907142010079'), read('qr', 'SGS1:SZ01'), read('qr', 'x', 'likely')], at),
    ).toEqual([
      { symbology: 'ean13', text: '6907142010079', at },
      { symbology: 'qr', text: 'SGS1:SZ01', at },
      { symbology: 'qr', text: 'x', at },
    ])
  })

  it.each([
    read('ean13', '6907142010079', 'likely'),
    read('code128', 'A1', 'likely'),
    read('itf', '16907142010076'),
    read('unknown', '036000291452'),
  ])('are unsure where a camera would look again: %j', (one) => {
    expect(scansOf([one], at)).toEqual([{ symbology: one.symbology, text: one.text, at, unsure: true }])
  })

  it.each([
    ['ean13', '6907142010078'],
    ['ean13', '690714201007'],
    ['itf', '123456789012'],
    ['upce', '04252615'],
    ['qr', ''],
  ] as const)('are no code when they do not look like one: %s %s', (symbology, text) => {
    expect(scansOf([read(symbology, text)], at)).toEqual([])
  })

  it('keep the identifier that tells GS1 data from plain data', () => {
    const label = { ...read('code128', '0106907142010079'), identifier: ']C1' }
    expect(scansOf([label], at)).toEqual([
      { symbology: 'code128', text: '0106907142010079', at, identifier: ']C1' },
    ])
  })

  it('are each there once, and sure if one engine was', () => {
    const milk = { symbology: 'ean13', text: '6907142010079', at }
    const [likely, certain] = [read('ean13', milk.text, 'likely'), read('ean13', milk.text)]
    expect(scansOf([likely, certain], at)).toEqual([milk])
    expect(scansOf([certain, likely], at)).toEqual([milk])
  })
})
