/** Which frames of the film show which pack, and which an empty shelf. */
import type { Photographed } from '@mock/seed/photographed'
import { MOST_FRAMES } from './marker'

export const FILM_RATE = 30
/** Frames: engines load and the camera starts before the first pack; the last pack has time to reach the basket. */
const LEAD = 90
const HELD = 30
const SHELF = 15
const TAIL = 45

export type Scene = {
  readonly pack: Photographed
  /** Frame numbers; `end` is the first one after it. */
  readonly first: number
  readonly end: number
}

export type Plan = { readonly scenes: readonly Scene[]; readonly frames: number }

/** Throws for more packs than the marker can count frames of. */
export function planFilm(packs: readonly Photographed[]): Plan {
  const scenes = packs.map((pack, at) => {
    const first = LEAD + at * (HELD + SHELF)
    return { pack, first, end: first + HELD }
  })
  const frames = LEAD + packs.length * (HELD + SHELF) + TAIL
  if (frames > MOST_FRAMES) throw new Error(`${frames} frames are more than the marker can count`)
  return { scenes, frames }
}
