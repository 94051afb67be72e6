/** A soft decoder's reading, made up: whole, clear and of an EAN-13 unless told otherwise. */
import { patternsOf } from '@/domain/code'
import type { Layout } from '@/platform/scanner/soft/layout'
import { EAN_13 } from '@/platform/scanner/soft/layout'
import type { SoftRead } from '@/platform/scanner/soft/soft-decoder'

export const SOFT_TEXT = '6901234567892'

/** Every digit of `text` costs the residual, all other patterns two. */
function costsOf({ symbology, digits }: Layout, text: string, residual: number): Float32Array {
  const costs = new Float32Array(digits.length * 30).fill(2)
  patternsOf(symbology, text).forEach((pattern, digit) => {
    costs[digit * 30 + pattern] = residual
  })
  return costs
}

export function softReadOf(change: Partial<SoftRead> = {}, layout = EAN_13, text = SOFT_TEXT): SoftRead {
  const residual = change.residual ?? 0.1
  return {
    layout,
    text,
    residual,
    worst: residual,
    lead: 2,
    costs: costsOf(layout, text, residual),
    placement: { start: 50, module: 4, bend: 0, score: 2 },
    found: [],
    reversed: false,
    blur: 0.5,
    bands: 6,
    ends: { guards: 1, noise: 0.1 },
    ...change,
  }
}
