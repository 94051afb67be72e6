/** The best decoder this browser can run, whichever thread it is asked on. */
import { clock as systemClock } from '../clock'
import type { Clock } from '../ports'
import type { Decoder } from './decoder'
import { NOTHING_READ } from './decoder'
import { firstReady } from './first-ready'
import { nativeReads } from './native-decoder.h5'
import { createReader } from './reader'
import { openWasmDecoder } from './wasm-decoder.h5'

/** Served by the app itself, under a name that changes with its content: what a browser has once, it need not ask for again. */
const WASM_URL = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href

/** Never rejects: without a network our own decoder reads what it can until another one comes. */
export async function openDecoder(clock: Clock = systemClock): Promise<Decoder> {
  const soft = createReader(null, () => performance.now())
  const own = await firstReady({
    best: () => openWasmDecoder({ url: WASM_URL }),
    next: async () =>
      inTurn(
        soft,
        (await import(/* webpackChunkName: "zxing-js" */ './script-decoder.h5')).openScriptDecoder(),
      ),
    atHand: soft,
    clock,
  })
  return nativeFirst(own)
}

/** Where the browser reads codes itself it is asked first; what it does not find, ours may. */
function nativeFirst(own: Decoder): Decoder {
  return {
    async decode(frame, effort) {
      const begun = performance.now()
      const codes = await nativeReads(frame)
      if (codes.length > 0) return { ...NOTHING_READ, codes, stages: { native: performance.now() - begun } }
      return own.decode(frame, effort)
    },
    know: own.know,
  }
}

/** The second decoder looks at what the first could not read. */
function inTurn(first: Decoder, second: Decoder): Decoder {
  return {
    async decode(frame, effort) {
      const reading = await first.decode(frame, effort)
      if (reading.codes.length > 0) return reading
      return { ...reading, codes: (await second.decode(frame, effort)).codes }
    },
    know: first.know,
  }
}
