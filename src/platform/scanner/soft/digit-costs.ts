/** How badly each digit pattern fits each place of a placed symbol. */
import type { Placement } from './align'
import { bendAt } from './align'
import type { Layout } from './layout'
import { PATTERNS } from './layout'
import { BESIDE, FINE, POINTS, templatesFor } from './templates'

/** How far a digit may stand from its place, in modules. */
const SHIFTS = [0, -0.25, 0.25]
/** Cost of shifting a digit by one module, in shares of its energy. */
const SHIFT_PRICE = 0.25
/** How firmly a digit's contrast is held to the one expected. */
const STIFF = 1

/**
 * `costs[digit * 30 + pattern]`: what the pattern leaves unexplained, in shares of the mean energy of a digit; infinite
 * for patterns the digit cannot have. `gains`: the contrast of each digit under its best pattern.
 */
export type DigitCosts = { readonly costs: Float32Array; readonly gains: Float32Array }

const points = new Float32Array(POINTS)

/** `expected` are the contrasts known from a first look, or null; `bars` are high in `profile`. */
export function digitCosts(
  profile: Float32Array,
  layout: Layout,
  placement: Placement,
  blur: number,
  expected: Float32Array | null,
): DigitCosts {
  const { values, energies } = templatesFor(blur)
  const count = layout.digits.length
  const costs = new Float32Array(count * PATTERNS.length).fill(Number.POSITIVE_INFINITY)
  const gains = new Float32Array(count)
  let total = 0
  for (let digit = 0; digit < count; digit++) {
    const [from, to] = layout.patterns[digit] ?? [0, 0]
    const wanted = expected ? (expected[digit] ?? 0) : 0
    const row = digit * PATTERNS.length
    let least = Number.POSITIVE_INFINITY
    for (let way = 0; way < SHIFTS.length; way++) {
      const shift = SHIFTS[way] ?? 0
      const energy = sample(profile, layout, placement, (layout.digits[digit] ?? 0) + shift)
      if (way === 0) total += energy
      const paid = energy * (1 + SHIFT_PRICE * shift * shift)
      for (let pattern = from; pattern < to; pattern++) {
        const own = energies[pattern] ?? 1
        let product = 0
        for (let j = 0, at = pattern * POINTS; j < POINTS; j++, at++)
          product += (points[j] ?? 0) * (values[at] ?? 0)
        let gain = product / own
        let drift = 0
        if (expected) {
          gain = (gain + STIFF * wanted) / (1 + STIFF)
          drift = STIFF * own * (gain - wanted) * (gain - wanted)
        } else if (gain < 0) gain = 0
        const cost = paid - 2 * gain * product + gain * gain * own + drift
        if (cost < (costs[row + pattern] ?? 0)) costs[row + pattern] = cost
        if (cost < least) {
          least = cost
          gains[digit] = gain
        }
      }
    }
  }
  const scale = count / (total + 1e-6)
  for (let i = 0; i < costs.length; i++) costs[i] = (costs[i] ?? 0) * scale
  return { costs, gains }
}

/** Fills `points` with one digit's samples around their mean; returns their energy. */
function sample(
  profile: Float32Array,
  { modules }: Layout,
  { start, module, bend }: Placement,
  first: number,
): number {
  let mean = 0
  for (let j = 0; j < POINTS; j++) {
    const at = first + (j + 0.5) / FINE - BESIDE
    const x = start + module * at + bendAt(at, modules, bend)
    const i = x | 0
    const low = profile[i] ?? 0
    const value = low + ((profile[i + 1] ?? 0) - low) * (x - i)
    points[j] = value
    mean += value
  }
  mean /= POINTS
  let energy = 0
  for (let j = 0; j < POINTS; j++) {
    const centred = (points[j] ?? 0) - mean
    points[j] = centred
    energy += centred * centred
  }
  return energy
}

/** The contrast to expect at each digit: the median of its own and its neighbours'. */
export function smoothedGains(gains: Float32Array): Float32Array {
  return gains.map((_, digit) => {
    const near = gains.slice(Math.max(0, digit - 2), digit + 3).sort()
    return near[near.length >> 1] ?? 1
  })
}
