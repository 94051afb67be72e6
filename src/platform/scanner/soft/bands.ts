/** The bands of a striped place: a few rows across its bars, levelled, and how steep each is. */
import type { Frame, Outline } from '../decoder'
import type { Cut, Strip } from '../find/strip'
import { cutStrip, quadOf, withQuietZones } from '../find/strip'
import type { Slope } from './profile'
import { levelled, slopeOf } from './profile'

export const SAMPLES = 480
const BANDS = 8
const LINES = 3
/** Samples to either side that a profile is levelled over. */
const WINDOW = 40
/** Bands whose bars are counted. */
const COUNTED = [3, 5]

export type Band = { readonly profile: Float32Array; readonly slope: Slope }
export type Bands = {
  readonly strip: Strip
  readonly bands: readonly Band[]
  /** Bars that can be told apart: a shelf's edge has one, text a few, a code dozens. */
  readonly bars: number
}

/** Those of a place as it was found, with room for quiet zones. */
export function bandsOf(frame: Frame, region: Cut): Bands {
  return bandsOfQuad(frame, quadOf(withQuietZones(region, 0.9)))
}

export function bandsOfQuad(frame: Frame, quad: Outline): Bands {
  const strip = cutStrip(frame, quad, SAMPLES, BANDS, LINES)
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const profile = levelled(strip.data.subarray(band * SAMPLES, (band + 1) * SAMPLES), WINDOW)
    return { profile, slope: slopeOf(profile, 2) }
  })
  const bars = Math.max(...COUNTED.map((band) => bands[band]?.slope.rises.length ?? 0))
  return { strip, bands, bars }
}
