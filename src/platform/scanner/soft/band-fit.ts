/** How well the digits fit where a symbol was placed: under which blur, which way round, and over all bands. */
import { cheapestCode } from './cheapest-code'
import type { DigitCosts } from './digit-costs'
import { digitCosts } from './digit-costs'
import type { Layout } from './layout'
import { PATTERNS } from './layout'
import type { Placed } from './places'
import { BLURS } from './templates'

/** The digits of one place seen through one blur; `least` is what they cost under their best patterns, legal or not. */
export type Look = DigitCosts & { readonly blur: number; readonly least: number }

/** A blur good enough to tell which way round a symbol stands and whether there is one. */
const TYPICAL = 0.5

/** What the cheapest legal code costs through a typical blur. */
export function costAtFirst(place: Placed, layout: Layout): number {
  return cheapestCode(layout, lookAt(place, layout, TYPICAL, null).costs).cost
}

/** Through the blur under which the digits fit best, whatever they are. */
export function bestLook(place: Placed, layout: Layout): Look {
  return BLURS.map((blur) => lookAt(place, layout, blur, null)).reduce((best, look) =>
    look.least < best.least ? look : best,
  )
}

/** `expected` are the contrasts known from a first look, or null. */
export function lookAt(place: Placed, layout: Layout, blur: number, expected: Float32Array | null): Look {
  const { costs, gains } = digitCosts(place.profile, layout, place.placement, blur, expected)
  return { blur, costs, gains, least: leastOf(costs, layout) }
}

/** What the digits cost under their best patterns, legal or not. */
function leastOf(costs: Float32Array, { digits, patterns }: Layout): number {
  let sum = 0
  for (let digit = 0; digit < digits.length; digit++) {
    const [from, to] = patterns[digit] ?? [0, 0]
    let least = Number.POSITIVE_INFINITY
    for (let pattern = from; pattern < to; pattern++)
      least = Math.min(least, costs[digit * PATTERNS.length + pattern] ?? 0)
    sum += least
  }
  return sum
}

/** No digit of one band may count for more than this. */
const CAP = 1.5

/** The mean over the bands that fit about as well as the best: a scratch or a reflection spoils one, not all. */
export function together(fits: readonly Look[]): { costs: Float32Array; used: number } {
  const least = Math.min(...fits.map(({ least }) => least))
  const costs = new Float32Array(fits[0]?.costs.length ?? 0)
  let used = 0
  let weights = 0
  for (const each of fits) {
    if (each.least > 2.5 * least + 0.02) continue
    const weight = least / each.least
    for (let i = 0; i < costs.length; i++)
      costs[i] = (costs[i] ?? 0) + weight * Math.min(each.costs[i] ?? 0, CAP)
    used += 1
    weights += weight
  }
  return { costs: costs.map((cost) => cost / weights), used }
}
