/** The decoder port over our stages of reading, with or without zxing. */
import type { Decoder } from './decoder'
import { readFrame } from './read/read-frame'
import type { KnownGtins } from './soft/known-gtins'
import { knownGtins } from './soft/known-gtins'
import type { Zxing } from './zxing-wasm.h5'

/** `pause` as for `readFrame`. */
export function createReader(zxing: Zxing | null, now: () => number, pause?: () => Promise<void>): Decoder {
  let known: KnownGtins | null = null
  let turn = 0
  return {
    async decode(frame, effort = 'live') {
      const tools = { zxing, known, now, ...(pause && { pause }) }
      const read = await readFrame(frame, { effort, turn: effort === 'live' ? turn : 0, ...tools })
      if (effort === 'live') turn = read.turn
      return read.reading
    },
    know(gtins) {
      known = gtins.length > 0 ? knownGtins(gtins) : null
    },
  }
}
