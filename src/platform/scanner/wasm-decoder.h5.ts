/** The reader of every browser that can run WebAssembly. */
import type { Decoder } from './decoder'
import { readFrame } from './read/read-frame'
import { knownGtins } from './soft/known-gtins'
import type { WasmSource } from './zxing-wasm.h5'
import { openZxing } from './zxing-wasm.h5'

/** Rejects where WebAssembly is missing, forbidden or cannot be loaded. */
export async function openWasmDecoder(source: WasmSource): Promise<Decoder> {
  const zxing = await openZxing(source)
  let known: ReturnType<typeof knownGtins> | null = null
  return {
    decode: (frame, effort = 'live') =>
      readFrame(frame, { effort, zxing, known, now: () => performance.now() }),
    know(gtins) {
      known = gtins.length > 0 ? knownGtins(gtins) : null
    },
  }
}
