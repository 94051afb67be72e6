/** The best decoder this browser can run, whichever thread it is asked on. */
import { seconds } from '@/domain/kernel'
import { clock as systemClock } from '../clock'
import type { Clock } from '../ports'
import type { Decoder, Shot } from './decoder'
import { CANNOT_UNPACK, NOTHING_READ } from './decoder'
import { firstReady } from './first-ready'
import { FAILED, inTime } from './in-time'
import { nativeReads } from './native-decoder.h5'
import { createReader } from './reader'
import { pixelsOf } from './unpack.h5'
import { openWasmDecoder } from './wasm-decoder.h5'

/** Served by the app itself, under a name that changes with its content: what a browser has once, it need not ask for again. */
const WASM_URL = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href

/** It takes a millisecond. A graphics card that was lost may never answer. */
const LONGEST_UNPACKING = seconds(1)

export type OpenOptions = {
  readonly clock?: Clock
  /** As for `readFrame`: given on the thread that draws, left out in a Worker. */
  readonly pause?: () => Promise<void>
  /** False where it has hung before: a page whose thread hangs is lost. */
  readonly mayRunWasm?: boolean
}

/** Never rejects: without a network our own decoder reads what it can until another one comes. */
export async function openDecoder({
  clock = systemClock,
  pause,
  mayRunWasm = true,
}: OpenOptions = {}): Promise<Decoder<Shot>> {
  const soft = createReader(null, () => performance.now(), pause)
  const own = await firstReady({
    best: async () => {
      if (!mayRunWasm) throw new Error('WebAssembly hung before')
      return openWasmDecoder({ url: WASM_URL }, pause)
    },
    next: async () => {
      const { openScriptDecoder } = await import(/* webpackChunkName: "zxing-js" */ './script-decoder.h5')
      return inTurn(soft, openScriptDecoder(), pause)
    },
    atHand: soft,
    clock,
  })
  return unpacking(nativeFirst(own), clock)
}

function unpacking({ decode, know }: Decoder, clock: Clock): Decoder<Shot> {
  return {
    async decode(shot, effort) {
      if (!('video' in shot)) return decode(shot, effort)
      const frame = await inTime(() => pixelsOf(shot), LONGEST_UNPACKING, clock)
      return frame === FAILED ? CANNOT_UNPACK : decode(frame, effort)
    },
    know,
  }
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
function inTurn(first: Decoder, second: Decoder, pause?: () => Promise<void>): Decoder {
  return {
    async decode(frame, effort) {
      const reading = await first.decode(frame, effort)
      if (reading.codes.length > 0) return reading
      await pause?.()
      return { ...reading, codes: (await second.decode(frame, effort)).codes }
    },
    know: first.know,
  }
}
