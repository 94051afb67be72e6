/** Reads EAN/UPC symbols too blurred for bar widths: fits whole digit shapes and lets the rules choose. */
import type { Frame } from '../decoder'
import type { Region } from '../find/regions'
import { cutStrip } from '../find/strip'
import type { Placement } from './align'
import { levelled, placementsOf, refinedFrom, slopes } from './align'
import { cheapestCode } from './cheapest-code'
import { BLURS, digitCosts } from './digit-costs'
import type { Layout } from './layout'

export type SoftRead = {
  readonly layout: Layout
  readonly text: string
  /** Mean share of the digits' energy left unexplained. */
  readonly residual: number
  /** Lead over the next legal code, in units of the residual. */
  readonly lead: number
  readonly costs: Float32Array
  readonly placement: Placement
  readonly reversed: boolean
  readonly blur: number
  readonly bands: number
}

const SAMPLES = 480
const BANDS = 8
const LINES = 3

export type BandStrip = { readonly slopes: Float32Array[]; readonly profiles: Float32Array[] }

export function bandsOf(frame: Frame, region: Region): BandStrip {
  const cut = { ...region, length: region.length * 1.16 + 24, height: region.height * 0.9 }
  const strip = cutStrip(frame, cut, SAMPLES, BANDS, LINES)
  const profiles = Array.from({ length: BANDS }, (_, band) =>
    levelled(strip.data.subarray(band * SAMPLES, (band + 1) * SAMPLES), 40),
  )
  return { profiles, slopes: profiles.map((profile) => slopes(profile, 2)) }
}

type BandFit = { costs: Float32Array; cost: number; lead: number; text: string; energy: number; placement: Placement; blur: number; reversed: boolean; profile: Float32Array }

export function softRead(strip: BandStrip, layout: Layout): SoftRead | null {
  const found: Placement[] = []
  const order = strip.slopes
    .map((slope, band) => ({ band, sum: slope.reduce((sum, value) => sum + Math.abs(value), 0) }))
    .sort((a, b) => b.sum - a.sum)
  for (const { band } of order) {
    if (found.some(({ score }) => score > 1.2)) break
    const slope = strip.slopes[band]
    if (slope) found.push(...placementsOf(slope, layout, { from: SAMPLES * 0.35, to: SAMPLES * 0.98 }, 6).slice(0, 2))
  }
  const leads = found.filter(({ score }) => score >= 0.25).sort((a, b) => b.score - a.score)
  const distinct: Placement[] = []
  for (const each of leads) {
    const same = distinct.some((other) => Math.abs(other.start - each.start) < 3 * each.module && Math.abs(other.module - each.module) * layout.modules < 3 * each.module)
    if (!same) distinct.push(each)
  }
  let best: SoftRead | null = null
  for (const placement of distinct.slice(0, 2)) {
    const read = readAt(strip, layout, placement)
    if (read && (!best || read.lead > best.lead)) best = read
  }
  return best
}

function readAt(strip: BandStrip, layout: Layout, placement: Placement): SoftRead | null {
  const placed = strip.slopes.map((slope, band) => ({ band, place: refinedFrom(slope, layout, placement) }))
  placed.sort((a, b) => b.place.score - a.place.score)
  const lead = placed[0]
  if (!lead) return null
  // way round and blur are those of the clearest band
  let first: BandFit | null = null
  for (const reversed of [false, true]) {
    for (const blur of BLURS) {
      const fit = fitOf(strip, layout, lead, blur, reversed)
      if (!first || fit.cost < first.cost) first = fit
    }
  }
  if (!first) return null
  const { blur, reversed } = first
  const fits = [first, ...placed.slice(1).map((each) => fitOf(strip, layout, each, blur, reversed))]
  const sum = new Float32Array(first.costs.length)
  let used = 0
  let weights = 0
  const least = Math.min(...fits.map(({ cost }) => cost))
  for (const fit of fits) {
    if (fit.cost > 2.5 * least + 0.02) continue
    const weight = least / fit.cost
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * Math.min(fit.costs[i] ?? 0, CAP)
    used += 1
    weights += weight
  }
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) / weights
  const code = cheapestCode(layout, sum)
  const residual = code.cost / layout.digits.length
  return {
    layout,
    text: code.text,
    residual,
    lead: (code.runnerUp - code.cost) / (residual + 0.01),
    costs: sum,
    placement: first.placement,
    reversed,
    blur,
    bands: used,
  }
}

type Placed = { readonly band: number; readonly place: Placement }

function fitOf(strip: BandStrip, layout: Layout, { band, place }: Placed, blur: number, reversed: boolean): BandFit {
  const profile = strip.profiles[band] ?? new Float32Array(SAMPLES)
  return reversed
    ? fitBand(mirrored(profile), layout, mirroredPlacement(place, layout, profile.length), blur, true)
    : fitBand(profile, layout, place, blur, false)
}

const CAP = 1.5

function fitBand(profile: Float32Array, layout: Layout, placement: Placement, blur: number, reversed: boolean): BandFit {
  const free = digitCosts(profile, layout, placement, blur, null)
  const rough = cheapestCode(layout, free.costs)
  const count = layout.digits.length
  // contrast expected at each digit: that of the rough reading, smoothed over its neighbours
  const own = new Float32Array(count)
  for (let digit = 0; digit < count; digit++) {
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < 30; k++) {
      const cost = free.costs[digit * 30 + k] ?? 0
      if (cost < least) {
        least = cost
        own[digit] = free.gain[digit * 30 + k] ?? 0
      }
    }
  }
  const gains = new Float32Array(count)
  for (let digit = 0; digit < count; digit++) {
    const near = [...own.subarray(Math.max(0, digit - 2), digit + 3)].sort((a, b) => a - b)
    gains[digit] = near[near.length >> 1] ?? 1
  }
  const firm = digitCosts(profile, layout, placement, blur, gains)
  // in shares of a typical digit's energy, so that bands compare
  const scale = firm.energy
  for (let i = 0; i < firm.costs.length; i++) firm.costs[i] = (firm.costs[i] ?? 0) / scale
  const code = cheapestCode(layout, firm.costs)
  void rough
  return { costs: firm.costs, cost: code.cost, lead: code.runnerUp - code.cost, text: code.text, energy: scale, placement, blur, reversed, profile }
}

function mirrored(profile: Float32Array): Float32Array {
  return profile.slice().reverse()
}

function mirroredPlacement(placement: Placement, layout: Layout, samples: number): Placement {
  return { ...placement, start: samples - 1 - (placement.start + placement.module * layout.modules), bend: -placement.bend }
}
