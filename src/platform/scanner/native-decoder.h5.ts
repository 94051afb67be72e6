/** The browser's own BarcodeDetector as a first look at a frame; given up for good when it fails, hangs or talks nonsense. */
import type { Millis } from '@/domain/kernel'
import { millis, seconds } from '@/domain/kernel'
import { clock as systemClock } from '../clock'
import type { Clock } from '../ports'
import type { Decoded, Decoder, Frame } from './decoder'
import { NOTHING_READ } from './decoder'
import { FAILED, inTime } from './in-time'
import { nativeCodes } from './native-codes'

type Detector = { detect(source: ImageData): Promise<unknown> }
type DetectorClass = {
  new (options: { formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}
/** What a page and a Worker both have, where the browser has it at all. */
export type NativeScope = {
  readonly BarcodeDetector?: DetectorClass
  readonly ImageData?: new (data: Frame['data'], width: number, height: number) => ImageData
}

/** Asked for where offered. No browser knows DataBar: our own reader looks at every frame this one finds nothing on. */
const FORMATS = ['ean_13', 'ean_8', 'upc_a', 'upc_e', 'code_128', 'itf', 'qr_code', 'data_matrix']
/** Apple's engine has no UPC-A of its own and reports it as an EAN-13 that begins with 0. */
const OPTIONAL = 'upc_a'
const LONGEST = millis(500)
/** Phones fetch the engine on first use. */
const LONGEST_FIRST = seconds(10)

/** Null unless the browser covers every format of a shelf but DataBar, and a blank frame comes back empty. */
export async function openNativeDecoder(
  scope: NativeScope = globalThis as NativeScope,
  clock: Clock = systemClock,
): Promise<Decoder | null> {
  const { BarcodeDetector, ImageData } = scope
  if (!BarcodeDetector || !ImageData) return null
  let detector: Detector | null = null

  async function look({ data, width, height }: Frame, longest: Millis): Promise<readonly Decoded[]> {
    if (!detector || !ImageData) return []
    const asked = detector
    const found = await inTime(() => asked.detect(new ImageData(data, width, height)), longest, clock)
    const codes = found === FAILED ? null : nativeCodes(found)
    if (!codes) detector = null
    return codes ?? []
  }

  const offered = await inTime(() => BarcodeDetector.getSupportedFormats(), LONGEST_FIRST, clock)
  if (!Array.isArray(offered)) return null
  if (!FORMATS.every((format) => format === OPTIONAL || offered.includes(format))) return null
  const formats = FORMATS.filter((format) => offered.includes(format))
  const made = await inTime(async () => new BarcodeDetector({ formats }), LONGEST, clock)
  if (made === FAILED) return null
  detector = made
  const blank = { data: new Uint8ClampedArray(64 * 64 * 4).fill(255), width: 64, height: 64 }
  const seen = await look(blank, LONGEST_FIRST)
  if (!detector || seen.length > 0) return null
  return {
    decode: async (frame) => ({ ...NOTHING_READ, codes: await look(frame, LONGEST) }),
    know() {},
  }
}

let opened: Decoder | null = null
let isAsked = false

/** What the browser itself reads on a frame; nothing while it is being tried, and where it is missing or was given up. */
export async function nativeReads(source: Frame): Promise<readonly Decoded[]> {
  if (!isAsked) {
    isAsked = true
    void openNativeDecoder().then((decoder) => {
      opened = decoder
    })
  }
  return opened ? (await opened.decode(source)).codes : []
}
