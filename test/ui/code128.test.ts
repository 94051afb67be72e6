// The member card's barcode: the same bars another encoder draws, and bars that a scanner reads back.
import { readFileSync } from 'node:fs'
import bwipjs from 'bwip-js/node'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { code128Drawing, code128Values, code128Widths } from '@/ui/components/code128'
import { qrDrawing } from '@/ui/components/qr-drawing'

beforeAll(() => {
  const wasmBinary = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer } })
})

/** What a scanner sees in a drawing, on a grey page so that the quiet zone must be its own. */
async function scanned(drawing: string | null): Promise<string[]> {
  const svg = decodeURIComponent((drawing ?? '').replace('data:image/svg+xml,', ''))
  const margin = { top: 40, bottom: 40, left: 40, right: 40, background: '#555555' }
  const { data, info } = await sharp(Buffer.from(svg))
    .extend(margin)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const image = {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb' as const,
  }
  return (await readBarcodes(image, { tryHarder: true })).map(({ text }) => text)
}

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
        expect(await scanned(code128Drawing(words))).toEqual([words])
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})

describe('the QR code', () => {
  it('is read back by a scanner, quiet zone included', async () => {
    for (const text of ['SGP1:pass_9f2c77a1b04e4f1eb39c', 'SGE1:hz-xixi', `SGP1:${'x'.repeat(200)}`]) {
      expect(await scanned(qrDrawing(text))).toEqual([text])
    }
  })
})
