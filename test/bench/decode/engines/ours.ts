/** The code of the app's Worker, opened without a Worker. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Decoder } from '@/platform/scanner/decoder'
import { openWasmDecoder } from '@/platform/scanner/wasm-decoder.h5'
import type { Engine } from './engine'

export async function openOurDecoder(): Promise<Decoder> {
  return openWasmDecoder({ binary: wasmOf('zxing-wasm/reader/zxing_reader.wasm') })
}

export async function openOurs(): Promise<Engine> {
  const decoder = await openOurDecoder()
  return {
    read: async (frame) => (await decoder.decode(frame, 'live')).codes,
    know: (gtins) => decoder.know(gtins),
  }
}

export function wasmOf(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path))).buffer
}
