/** @zxing/library with TRY_HARDER, its console kept quiet and its memory cleared after each frame. */
import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library'
import type { Frame } from '@/platform/scanner/decoder'
import { symbologyOf } from '@/platform/scanner/symbology'
import type { Engine } from './engine'

// without RSS_EXPANDED, which the library itself calls unfinished
const FORMATS = [
  'EAN_13',
  'EAN_8',
  'UPC_A',
  'UPC_E',
  'CODE_128',
  'ITF',
  'RSS_14',
  'QR_CODE',
  'DATA_MATRIX',
] as const

export async function openZxingJs(): Promise<Engine> {
  const reader = new MultiFormatReader()
  reader.setHints(
    new Map<DecodeHintType, unknown>([
      [DecodeHintType.POSSIBLE_FORMATS, FORMATS.map((name) => BarcodeFormat[name])],
      [DecodeHintType.TRY_HARDER, true],
    ]),
  )
  return {
    read: async (frame) =>
      quietly(() => {
        try {
          const source = new RGBLuminanceSource(greyOf(frame), frame.width, frame.height)
          const result = reader.decodeWithState(new BinaryBitmap(new HybridBinarizer(source)))
          return [
            { text: result.getText(), symbology: symbologyOf(BarcodeFormat[result.getBarcodeFormat()]) },
          ]
        } catch {
          return [] // it throws where there is nothing to read
        } finally {
          reader.reset()
        }
      }),
  }
}

function greyOf({ data, width, height }: Frame): Uint8ClampedArray {
  const grey = new Uint8ClampedArray(width * height)
  for (let i = 0, p = 0; i < grey.length; i++, p += 4) {
    grey[i] = ((data[p] ?? 0) * 77 + (data[p + 1] ?? 0) * 150 + (data[p + 2] ?? 0) * 29) >> 8
  }
  return grey
}

function quietly<T>(work: () => T): T {
  const { log, warn, error } = console
  const silent = () => undefined
  Object.assign(console, { log: silent, warn: silent, error: silent })
  try {
    return work()
  } finally {
    Object.assign(console, { log, warn, error })
  }
}
