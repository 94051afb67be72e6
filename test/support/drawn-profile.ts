/** Rows of samples as a perfect camera would deliver them: a printed text at a known place, through a known blur. */
import type { Placement } from '@/platform/scanner/soft/align'
import { bendAt } from '@/platform/scanner/soft/align'
import type { Layout } from '@/platform/scanner/soft/layout'
import { levelled } from '@/platform/scanner/soft/profile'
import { barsOf } from './shot-bars'

export const SAMPLES = 480

export type Place = Omit<Placement, 'score'>

/** Bars are high. `sigma` in modules. */
export function drawnProfile(
  { symbology, modules }: Layout,
  text: string,
  { start, module, bend }: Place,
  sigma = 0.4,
): Float32Array {
  const { cells } = barsOf(symbology, text)
  // where each sample lies in the symbol: the bend is small, so a few rounds find it
  const moduleAt = (x: number) => {
    let at = (x - start) / module
    for (let i = 0; i < 8; i++) at = (x - start - bendAt(at, modules, bend)) / module
    return at
  }
  const luma = Float32Array.from({ length: SAMPLES }, (_, x) => {
    const middle = moduleAt(x)
    let sum = 0
    let weights = 0
    for (let off = -3; off <= 3; off += 0.1) {
      const weight = Math.exp(-0.5 * (off / sigma) ** 2)
      const at = Math.floor(middle + off)
      sum += weight * (at >= 0 && at < modules && cells[at] === 1 ? 30 : 220)
      weights += weight
    }
    return sum / weights
  })
  return levelled(luma, 40)
}
