/** What one reading of a frame works with, and what its stages have found so far. */
import type { Decoded, Effort, Frame } from '../decoder'
import type { Grey } from '../find/grey'
import { greyOf, halved } from '../find/grey'
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

/** Every pixel, or as coarse as the locator saw it, or half that. */
export type GreySize = 'full' | 'coarse' | 'small'

export type Sight = Tools & {
  readonly frame: Frame
  readonly effort: Effort
  readonly overview: Overview
  /** Grows as places are looked at. */
  readonly looks: Look[]
  /** The frame in grey; each size is made once. */
  grey(size: GreySize): Picture
}

/** A stage answers with codes, or with none for the next stage to try. */
export type Stage = (sight: Sight) => readonly Decoded[] | Promise<readonly Decoded[]>

export function sightOf(frame: Frame, effort: Effort, overview: Overview, tools: Tools): Sight {
  const { grey: coarse } = overview
  const make: { readonly [size in GreySize]: () => Grey } = {
    full: () => (coarse.step === 1 ? coarse : greyOf(frame)),
    coarse: () => coarse,
    small: () => halved(coarse),
  }
  const pictures = new Map<GreySize, Picture>()
  return {
    ...tools,
    frame,
    effort,
    overview,
    looks: [],
    grey(size) {
      const made = pictures.get(size) ?? greyPicture(make[size]())
      pictures.set(size, made)
      return made
    },
  }
}
