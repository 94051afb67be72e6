/** zxing-cpp compiled to WebAssembly: the decoder of every browser that can run it. */
import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Decoded, Decoder, Effort, Frame } from './decoder'
import { NOTHING_READ } from './decoder'
import { symbologyOf } from './symbology'
import { tidyRead } from './tidy-read'

export type WasmSource = { readonly url: string } | { readonly binary: ArrayBuffer }

const SHARED: ReaderOptions = {
  formats: ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'QRCode', 'Code128', 'ITF14', 'DataBar', 'DataMatrix'],
  textMode: 'Plain',
  tryRotate: true,
  maxNumberOfSymbols: 8,
}

// measured on 718 photographs: neither read one wrong value; with fewer equal lines `still` does
const OPTIONS: { readonly [effort in Effort]: ReaderOptions } = {
  live: { ...SHARED, tryHarder: false, tryInvert: false, tryDownscale: false, minLineCount: 2 },
  still: { ...SHARED, tryHarder: true, tryInvert: true, tryDownscale: true, minLineCount: 4 },
}

/** Ready to read at full speed. Rejects where WebAssembly is missing, forbidden or cannot be loaded. */
export async function openWasmDecoder(source: WasmSource): Promise<Decoder> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is missing')
  const overrides = 'url' in source ? { locateFile: () => source.url } : { wasmBinary: source.binary }
  await prepareZXingModule({ overrides, fireImmediately: true })
  const decoder: Decoder = {
    async decode(frame, effort = 'live') {
      const results = await readBarcodes(imageOf(frame), OPTIONS[effort])
      return { ...NOTHING_READ, codes: results.flatMap(decodedOf) }
    },
    know() {},
  }
  // engines compile lazily: a blank frame makes the first real one as fast as the others
  await decoder.decode(
    { data: new Uint8ClampedArray(160 * 120 * 4).fill(255), width: 160, height: 120 },
    'still',
  )
  return decoder
}

/** The reader looks at the pixels and the size only, and Node has no ImageData. */
function imageOf({ data, width, height }: Frame): ImageData {
  return { data, width, height, colorSpace: 'srgb' } as ImageData
}

function decodedOf(result: ReadResult): Decoded[] {
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position
  const symbology = symbologyOf(result.format)
  const tidy = tidyRead({ symbology, text: symbology === 'upce' ? printedUpcE(result) : result.text })
  if (!result.isValid || !tidy) return []
  return [
    {
      ...tidy,
      identifier: result.symbologyIdentifier,
      outline: [topLeft, topRight, bottomRight, bottomLeft],
      engine: 'zxing-wasm',
      confidence: 'likely',
    },
  ]
}

/** The reader's text is already expanded to thirteen digits; what was printed stands beside it. */
function printedUpcE(result: ReadResult): string {
  return /"UPCE":"(\d{8})"/.exec(result.extra)?.[1] ?? ''
}
