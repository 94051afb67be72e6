/** What keeps a code from being read, told from the frame itself. */
import type { ScanHint } from '../../ports'
import type { SoftRead } from '../soft/soft-decoder'
import type { Overview } from './locate'

/** Mean luma below which a camera shows little but noise. */
const DARK = 38
/** Bars over this share of the frame's length have no room for their quiet zones. */
const NEAR = 0.92
/** Standard deviation of the blur in modules, from which single bars melt into each other. */
const BLURRED = 0.7
/** Edges fitting this well show that there is a code, readable or not. */
const FOUND = 0.28
/** Modules by which the middle of the code lies off. */
const BENT = 2.2
/** Bars no longer across than this many times their height are seen from the side: printed straight, EAN and UPC are 1.2 and more. */
const SLIM = 1.1

export function hintFor(
  frame: { readonly width: number; readonly height: number },
  { regions, light }: Pick<Overview, 'regions' | 'light'>,
  read: SoftRead | null,
): ScanHint | null {
  if (light < DARK) return 'dark'
  const [region] = regions
  if (!region) return null
  const across =
    Math.abs(Math.cos(region.angle)) * frame.width + Math.abs(Math.sin(region.angle)) * frame.height
  if (region.length > NEAR * across) return 'too-near'
  if (!read || read.placement.score < FOUND) return null
  // seen from the side the digit shapes fit nowhere, which alone looks like blur
  if (region.length < SLIM * region.height) return 'tilted'
  if (Math.abs(read.placement.bend) > BENT * read.placement.module) return 'tilted'
  return read.blur >= BLURRED ? 'blurred' : null
}
