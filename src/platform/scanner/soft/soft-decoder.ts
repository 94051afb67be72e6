/** Reads EAN/UPC symbols too blurred for bar widths: fits whole digit shapes and lets the rules choose. */
import type { Frame } from '../decoder'
import type { Cut, Strip } from '../find/strip'
import { cutStrip } from '../find/strip'
import type { Placement, Slope } from './align'
import { placementsOf, refined } from './align'
import { cheapestCode } from './cheapest-code'
import { digitCosts, smoothedGains } from './digit-costs'
import type { Layout } from './layout'
import { levelled, slopeOf } from './profile'
import { BLURS } from './templates'

export type SoftRead = {
  readonly layout: Layout
  /** As printed, all digits. */
  readonly text: string
  /** Mean share of a digit's energy left unexplained. */
  readonly residual: number
  /** The same of the digit that fits worst. */
  readonly worst: number
  /** Lead over the next legal code, in units of the residual. */
  readonly lead: number
  readonly costs: Float32Array
  readonly placement: Placement
  /** True when the symbol stood upside down in the strip. */
  readonly reversed: boolean
  readonly blur: number
  readonly bands: number
}

export const SAMPLES = 480
const BANDS = 8
const LINES = 3

export type Band = { readonly profile: Float32Array; readonly slope: Slope }
export type Bands = { readonly strip: Strip; readonly bands: readonly Band[] }

export function bandsOf(frame: Frame, region: Cut): Bands {
  const cut = { ...region, length: region.length * 1.16 + 24, height: region.height * 0.9 }
  const strip = cutStrip(frame, cut, SAMPLES, BANDS, LINES)
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const profile = levelled(strip.data.subarray(band * SAMPLES, (band + 1) * SAMPLES), 40)
    return { profile, slope: slopeOf(profile, 2) }
  })
  return { strip, bands }
}

/** Bands from the middle outwards: text above and below is seldom in all of them. */
const ORDER = [3, 5, 1, 4, 2, 6, 0, 7]
/** Edges fitting this well leave no doubt where the symbol lies. */
const CLEAR = 1.2
const LEAST_SCORE = 0.25
/** A lead that no other placement need be tried against. */
export const CLEAR_LEAD = 3

/** The best reading of the strip as one kind of symbol, or null when no edges fit it. */
export function softRead({ bands }: Bands, layout: Layout): SoftRead | null {
  let best: SoftRead | null = null
  for (const placement of candidates(bands, layout)) {
    const read = readAt(bands, layout, placement)
    if (!best || read.lead > best.lead) best = read
    if (best.lead >= CLEAR_LEAD) break
  }
  return best
}

function candidates(bands: readonly Band[], layout: Layout): Placement[] {
  const found: Placement[] = []
  for (const [searched, index] of ORDER.entries()) {
    if (searched >= 2 && found.some(({ score }) => score > CLEAR)) break
    const band = bands[index]
    if (band) found.push(...placementsOf(band.slope, layout, SAMPLES * 0.35, SAMPLES * 0.98).slice(0, 2))
  }
  const distinct: Placement[] = []
  for (const each of found.filter(({ score }) => score >= LEAST_SCORE).sort((a, b) => b.score - a.score)) {
    const isNew = distinct.every(
      (other) =>
        Math.abs(other.start - each.start) >= 3 * each.module ||
        Math.abs(other.module - each.module) * layout.modules >= 3 * each.module,
    )
    if (isNew) distinct.push(each)
  }
  return distinct.slice(0, 3)
}

type Fit = { readonly costs: Float32Array; readonly cost: number }
type Placed = { readonly profile: Float32Array; readonly placement: Placement }

function readAt(bands: readonly Band[], layout: Layout, placement: Placement): SoftRead {
  const placed = bands
    .map(({ profile, slope }) => ({ profile, placement: refined(slope, layout, placement, 0.6) }))
    .sort((a, b) => b.placement.score - a.placement.score)
  const [clearest = { profile: new Float32Array(SAMPLES), placement }] = placed
  const ways = [clearest, turned(clearest, layout)].map((way) => ({ way, blur: blurOf(way, layout) }))
  const fits = ways.map(({ way, blur }) => bandFit(way, layout, blur))
  const reversed = (fits[1]?.cost ?? 0) < (fits[0]?.cost ?? 0)
  const blur = ways[reversed ? 1 : 0]?.blur ?? 0.5
  const all = placed.map((each) => bandFit(reversed ? turned(each, layout) : each, layout, blur))
  const { costs, used } = together(all)
  const { text, cost, runnerUp, worst } = cheapestCode(layout, costs)
  const residual = cost / layout.digits.length
  return {
    layout,
    text,
    residual,
    worst,
    lead: (runnerUp - cost) / (residual + 0.01),
    costs,
    placement: clearest.placement,
    reversed,
    blur,
    bands: used,
  }
}

/** The blur under which the digits fit best, whatever they are. */
function blurOf({ profile, placement }: Placed, layout: Layout): number {
  let best = BLURS[0] ?? 0.5
  let least = Number.POSITIVE_INFINITY
  for (const blur of BLURS) {
    const { costs } = digitCosts(profile, layout, placement, blur, null)
    let sum = 0
    for (let digit = 0; digit < layout.digits.length; digit++)
      sum += Math.min(...costs.subarray(digit * 30, digit * 30 + 30))
    if (sum < least) {
      least = sum
      best = blur
    }
  }
  return best
}

function bandFit({ profile, placement }: Placed, layout: Layout, blur: number): Fit {
  const { gains } = digitCosts(profile, layout, placement, blur, null)
  const { costs } = digitCosts(profile, layout, placement, blur, smoothedGains(gains))
  return { costs, cost: cheapestCode(layout, costs).cost }
}

/** No digit of one band may count for more than this. */
const CAP = 1.5

/** The mean over the bands that fit about as well as the best: a scratch or a reflection spoils one, not all. */
function together(fits: readonly Fit[]): { costs: Float32Array; used: number } {
  const least = Math.min(...fits.map(({ cost }) => cost))
  const costs = new Float32Array(fits[0]?.costs.length ?? 0)
  let used = 0
  let weights = 0
  for (const each of fits) {
    if (each.cost > 2.5 * least + 0.02) continue
    const weight = least / each.cost
    for (let i = 0; i < costs.length; i++)
      costs[i] = (costs[i] ?? 0) + weight * Math.min(each.costs[i] ?? 0, CAP)
    used += 1
    weights += weight
  }
  return { costs: costs.map((cost) => cost / weights), used }
}

function turned({ profile, placement }: Placed, { modules }: Layout): Placed {
  const start = profile.length - 1 - (placement.start + placement.module * modules)
  return { profile: profile.slice().reverse(), placement: { ...placement, start, bend: -placement.bend } }
}
