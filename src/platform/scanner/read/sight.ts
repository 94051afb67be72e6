/** What one reading of a frame works with, and what its stages have found so far. */
import type { Decoded, Effort, Frame } from '../decoder'
import { halved } from '../find/grey'
import type { Overview } from '../find/locate'
import type { Picture } from '../find/picture'
import { greyPicture } from '../find/picture'
import type { Region } from '../find/regions'
import type { Bands } from '../soft/bands'
import type { KnownGtins } from '../soft/known-gtins'
import type { SoftRead } from '../soft/soft-decoder'
import type { Zxing } from '../zxing-wasm.h5'

export type Tools = {
  /** Null where WebAssembly is missing. */
  readonly zxing: Zxing | null
  /** Null before the store is known. */
  readonly known: KnownGtins | null
}

/** One striped place, as cut and as best read for an EAN-13 so far. */
export type Look = {
  readonly region: Region
  readonly bands: Bands
  read: SoftRead | null
  /** Its code is found: a still picture may hold others. */
  readonly isRead: boolean
}

export type Sight = Tools & {
  readonly frame: Frame
  readonly effort: Effort
  readonly overview: Overview
  /** Grows as places are looked at. */
  readonly looks: Look[]
  /** The frame in grey as the locator saw it, or at half that size; each is made once. */
  grey(size: 'coarse' | 'small'): Picture
}

/** A stage answers with codes, or with none for the next stage to try. */
export type Stage = (sight: Sight) => readonly Decoded[] | Promise<readonly Decoded[]>

export function sightOf(frame: Frame, effort: Effort, overview: Overview, tools: Tools): Sight {
  const pictures = new Map<string, Picture>()
  return {
    ...tools,
    frame,
    effort,
    overview,
    looks: [],
    grey(size) {
      const made =
        pictures.get(size) ?? greyPicture(size === 'coarse' ? overview.grey : halved(overview.grey))
      pictures.set(size, made)
      return made
    },
  }
}
