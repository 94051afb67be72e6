/** zxing-cpp compiled to WebAssembly, asked in the few ways that the reader needs. */
import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Decoded } from './decoder'
import type { Luma } from './find/grey'
import { symbologyOf } from './symbology'
import { tidyRead } from './tidy-read'

export type WasmSource = { readonly url: string } | { readonly binary: ArrayBuffer }

/**
 * `strip`: an upright cut of bars. `square`: 2D codes, and DataBars on top of each other, in a whole picture.
 * `square-hard`: 2D codes, at more than the first try. `square-even`: those where light and dark parts differ in contrast, by one threshold for all.
 * `stacked`: DataBars of which a few lines only are seen. `plain`: 2D codes and DataBars at the first try. `whole`: everything, as hard as it can.
 */
export type Look = 'strip' | 'stacked' | 'square' | 'square-hard' | 'square-even' | 'plain' | 'whole'
export type Zxing = { read(picture: Luma, look: Look): Promise<Decoded[]> }

const PLAIN: ReaderOptions = {
  textMode: 'Plain',
  tryHarder: false,
  tryRotate: false,
  tryInvert: false,
  tryDownscale: false,
  maxNumberOfSymbols: 4,
}
const DATABARS = ['DataBar', 'DataBarExpanded', 'DataBarLimited'] as const
const BARS = ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'Code128', 'ITF14', ...DATABARS] as const
const SQUARES = ['QRCode', 'DataMatrix'] as const

const OPTIONS: { readonly [look in Look]: ReaderOptions } = {
  strip: { ...PLAIN, formats: [...BARS], minLineCount: 2 },
  square: { ...PLAIN, formats: [...SQUARES, ...DATABARS], tryRotate: true },
  'square-hard': { ...PLAIN, formats: [...SQUARES], tryHarder: true, tryInvert: true },
  'square-even': {
    ...PLAIN,
    formats: [...SQUARES],
    tryHarder: true,
    tryInvert: true,
    binarizer: 'GlobalHistogram',
  },
  // two rows on top of each other count as two lines
  stacked: { ...PLAIN, formats: [...DATABARS], tryHarder: true, tryRotate: true, minLineCount: 2 },
  plain: { ...PLAIN, formats: [...SQUARES, ...DATABARS], tryRotate: true },
  // with fewer equal lines it reads bars that are not there
  whole: {
    ...PLAIN,
    formats: [...BARS, ...SQUARES],
    tryHarder: true,
    tryRotate: true,
    tryInvert: true,
    tryDownscale: true,
    minLineCount: 4,
    maxNumberOfSymbols: 8,
  },
}

/** Ready at full speed. Rejects where WebAssembly is missing, forbidden or cannot be loaded. */
export async function openZxing(source: WasmSource): Promise<Zxing> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is missing')
  const overrides = 'url' in source ? { locateFile: () => source.url } : { wasmBinary: source.binary }
  await prepareZXingModule({ overrides, fireImmediately: true })
  const zxing: Zxing = {
    async read(picture, look) {
      // the engine throws for a picture without pixels, such as half of a single row
      if (picture.width < 1 || picture.height < 1) return []
      const results = await readBarcodes(pgmOf(picture), OPTIONS[look])
      return results.flatMap(decodedOf)
    },
  }
  // engines compile lazily: a blank frame makes the first real one as fast as the others
  const blank = { data: new Uint8Array(160 * 120).fill(255), width: 160, height: 120 }
  await zxing.read(blank, 'whole')
  return zxing
}

/** Portable grey map (Netpbm P5): the one grey format the reader takes; it makes grey of all others itself. */
function pgmOf({ data, width, height }: Luma): Uint8Array<ArrayBuffer> {
  const header = Uint8Array.from(`P5 ${width} ${height} 255\n`, (letter) => letter.charCodeAt(0))
  const bytes = new Uint8Array(header.length + data.length)
  bytes.set(header)
  bytes.set(data, header.length)
  return bytes
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
      confidence: symbology === 'qr' || symbology === 'datamatrix' ? 'certain' : 'likely',
    },
  ]
}

/** The reader's text is already expanded to thirteen digits; what was printed stands beside it. */
function printedUpcE(result: ReadResult): string {
  return /"UPCE":"(\d{8})"/.exec(result.extra)?.[1] ?? ''
}
