/** zxing-cpp compiled to WebAssembly: with every option as shipped, and with all of them off. */
import type { ReaderOptions } from 'zxing-wasm/reader'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Frame } from '@/platform/scanner/decoder'
import { symbologyOf } from '@/platform/scanner/symbology'
import type { Engine } from './engine'
import { wasmOf } from './ours'

const RETAIL: ReaderOptions = {
  formats: ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'Code128', 'ITF', 'DataBar', 'QRCode', 'DataMatrix'],
  textMode: 'Plain',
}
const OFF: ReaderOptions = { tryHarder: false, tryRotate: false, tryInvert: false, tryDownscale: false }

export const openZxingWasm = () => open(RETAIL)
export const openZxingWasmFast = () => open({ ...RETAIL, ...OFF })

async function open(options: ReaderOptions): Promise<Engine> {
  const wasmBinary = wasmOf('zxing-wasm/reader/zxing_reader.wasm')
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return {
    async read(frame) {
      const results = await readBarcodes(imageOf(frame), options)
      return results
        .filter(({ isValid }) => isValid)
        .map(({ text, format }) => ({ text, symbology: symbologyOf(format) }))
    },
  }
}

/** The reader looks at the pixels and the size only, and Node has no ImageData. */
function imageOf({ data, width, height }: Frame): ImageData {
  return { data, width, height, colorSpace: 'srgb' } as ImageData
}
