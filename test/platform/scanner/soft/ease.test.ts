// Edges that stand off their places, a little more here and a little less there, are led back to them.
import { describe, expect, it } from 'vitest'
import { eased } from '@/platform/scanner/soft/ease'
import { EAN_13 } from '@/platform/scanner/soft/layout'
import { slopeOf } from '@/platform/scanner/soft/profile'
import { drawnProfile, SAMPLES } from '../../../support/drawn-profile'

const MODULE = 4
const PLACE = { start: 50, module: MODULE, bend: 0, score: 1 }
const still = drawnProfile(EAN_13, '6901234567892', PLACE)

/** The profile as seen on foil: every sample comes from `by(sample)` samples further on. */
const waved = (by: (x: number) => number) =>
  still.map((_, x) => {
    const from = Math.min(Math.max(x + by(x), 0), SAMPLES - 2)
    const low = still[Math.floor(from)] ?? 0
    return low + ((still[Math.floor(from) + 1] ?? 0) - low) * (from % 1)
  })
/** Mean difference to the profile without waves, over the symbol. */
function unlike(profile: Float32Array): number {
  let sum = 0
  for (let x = 50; x < 430; x++) sum += Math.abs((profile[x] ?? 0) - (still[x] ?? 0))
  return sum / 380
}
const ease = (profile: Float32Array) => eased(profile, slopeOf(profile, 2), EAN_13, PLACE)

describe('an eased band', () => {
  it.each([
    ['a wave', (x: number) => 1.5 * MODULE * Math.sin(x / 60)],
    ['a slope', (x: number) => ((x - 240) / 240) * MODULE],
    ['a step of most of a module', (x: number) => (x < 240 ? 0 : 0.8 * MODULE)],
  ])('is far nearer to the print than one with %s', (_, by) => {
    const wavy = waved(by)
    expect(unlike(wavy)).toBeGreaterThan(0.3)
    expect(unlike(ease(wavy))).toBeLessThan(0.35 * unlike(wavy))
  })

  it('stays as it is when nothing is wrong with it', () => {
    expect(unlike(ease(still))).toBeLessThan(0.15)
  })

  it('takes the bend of its placement out', () => {
    const bent = drawnProfile(EAN_13, '6901234567892', { ...PLACE, bend: 1.3 * MODULE })
    const straight = eased(bent, slopeOf(bent, 2), EAN_13, { ...PLACE, bend: 1.3 * MODULE })
    expect(unlike(straight)).toBeLessThan(0.15)
  })

  it('has no more samples than there are, also where the symbol reaches beyond them', () => {
    const out = eased(still, slopeOf(still, 2), EAN_13, { ...PLACE, start: -60, module: 7 })
    expect(out).toHaveLength(SAMPLES)
    expect(out.every(Number.isFinite)).toBe(true)
  })
})
