/** How badly each digit pattern fits each place of a placed symbol. */
import type { Placement } from './align'
import { bendAt } from './align'
import type { Layout } from './layout'
import { PATTERNS } from './layout'

/** Samples a module in templates, and modules looked at on either side of a digit. */
const FINE = 4
const BESIDE = 0.75
export const POINTS = Math.round((7 + 2 * BESIDE) * FINE)
const SHIFTS = [-0.3, -0.15, 0, 0.15, 0.3]
/** Cost of shifting a digit by one module, in shares of its energy. */
const SHIFT_PRICE = 0.25

/** Blur of a template: the standard deviation in modules. */
export const BLURS = [0.3, 0.5, 0.7, 0.9]

/** `costs[digit * 30 + pattern]`, in shares of the digit's energy; infinite for patterns it cannot have. */
export type DigitCosts = { readonly costs: Float32Array; readonly gain: Float32Array; readonly energy: number }

type Template = { readonly values: Float32Array; readonly energy: number }
const cache = new Map<number, readonly Template[]>()

export function templatesFor(blur: number): readonly Template[] {
  const known = cache.get(blur)
  if (known) return known
  const made = PATTERNS.map((bits, i) => {
    const values = new Float32Array(POINTS)
    // sets A and B stand between bar and space, C between space and bar
    const [before, after] = i < 20 ? [1, 0] : [0, 1]
    const module = (k: number) => (k < -1 || k > 7 ? 0.5 : k === -1 ? before : k === 7 ? after : (bits[k] ?? 0))
    let mean = 0
    for (let j = 0; j < POINTS; j++) {
      const x = (j + 0.5) / FINE - BESIDE
      let value = 0
      for (let k = -4; k < 11; k++) value += module(k) * (phi((k + 1 - x) / blur) - phi((k - x) / blur))
      values[j] = value
      mean += value / POINTS
    }
    let energy = 0
    for (let j = 0; j < POINTS; j++) {
      const centred = (values[j] ?? 0) - mean
      values[j] = centred
      energy += centred * centred
    }
    return { values, energy }
  })
  cache.set(blur, made)
  return made
}

/** The normal distribution's cumulative function (Abramowitz & Stegun 26.2.17, error below 1e-7). */
function phi(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const tail =
    Math.exp((-x * x) / 2) *
    0.3989422804 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return x >= 0 ? 1 - tail : tail
}

const window = new Float32Array(POINTS)

/** `gains` are the contrasts expected at each digit, or null while they are not known. */
export function digitCosts(
  profile: Float32Array,
  layout: Layout,
  placement: Placement,
  blur: number,
  gains: Float32Array | null,
): DigitCosts {
  const templates = templatesFor(blur)
  const { start, module, bend } = placement
  const count = layout.digits.length
  const costs = new Float32Array(count * 30).fill(Number.POSITIVE_INFINITY)
  const gain = new Float32Array(count * 30)
  let total = 0
  for (let digit = 0; digit < count; digit++) {
    const first = layout.digits[digit] ?? 0
    const [from, to] = layout.patterns[digit] ?? [0, 0]
    for (const shift of SHIFTS) {
      let mean = 0
      for (let j = 0; j < POINTS; j++) {
        const k = first + (j + 0.5) / FINE - BESIDE + shift
        const x = start + module * k + bendAt(k, layout.modules, bend)
        const i = Math.floor(x)
        const low = profile[i] ?? 0
        const value = low + ((profile[i + 1] ?? 0) - low) * (x - i)
        window[j] = value
        mean += value
      }
      mean /= POINTS
      let energy = 0
      for (let j = 0; j < POINTS; j++) {
        const centred = (window[j] ?? 0) - mean
        window[j] = centred
        energy += centred * centred
      }
      if (shift === 0) total += energy
      const price = SHIFT_PRICE * shift * shift
      for (let pattern = from; pattern < to; pattern++) {
        const template = templates[pattern]
        if (!template) continue
        const { values } = template
        let product = 0
        for (let j = 0; j < POINTS; j++) product += (window[j] ?? 0) * (values[j] ?? 0)
        let cost: number
        let its: number
        if (gains) {
          const wanted = gains[digit] ?? 1
          its = (product + STIFF * template.energy * wanted) / (template.energy * (1 + STIFF))
          cost = energy - 2 * its * product + its * its * template.energy + STIFF * template.energy * (its - wanted) ** 2
        } else {
          its = Math.max(0, product / template.energy)
          cost = energy - its * product
        }
        cost += price * energy
        const index = digit * 30 + pattern
        if (cost < (costs[index] ?? 0)) {
          costs[index] = cost
          gain[index] = its
        }
      }
    }
  }
  return { costs, gain, energy: total / count + 1e-6 }
}

/** How firmly a digit's contrast is held to the one expected. */
const STIFF = 1
