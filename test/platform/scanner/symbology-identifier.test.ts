// Three characters before a code say what kind of code it is.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCode } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { scanOfTyped } from '@/platform/scanner/symbology-identifier'

const AT = millis(7)
const GS = '\x1d'
const read = (typed: string) => {
  const scan = scanOfTyped(typed, AT)
  return scan && [scan.symbology, scan.text, scan.identifier]
}

describe('the identifier a hand scanner puts before a code', () => {
  it.each([
    [']E06907142010079', 'ean13', '6907142010079', ']E0'],
    [']E00036000291452', 'upca', '036000291452', ']E0'],
    [']E0036000291452', 'upca', '036000291452', ']E0'],
    [']E004252614', 'upce', '04252614', ']E0'],
    [']E496385074', 'ean8', '96385074', ']E4'],
    [']C1010690714201007910A7', 'code128', '010690714201007910A7', ']C1'],
    [`]C110A7${GS}17270131`, 'code128', `10A7${GS}17270131`, ']C1'],
    [']I115400141288763', 'itf', '15400141288763', ']I1'],
    [']e00109501101530003', 'databar', '09501101530003', ']e0'],
    [']e001095011015300033103000123', 'databar-expanded', '01095011015300033103000123', ']e0'],
    [']e10109501101530003', 'unknown', '0109501101530003', ']e1'],
    [']Q1https://id.example/01/06907142010079', 'qr', 'https://id.example/01/06907142010079', ']Q1'],
    [']d2010690714201007917270131', 'datamatrix', '010690714201007917270131', ']d2'],
    [']L0whatever', 'unknown', 'whatever', ']L0'],
  ])('%s is %s %s', (typed, ...expected) => expect(read(typed)).toEqual(expected))

  it.each([
    [']E06907142010079]E212345', '6907142010079'],
    [']E3690714201007912345', '6907142010079'],
    [']E369071420100799', '6907142010079'],
    [']E496385074]E112', '96385074'],
  ])('%s has an add-on, which is no part of the code', (typed, text) => {
    expect(scanOfTyped(typed, AT)?.text).toBe(text)
  })

  it('in the middle begins the elements of a composite, which belong to the code', () => {
    expect(read(']E06907142010079]e010A7')).toEqual(['databar-expanded', '010690714201007910A7', ']e0'])
    const scan = scanOfTyped(']E06907142010079]e010A7', AT)
    expect(scan && parseCode(scan, [])).toEqual([
      { kind: 'gtin', gtin: '06907142010079', label: { batch: 'A7' } },
    ])
  })

  it('alone, before an add-on, or before nothing gives no code', () => {
    for (const typed of [']E0', ']E112', ']E212345', '', '  ']) expect(read(typed)).toBeNull()
  })

  it('that is missing leaves the kind open', () => {
    expect(read('6907142010079')).toEqual(['unknown', '6907142010079', undefined])
    expect(read(']x')).toEqual(['unknown', ']x', undefined])
    expect(scanOfTyped('6907142010079', AT)?.at).toBe(AT)
  })

  it('never stops a text from being understood as something', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.constantFrom('', ']E0', ']E3', ']C1', ']e0'),
        (text, prefix) => {
          const scan = scanOfTyped(prefix + text, AT)
          if (scan) expect(parseCode(scan, []).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('digits of an open kind', () => {
  it('are the GTIN they can be', () => {
    const scan = scanOfTyped('6907142010079', AT)
    expect(scan && parseCode(scan, [])).toEqual([{ kind: 'gtin', gtin: '06907142010079' }])
  })

  it('of a wallet are a payment code', () => {
    const scan = scanOfTyped('134567890123456789', AT)
    expect(scan && parseCode(scan, [])).toEqual([
      { kind: 'payment-code', whose: { kind: 'payer-code', wallet: 'wechat-pay' } },
    ])
  })
})
