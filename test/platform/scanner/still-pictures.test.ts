// A picture from the album may show several codes: all of them are found, each once.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Decoder } from '@/platform/scanner/decoder'
import { createReader } from '@/platform/scanner/reader'
import { openZxing } from '@/platform/scanner/zxing-wasm.h5'
import { packPicture } from '../../support/barcode-pictures'
import { barsOf, shoot, symbolOf } from '../../support/shot-bars'

const WASM = 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'
const SIZE = { width: 640, height: 300 }
const milk = shoot(barsOf('ean13', '6901234567892'), { size: SIZE })
const juice = shoot(barsOf('ean13', '6901234567908'), { size: SIZE })
const square = shoot(symbolOf('qrcode', 'https://example.com/01/06901234567892'), { size: SIZE })

type Pixels = { readonly data: ArrayLike<number>; readonly width: number; readonly height: number }

/** One picture below the other; all are as wide. */
function above(...frames: readonly Pixels[]) {
  const data = new Uint8ClampedArray(frames.reduce((sum, frame) => sum + frame.data.length, 0))
  let at = 0
  for (const frame of frames) {
    data.set(frame.data, at)
    at += frame.data.length
  }
  return { data, width: SIZE.width, height: frames.reduce((sum, { height }) => sum + height, 0) }
}

describe('a still picture', () => {
  let reader: Decoder
  beforeAll(async () => {
    const zxing = await openZxing({ binary: new Uint8Array(readFileSync(WASM)).buffer })
    reader = createReader(zxing, () => 0)
  })
  const textsIn = async (frame: ReturnType<typeof above>, effort: 'live' | 'still') =>
    (await reader.decode(frame, effort)).codes.map(({ text }) => text).sort()

  it('of two packs gives both', async () => {
    expect(await textsIn(above(milk, juice), 'still')).toEqual(['6901234567892', '6901234567908'])
  })

  it('of two packs gives the right one of each, also where zxing misreads it', async () => {
    const packs = await Promise.all(
      ['6907142010727', '6907142010079'].map((text) => packPicture({ symbology: 'ean13', text })),
    )
    expect(await textsIn(above(...packs), 'still')).toEqual(['6907142010079', '6907142010727'])
  })

  it('of a pack and a square gives both', async () => {
    expect(await textsIn(above(milk, square), 'still')).toEqual([
      '6901234567892',
      'https://example.com/01/06901234567892',
    ])
  })

  it('of the same pack twice gives it once', async () => {
    expect(await textsIn(above(milk, milk), 'still')).toEqual(['6901234567892'])
  })

  it('costs no more than the first code when it is a live frame', async () => {
    expect(await textsIn(above(milk, juice), 'live')).toHaveLength(1)
  })
})
