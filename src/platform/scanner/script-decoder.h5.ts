/** @zxing/library: slower and without UPC-E, for browsers that run no WebAssembly. */
import type { Result } from '@zxing/library'
import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library'
import type { Decoded, Decoder, Effort } from './decoder'
import { NOTHING_READ } from './decoder'
import { greyOf } from './find/grey'
import { boxAround } from './outline'
import { symbologyOf } from './symbology'
import { tidyRead } from './tidy-read'

// RSS_EXPANDED is left out: it is not finished in this library and writes to the console for every frame
const FORMATS = [
  BarcodeFormat.EAN_13,
  BarcodeFormat.EAN_8,
  BarcodeFormat.UPC_A,
  BarcodeFormat.QR_CODE,
  BarcodeFormat.CODE_128,
  BarcodeFormat.ITF,
  BarcodeFormat.RSS_14,
  BarcodeFormat.DATA_MATRIX,
]

export function openScriptDecoder(): Decoder {
  const readers = { live: readerFor('live'), still: readerFor('still') }
  return {
    async decode(frame, effort = 'live') {
      const reader = readers[effort]
      try {
        const luma = new Uint8ClampedArray(greyOf(frame).data.buffer)
        const source = new RGBLuminanceSource(luma, frame.width, frame.height)
        const result = reader.decodeWithState(new BinaryBitmap(new HybridBinarizer(source)))
        return { ...NOTHING_READ, codes: decodedOf(result) }
      } catch {
        return NOTHING_READ // this library throws where there is nothing to read
      } finally {
        reader.reset() // else half a DataBar of this frame joins half of another
      }
    },
    know() {},
  }
}

function readerFor(effort: Effort): MultiFormatReader {
  const reader = new MultiFormatReader()
  const hints = new Map<DecodeHintType, unknown>([[DecodeHintType.POSSIBLE_FORMATS, FORMATS]])
  if (effort === 'still') hints.set(DecodeHintType.TRY_HARDER, true)
  reader.setHints(hints)
  return reader
}

function decodedOf(result: Result): Decoded[] {
  const symbology = symbologyOf(BarcodeFormat[result.getBarcodeFormat()])
  const tidy = tidyRead({ symbology, text: result.getText() })
  if (!tidy) return []
  const points = (result.getResultPoints() ?? []).filter((point) => point !== null)
  const outline = boxAround(points.map((point) => ({ x: point.getX(), y: point.getY() })))
  return [{ ...tidy, outline, engine: 'zxing-js', confidence: 'likely' }]
}
