/** The code of the app's Worker, opened without a Worker. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Decoder } from '@/platform/scanner/decoder'
import { readFrame } from '@/platform/scanner/read/read-frame'
import type { KnownGtins } from '@/platform/scanner/soft/known-gtins'
import { knownGtins } from '@/platform/scanner/soft/known-gtins'
import { openWasmDecoder } from '@/platform/scanner/wasm-decoder.h5'
import { openZxing } from '@/platform/scanner/zxing-wasm.h5'
import type { Engine } from './engine'

const WASM = 'zxing-wasm/reader/zxing_reader.wasm'

/** As the camera uses it: stages take turns from frame to frame. */
export async function openOurDecoder(): Promise<Decoder> {
  return openWasmDecoder({ binary: wasmOf(WASM) })
}

/** Every picture is frame number `turn` of those in which nothing was found: 0 for a first frame. */
export async function openOurs(turn: number): Promise<Engine> {
  const zxing = await openZxing({ binary: wasmOf(WASM) })
  const now = () => performance.now()
  let known: KnownGtins | null = null
  return {
    read: async (frame) =>
      (await readFrame(frame, { effort: 'live', turn, zxing, known, now })).reading.codes,
    know(gtins) {
      known = gtins.length > 0 ? knownGtins(gtins) : null
    },
  }
}

export function wasmOf(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path))).buffer
}
