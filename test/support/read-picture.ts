// What a scanner sees in a picture of the app: the same reader the browser build brings along.
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

let isReady = false

/** Texts of the codes in a data address, on a grey page so that a quiet zone must be the picture's own. */
export async function readPicture(address: string | null): Promise<string[]> {
  if (!isReady) {
    const wasmBinary = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer } })
    isReady = true
  }
  const [head = '', body = ''] = (address ?? '').split(/,(.*)/s)
  const file = head.endsWith(';base64') ? Buffer.from(body, 'base64') : Buffer.from(decodeURIComponent(body))
  const margin = { top: 40, bottom: 40, left: 40, right: 40, background: '#555555' }
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .extend(margin)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const image = {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb' as const,
  }
  return (await readBarcodes(image, { tryHarder: true })).map(({ text }) => text)
}
