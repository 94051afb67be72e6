/** The reader of every browser that can run WebAssembly. */
import type { Decoder } from './decoder'
import { createReader } from './reader'
import type { WasmSource } from './zxing-wasm.h5'
import { openZxing } from './zxing-wasm.h5'

/** Rejects where WebAssembly is missing, forbidden or cannot be loaded. */
export async function openWasmDecoder(source: WasmSource, pause?: () => Promise<void>): Promise<Decoder> {
  const zxing = await openZxing(source)
  return createReader(zxing, () => performance.now(), pause)
}
