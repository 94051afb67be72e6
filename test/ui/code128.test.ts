// The member card's barcode: the same bars another encoder draws, and bars that a scanner reads back.
import bwipjs from 'bwip-js/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code128Drawing, code128Values, code128Widths } from '@/ui/components/code128'
import { qrDrawing } from '@/ui/components/qr-drawing'
import { qrPicture } from '@/ui/components/qr-picture'
import { readPicture } from '../support/read-picture'

function otherEncoder(text: string): number[] {
  const [symbol] = bwipjs.raw({ bcid: 'code128', text }) as unknown as { sbs: number[] }[]
  return [...(symbol?.sbs ?? [])]
}

describe('Code 128', () => {
  it.each(['M0000001234', 'M9876543210', 'M0102030405', 'HEGU', '~!'])(
    'draws %s with the bars another encoder draws',
    (text) => {
      expect(code128Widths(text)).toEqual(otherEncoder(text))
    },
  )

  it('is never longer than what another encoder draws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789012345ABz '), minLength: 1, maxLength: 16 })
    fc.assert(
      fc.property(text, (words) => {
        expect(code128Widths(words)?.length).toBeLessThanOrEqual(otherEncoder(words).length)
      }),
    )
  })

  it('packs digits in pairs and checks modulo 103', () => {
    expect(code128Values('1234')).toEqual([105, 12, 34, 82])
  })

  it('refuses what it cannot print', () => {
    expect(code128Widths('')).toBeNull()
    expect(code128Widths('禾谷')).toBeNull()
    expect(code128Drawing('a\nb')).toBeNull()
  })

  it('is read back by a scanner for any printable text', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...'0123456789012345ABCz -$'),
      minLength: 3,
      maxLength: 14,
    })
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        expect(await readPicture(code128Drawing(words))).toEqual([words])
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})

describe('the QR code', () => {
  it('is read back by a scanner, quiet zone included', async () => {
    for (const text of ['SGP1:pass_9f2c77a1b04e4f1eb39c', 'SGE1:hz-xixi', `SGP1:${'x'.repeat(200)}`]) {
      expect(await readPicture(qrDrawing(text))).toEqual([text])
    }
  })

  it('is read back from a picture to keep, however long its text is', async () => {
    for (const text of ['1', 'weixin://wxpay/bizpayurl?pr=p_9f2c77a1b04e', '付'.repeat(300)]) {
      expect(await readPicture(qrPicture(text))).toEqual([text])
    }
  })
})
