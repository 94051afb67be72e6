/** One look over a frame: where it is striped, and how light it is. */
import type { Frame } from '../decoder'
import { cellsOf } from './cells'
import type { Grey } from './grey'
import { coarseStep, greyOf, halved } from './grey'
import { joinedRegions } from './join-regions'
import type { Region } from './regions'
import { LEAST_ENERGY, regionsOf } from './regions'

export type Overview = {
  /** Striped places, the likeliest code first. */
  readonly regions: readonly Region[]
  /** Mean luma, 0–255. */
  readonly light: number
  /** What it was seen in, for a second look. */
  readonly grey: Grey
}

/** The heaviest places are looked at for pieces of one code; the rest is texture. */
const JOINED = 10
/** A code is seldom shorter across its bars than this share of their height; edges of shelves and packs are. */
const SLIMMEST = 0.5
/** Where no place covers this share of the frame a pale code may be seen in bits: a closer look is worth it. */
const TINY = 0.01

export function locate(frame: Frame, most: number): Overview {
  const grey = greyOf(frame, coarseStep(frame))
  const cells = cellsOf(grey)
  const clear = regionsOf(cells, grey.step, JOINED)
  const isFaint = clear.every(({ length, height }) => length * height < TINY * frame.width * frame.height)
  const all = isFaint ? regionsOf(cells, grey.step, JOINED, LEAST_ENERGY.faint) : clear
  const regions = all
    .filter(({ length, height }) => length >= SLIMMEST * height)
    .sort((a, b) => rank(b, frame) - rank(a, frame))
    .slice(0, most)
  return { regions: [...regions, ...joinedRegions(all).slice(0, 1)], light: meanOf(grey.data), grey }
}

/** A second look at half the size: striped places that the first one missed or saw only parts of. */
export function locateLarge(frame: Frame, { grey, regions }: Overview, most: number): Region[] {
  const small = halved(grey)
  return regionsOf(cellsOf(small), small.step, 2 * most)
    .sort((a, b) => rank(b, frame) - rank(a, frame))
    .filter((region) => !regions.some((other) => isLike(region, other)))
    .slice(0, most)
}

function isLike(a: Region, b: Region): boolean {
  const near = 0.1 * b.length
  return (
    Math.abs(a.x - b.x) < near &&
    Math.abs(a.y - b.y) < near &&
    Math.abs(a.length - b.length) < near &&
    Math.abs(Math.sin(a.angle - b.angle)) < 0.05
  )
}

/** Shoppers hold what they mean in the middle: a code at the edge counts half. */
function rank({ x, y, weight }: Region, { width, height }: Frame): number {
  const off = Math.hypot((2 * x) / width - 1, (2 * y) / height - 1)
  return weight * (1 - 0.5 * Math.min(1, off))
}

/** Of every sixteenth pixel. */
function meanOf(luma: Uint8Array): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < luma.length; i += 16) {
    sum += luma[i] ?? 0
    count += 1
  }
  return count > 0 ? sum / count : 0
}
