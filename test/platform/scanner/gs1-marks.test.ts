// Codes that carry GS1 data say so, and keep their separators: the parser lives on both.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Decoder } from '@/platform/scanner/decoder'
import { createReader } from '@/platform/scanner/reader'
import { openZxing } from '@/platform/scanner/zxing-wasm.h5'
import { shoot, symbolOf } from '../../support/shot-bars'

const WASM = 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'
const FNC1 = '\u001d'
const BATCH = '(01)09501101530003(10)LOT7(17)261231'
const BATCH_TEXT = `010950110153000310LOT7${FNC1}17261231`

describe('GS1 data', () => {
  let reader: Decoder
  beforeAll(async () => {
    const zxing = await openZxing({ binary: new Uint8Array(readFileSync(WASM)).buffer })
    reader = createReader(zxing, () => 0)
  })

  it.each([
    { encoder: 'gs1-128', printed: BATCH, text: BATCH_TEXT, identifier: ']C1', symbology: 'code128', px: 2 },
    {
      encoder: 'gs1datamatrix',
      printed: BATCH,
      text: BATCH_TEXT,
      identifier: ']d2',
      symbology: 'datamatrix',
      px: 4,
    },
    { encoder: 'gs1qrcode', printed: BATCH, text: BATCH_TEXT, identifier: ']Q3', symbology: 'qr', px: 4 },
    {
      encoder: 'databarlimited',
      printed: '(01)09501101530003',
      text: '09501101530003',
      identifier: ']e0',
      symbology: 'databar',
      px: 3,
    },
    {
      encoder: 'databarstackedomni',
      printed: '(01)09501101530003',
      text: '09501101530003',
      identifier: ']e0',
      symbology: 'databar',
      px: 4,
    },
    {
      encoder: 'databarexpandedstacked',
      printed: '(01)09501101530003(3103)000123',
      text: '01095011015300033103000123',
      identifier: ']e0',
      symbology: 'databar-expanded',
      px: 4,
    },
    {
      encoder: 'code128',
      printed: 'SHELF-42',
      text: 'SHELF-42',
      identifier: ']C0',
      symbology: 'code128',
      px: 3,
    },
  ])('of a $encoder', async ({ encoder, printed, text, identifier, symbology, px }) => {
    const frame = shoot(symbolOf(encoder, printed), { pixelsPerModule: px, blur: 0.2 })
    const { codes } = await reader.decode(frame, 'still')
    expect(codes).toMatchObject([{ text, identifier, symbology }])
  })
})
