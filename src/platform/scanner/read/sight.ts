/** What one reading of a frame works with, and what its stages have found so far. */
import type { Decoded, Effort, Frame } from '../decoder'
import type { Overview } from '../find/locate'
import type { Picture } from '../find/picture'
import { smallPicture } from '../find/picture'
import type { Region } from '../find/regions'
import type { KnownGtins } from '../soft/known-gtins'
import type { Bands, SoftRead } from '../soft/soft-decoder'
import type { Zxing } from '../zxing-wasm.h5'

export type Tools = {
  /** Null where WebAssembly is missing. */
  readonly zxing: Zxing | null
  /** Null before the store is known. */
  readonly known: KnownGtins | null
}

/** One striped place, as cut and as read for an EAN-13. */
export type Look = { readonly region: Region; readonly bands: Bands; readonly read: SoftRead | null }

export type Sight = Tools & {
  readonly frame: Frame
  readonly effort: Effort
  readonly overview: Overview
  /** Grows as places are looked at. */
  readonly looks: Look[]
  /** The frame at a third or half of its size, made once. */
  smaller(step: number): Picture
}

/** A stage answers with codes, or with none for the next stage to try. */
export type Stage = (sight: Sight) => readonly Decoded[] | Promise<readonly Decoded[]>

export function sightOf(frame: Frame, effort: Effort, overview: Overview, tools: Tools): Sight {
  const pictures = new Map<number, Picture>()
  return {
    ...tools,
    frame,
    effort,
    overview,
    looks: [],
    smaller(step) {
      const made = pictures.get(step) ?? smallPicture(frame, step)
      pictures.set(step, made)
      return made
    },
  }
}
