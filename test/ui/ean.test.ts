// Barcodes on the sample shelf: a scanner reads back what was drawn, and nothing is drawn that it would refuse.
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { checkDigit } from '@/domain/code'
import { eanDrawing, eanModules } from '@/ui/components/ean'

beforeAll(() => {
  const wasmBinary = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer } })
})

/** The thirteen digits a scanner sees in a drawing on a grey page. */
async function scanned(digits: string): Promise<string | undefined> {
  const svg = decodeURIComponent((eanDrawing(digits) ?? '').replace('data:image/svg+xml,', ''))
  const { data, info } = await sharp(Buffer.from(svg))
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#555555' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' as const }
  const [read] = await readBarcodes(image, { formats: ['EAN-13', 'EAN-8', 'UPC-A'] })
  return read?.text.padStart(digits.length === 8 ? 8 : 13, '0')
}

describe('a drawn barcode', () => {
  it.each(Array.from({ length: 10 }, (_, lead) => `${lead}12345678905`.slice(0, 12)))(
    'is read back for EAN-13 beginning %s',
    async (body) => {
      const digits = `${body}${checkDigit(body)}`
      expect(await scanned(digits)).toBe(digits)
    },
  )

  it('is read back for EAN-8 and UPC-A', async () => {
    expect(await scanned('96385074')).toBe('96385074')
    expect(await scanned('036000291452')).toBe('0036000291452')
  })

  it('is as wide as the standard says, quiet zones included', () => {
    expect(eanModules('4006381333931')).toHaveLength(95)
    expect(eanModules('96385074')).toHaveLength(67)
    expect(decodeURIComponent(eanDrawing('96385074') ?? '')).toContain('viewBox="0 0 89 46"')
  })

  it('does not exist for a misprint or for anything else', () => {
    for (const digits of ['4006381333932', '123', '', 'M1002003001', '40063813339311']) {
      expect(eanModules(digits)).toBeNull()
      expect(eanDrawing(digits)).toBeNull()
    }
  })
})
