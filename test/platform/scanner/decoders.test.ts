// The browser's decoders read what an independent encoder printed, and nothing where nothing is.
import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Symbology } from '@/domain/code'
import type { Decoded, Decoder, Effort, Frame } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import { createReader } from '@/platform/scanner/reader'
import { openScriptDecoder } from '@/platform/scanner/script-decoder.h5'
import { openWasmDecoder } from '@/platform/scanner/wasm-decoder.h5'
import type { Zxing } from '@/platform/scanner/zxing-wasm.h5'
import { openZxing } from '@/platform/scanner/zxing-wasm.h5'
import type { DrawnCode, Look } from '../../support/barcode-pictures'
import { emptyPicture, packPicture } from '../../support/barcode-pictures'
import type { Picture } from '../../support/y4m'

const WASM = 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'

type Case = DrawnCode & { readonly reads?: string; readonly as?: Symbology }

const RETAIL: readonly Case[] = [
  { symbology: 'ean13', text: '6901234567892' },
  { symbology: 'ean8', text: '96385074' },
  { symbology: 'upca', text: '036000291452' },
  { symbology: 'ean13', text: '0036000291452', reads: '036000291452', as: 'upca' },
  { symbology: 'upce', text: '04252614' },
  { symbology: 'qr', text: 'https://id.example/01/06901234567892' },
]

const OTHERS: readonly Case[] = [
  { symbology: 'code128', text: 'SHELF-42' },
  { symbology: 'itf', text: '15400141288763' },
  { symbology: 'databar', text: '(01)09501101530003', reads: '09501101530003' },
  { symbology: 'datamatrix', text: 'EXIT-PASS-7' },
]

const EXPANDED: Case = {
  symbology: 'databar-expanded',
  text: '(01)09501101530003(3103)000123',
  reads: '01095011015300033103000123',
}

function frameOf({ data, width, height }: Picture): Frame {
  return { data: new Uint8ClampedArray(data), width, height }
}

/** What is read of a pack held before the camera for up to three frames, or of one picture of it. */
async function read(
  decoder: Decoder,
  code: Case,
  look?: Look,
  effort: Effort = 'live',
): Promise<readonly Decoded[]> {
  const picture = await packPicture(code, look)
  for (let frame = 0; frame < (effort === 'live' ? 3 : 1); frame++) {
    const { codes } = await decoder.decode(frameOf(picture), effort)
    if (codes.length > 0) return codes
  }
  return []
}

const found = ({ symbology, text, reads = text, as = symbology }: Case) => [
  expect.objectContaining({ text: reads, symbology: as }),
]
const EFFORTS = ['live', 'still'] as const

describe('the reader with zxing-wasm', () => {
  let zxing: Zxing
  let decoder: Decoder

  beforeAll(async () => {
    zxing = await openZxing({ binary: new Uint8Array(readFileSync(WASM)).buffer })
  })
  beforeEach(() => {
    decoder = createReader(zxing, () => 0)
  })
  afterEach(() => vi.unstubAllGlobals())

  it.each([...RETAIL, ...OTHERS, EXPANDED])('reads $symbology $text, live and still', async (code) => {
    const look = code.symbology === 'databar-expanded' ? { module: 1 } : {}
    for (const effort of EFFORTS) expect(await read(decoder, code, look, effort)).toEqual(found(code))
  })

  it.each([90, 180, 270])('reads a pack turned by %i degrees', async (turn) => {
    for (const code of RETAIL) expect(await read(decoder, code, { turn })).toEqual(found(code))
  })

  it('reads a tilted and slightly blurred pack', async () => {
    for (const code of RETAIL) {
      expect(await read(decoder, code, { turn: 8, blur: 0.8, module: 3 }, 'still')).toEqual(found(code))
    }
  })

  it('says who read a code, how surely, and where in the frame it lies', async () => {
    const [bars] = await read(decoder, { symbology: 'ean13', text: '6901234567892' })
    expect(bars).toMatchObject({ engine: 'soft', confidence: 'certain' })
    // 95 modules of two pixels around the middle of the picture
    const across = bars?.outline.map(({ x }) => Math.round(x / 10))
    expect(across).toEqual([22, 42, 42, 22].map((x) => expect.closeTo(x, -0.5)))
    for (const { y } of bars?.outline ?? []) expect(Math.abs(y - 240)).toBeLessThan(80)
    const [square] = await read(decoder, { symbology: 'qr', text: 'https://id.example/01/06901234567892' })
    expect(square).toMatchObject({ engine: 'zxing-wasm', confidence: 'certain', identifier: ']Q1' })
    const [shelf] = await read(decoder, { symbology: 'code128', text: 'SHELF-42' })
    expect(shelf).toMatchObject({ engine: 'zxing-wasm', confidence: 'likely', identifier: ']C0' })
  })

  it.each(EFFORTS)('reads nothing from an empty shelf, %s', async (effort) => {
    const { codes, hint } = await decoder.decode(frameOf(await emptyPicture()), effort)
    expect({ codes, hint }).toEqual({ codes: [], hint: null })
  })

  it.each([1, 2, 7, 30])('reads nothing from %i pixels', async (side) => {
    for (const [width, height] of [
      [side, side],
      [side, 1],
      [1, side],
    ] as const) {
      const frame = { data: new Uint8ClampedArray(width * height * 4).fill(255), width, height }
      for (const effort of EFFORTS) expect((await decoder.decode(frame, effort)).codes).toEqual([])
    }
  })

  it('opens with the file of the engine, and reads', async () => {
    const opened = await openWasmDecoder({ binary: new Uint8Array(readFileSync(WASM)).buffer })
    for (const code of RETAIL) expect(await read(opened, code, {}, 'still')).toEqual(found(code))
  })

  it('refuses to open where WebAssembly is missing, so that the other decoder takes over', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    await expect(openWasmDecoder({ url: '/zxing_reader.wasm' })).rejects.toThrow('WebAssembly is missing')
  })
})

describe('the reader without zxing', () => {
  const BARS = RETAIL.filter(({ symbology }) => symbology !== 'qr')

  it.each(BARS)('reads $symbology $text by itself', async (code) => {
    expect(
      await read(
        createReader(null, () => 0),
        code,
        {},
        'still',
      ),
    ).toEqual(found(code))
  })

  it('reads nothing else', async () => {
    for (const code of OTHERS)
      expect(
        await read(
          createReader(null, () => 0),
          code,
          {},
          'still',
        ),
      ).toEqual([])
  })
})

describe('@zxing/library', () => {
  const decoder = openScriptDecoder()

  it.each([...RETAIL, ...OTHERS].filter((code) => code.symbology !== 'upce'))(
    'reads $symbology $text',
    async (code) => {
      const [first, ...more] = await read(decoder, code, {}, 'still')
      expect([first]).toEqual(found(code))
      expect(first).toMatchObject({ engine: 'zxing-js', confidence: 'likely' })
      expect(more).toEqual([])
    },
  )

  it('reads the retail codes in a live frame', async () => {
    for (const code of RETAIL) {
      if (code.symbology !== 'upce') expect(await read(decoder, code)).toEqual(found(code))
    }
  })

  it('does not mistake a UPC-E, which it cannot read, for another code', async () => {
    const upce: Case = { symbology: 'upce', text: '04252614' }
    for (const effort of EFFORTS) expect(await read(decoder, upce, {}, effort)).toEqual([])
  })

  it('reads nothing from an empty shelf after a DataBar, and keeps the console quiet', async () => {
    const noises = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
    const databar: Case = { symbology: 'databar', text: '(01)09501101530003' }
    expect(await read(decoder, databar, {}, 'still')).toHaveLength(1)
    expect(await decoder.decode(frameOf(await emptyPicture()), 'still')).toEqual(NOTHING_READ)
    for (const noise of noises) expect(noise).not.toHaveBeenCalled()
  })
})
