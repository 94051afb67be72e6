/** One look over a frame: where it is striped, and how light it is. */
import type { Frame } from '../decoder'
import { cellsOf } from './cells'
import { coarseStep, greyOf } from './grey'
import type { Region } from './regions'
import { regionsOf } from './regions'

export type Overview = {
  /** Striped places, the likeliest code first. */
  readonly regions: readonly Region[]
  /** Mean luma, 0–255. */
  readonly light: number
}

export function locate(frame: Frame, most: number): Overview {
  const grey = greyOf(frame, coarseStep(frame))
  const regions = regionsOf(cellsOf(grey), grey.step, most)
  return { regions: regions.sort((a, b) => rank(b, frame) - rank(a, frame)), light: meanOf(grey.data) }
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
