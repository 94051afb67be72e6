/** The best decoder this browser can run, whichever thread it is asked on. */
import type { Decoder } from './decoder'
import { openWasmDecoder } from './wasm-decoder.h5'

/** Served by the app itself, from the root of the site. */
const WASM_URL = '/zxing_reader.wasm'

/** Rejects only when neither decoder could be loaded, as without a network. */
export async function openDecoder(): Promise<Decoder> {
  try {
    return await openWasmDecoder({ url: WASM_URL })
  } catch {
    const { openScriptDecoder } = await import('./script-decoder.h5')
    return openScriptDecoder()
  }
}
