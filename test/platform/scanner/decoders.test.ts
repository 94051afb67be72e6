// The browser's two decoders read what an independent encoder printed, and nothing where nothing is.
import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Symbology } from '@/domain/code'
import type { Decoded, Decoder, Effort, Frame } from '@/platform/scanner/decoder'
import { openScriptDecoder } from '@/platform/scanner/script-decoder.h5'
import { openWasmDecoder } from '@/platform/scanner/wasm-decoder.h5'
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

async function read(decoder: Decoder, code: Case, look?: Look, effort?: Effort): Promise<readonly Decoded[]> {
  return decoder.decode(frameOf(await packPicture(code, look)), effort)
}

const found = ({ symbology, text, reads = text, as = symbology }: Case) => [
  expect.objectContaining({ text: reads, symbology: as }),
]

describe('zxing-wasm', () => {
  let decoder: Decoder

  beforeAll(async () => {
    const file = readFileSync(WASM)
    decoder = await openWasmDecoder({ binary: new Uint8Array(file).buffer })
  })
  afterEach(() => vi.unstubAllGlobals())

  it.each([...RETAIL, ...OTHERS, EXPANDED])('reads $symbology $text in one quick look', async (code) => {
    const look = code.symbology === 'databar-expanded' ? { module: 1 } : {}
    expect(await read(decoder, code, look)).toEqual(found(code))
  })

  it.each([90, 180, 270])('reads a pack turned by %i degrees', async (turn) => {
    for (const code of RETAIL) expect(await read(decoder, code, { turn }, 'quick')).toEqual(found(code))
  })

  it('reads a tilted and slightly blurred pack', async () => {
    for (const code of RETAIL) {
      expect(await read(decoder, code, { turn: 8, blur: 0.8, module: 3 }, 'thorough')).toEqual(found(code))
    }
  })

  it('says where in the frame the code lies', async () => {
    const [code] = await read(decoder, { symbology: 'ean13', text: '6901234567892' })
    expect(code?.x).toBeGreaterThan(300)
    expect(code?.x).toBeLessThan(340)
    expect(code?.y).toBeGreaterThan(200)
    expect(code?.y).toBeLessThan(280)
  })

  it.each(['quick', 'thorough'] as const)('reads nothing from an empty shelf, %s', async (effort) => {
    expect(await decoder.decode(frameOf(await emptyPicture()), effort)).toEqual([])
  })

  it('refuses to open where WebAssembly is missing, so that the other decoder takes over', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    await expect(openWasmDecoder({ url: '/zxing_reader.wasm' })).rejects.toThrow('WebAssembly is missing')
  })
})

describe('@zxing/library', () => {
  const decoder = openScriptDecoder()

  it.each([...RETAIL, ...OTHERS].filter((code) => code.symbology !== 'upce'))(
    'reads $symbology $text',
    async (code) => {
      expect(await read(decoder, code, {}, 'thorough')).toEqual(found(code))
    },
  )

  it('reads the retail codes in a quick look', async () => {
    for (const code of RETAIL) {
      if (code.symbology !== 'upce') expect(await read(decoder, code)).toEqual(found(code))
    }
  })

  it('does not mistake a UPC-E, which it cannot read, for another code', async () => {
    const upce: Case = { symbology: 'upce', text: '04252614' }
    expect(await read(decoder, upce)).toEqual([])
    expect(await read(decoder, upce, {}, 'thorough')).toEqual([])
  })

  it('reads nothing from an empty shelf after a DataBar, and keeps the console quiet', async () => {
    const noises = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
    const databar: Case = { symbology: 'databar', text: '(01)09501101530003' }
    expect(await read(decoder, databar, {}, 'thorough')).toHaveLength(1)
    expect(await decoder.decode(frameOf(await emptyPicture()), 'thorough')).toEqual([])
    for (const noise of noises) expect(noise).not.toHaveBeenCalled()
  })
})
