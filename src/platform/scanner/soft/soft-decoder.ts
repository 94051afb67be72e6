/** Reads EAN/UPC symbols too blurred for bar widths: fits whole digit shapes and lets the rules choose. */
import type { Frame, Outline } from '../decoder'
import type { Cut, Strip } from '../find/strip'
import { cutStrip, frameOf, quadOf } from '../find/strip'
import type { Placement, Slope } from './align'
import { peaksOf, placementsOf, refined } from './align'
import { cheapestCode } from './cheapest-code'
import { digitCosts, smoothedGains } from './digit-costs'
import type { Ends } from './ends'
import { endsOf } from './ends'
import type { Layout } from './layout'
import { UPC_E_TURNED } from './layout'
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
  /** Where each band found the symbol. */
  readonly found: readonly Placed[]
  /** True when the symbol stood upside down in the strip. */
  readonly reversed: boolean
  readonly blur: number
  /** How many bands were put together. */
  readonly bands: number
  /** Medians over the bands. */
  readonly ends: Ends
}

export const SAMPLES = 480
const BANDS = 8
const LINES = 3

export type Band = { readonly profile: Float32Array; readonly slope: Slope }
export type Bands = { readonly strip: Strip; readonly bands: readonly Band[] }

/** The bands of a striped place, with room for quiet zones. */
export function bandsOf(frame: Frame, region: Cut): Bands {
  return bandsOfQuad(
    frame,
    quadOf({ ...region, length: region.length * 1.16 + 24, height: region.height * 0.9 }),
  )
}

function bandsOfQuad(frame: Frame, quad: Outline): Bands {
  const strip = cutStrip(frame, quad, SAMPLES, BANDS, LINES)
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const profile = levelled(strip.data.subarray(band * SAMPLES, (band + 1) * SAMPLES), 40)
    return { profile, slope: slopeOf(profile, 2) }
  })
  return { strip, bands }
}

/** Room on either side of a symbol that is cut anew, as a share of its length. */
const ROOM = 0.12
/** A band counts for the shape of the symbol from this score. */
const SHAPED = 0.5

/**
 * The strip cut anew along the symbol's own sides, from where each band found it: bars that lean or fan out stand
 * upright then, and a row may be a mean over its whole height. Null when too few bands found anything.
 */
export function straightened(frame: Frame, { strip }: Bands, { found, layout }: SoftRead): Bands | null {
  const firm = found.filter(({ placement }) => placement.score >= SHAPED)
  if (firm.length < 3) return null
  const rows = firm.map(({ band }) => band + 0.5)
  const left = lineThrough(
    rows,
    firm.map(({ placement: { start } }) => start),
  )
  const right = lineThrough(
    rows,
    firm.map(({ placement: { start, module } }) => start + module * layout.modules),
  )
  const corner = (row: number, side: -1 | 1) => {
    const [from, to] = [left(row), right(row)]
    return frameOf(strip, (side < 0 ? from : to) + side * ROOM * (to - from), row)
  }
  const top = Math.max(0, Math.min(...rows) - 1)
  const bottom = Math.min(strip.rows, Math.max(...rows) + 1)
  return bandsOfQuad(frame, [corner(top, -1), corner(top, 1), corner(bottom, 1), corner(bottom, -1)])
}

/** Least squares. */
function lineThrough(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const count = xs.length
  const meanX = xs.reduce((sum, x) => sum + x, 0) / count
  const meanY = ys.reduce((sum, y) => sum + y, 0) / count
  let xx = 0
  let xy = 0
  xs.forEach((x, i) => {
    xx += (x - meanX) ** 2
    xy += (x - meanX) * ((ys[i] ?? 0) - meanY)
  })
  const slope = xx > 0 ? xy / xx : 0
  return (x) => meanY + slope * (x - meanX)
}

/** Bands from the middle outwards: text above and below is seldom in all of them. */
const ORDER = [3, 5, 1, 6]
/** Edges fitting this well leave no doubt where the symbol lies. */
const CLEAR = 1.2
const LEAST_SCORE = 0.25
/** Edges fitting worse than this in two bands will not fit better when bent or in others. */
const PROMISING = 0.3
/** Places tried in one strip. */
const MOST_PLACES = 3
/** Shortest symbol looked for, as a share of the strip. */
const SHORTEST = 0.33
/** A lead that no other placement need be tried against. */
export const CLEAR_LEAD = 3

/** Bands whose bars are counted before anything else is tried. */
const COUNTED = [3, 5]

/** How many bars can be told apart: a shelf's edge has one, text a few, a code dozens. */
export function barsIn({ bands }: Bands): number {
  return Math.max(...COUNTED.map((band) => (bands[band] ? peaksOf(bands[band].slope.at).rises.length : 0)))
}

/** `quick`: the best place in two bands. `long`: up to three in more of them, bent ones too. */
export type Patience = 'quick' | 'long'

/** The best reading of the strip as one kind of symbol, or null when no edges fit it; `patience` bounds the work. */
export function softRead(strip: Bands, layout: Layout, patience: Patience = 'long'): SoftRead | null {
  if (barsIn(strip) < layout.leastBars) return null
  const { bands } = strip
  let best: SoftRead | null = null
  for (const stance of layout.symbology === 'upce' ? [layout, UPC_E_TURNED] : [layout]) {
    for (const candidate of candidates(bands, stance, patience)) {
      const read = readAt(bands, stance, candidate)
      if (read && (!best || read.lead > best.lead)) best = read
      if (best && best.lead >= CLEAR_LEAD) return best
    }
  }
  return best
}

type Candidate = { readonly band: number; readonly placement: Placement }

function candidates(bands: readonly Band[], layout: Layout, patience: Patience): Candidate[] {
  const isQuick = patience === 'quick'
  const straight = placedIn(bands, layout, isQuick ? ORDER.slice(0, 2) : ORDER, false)
  const best = Math.max(...straight.map(({ placement }) => placement.score))
  const isBent = !isQuick && layout.symbology === 'ean13' && best > PROMISING && best <= CLEAR
  const found = isBent ? [...straight, ...placedIn(bands, layout, ORDER.slice(0, 3), true)] : straight
  const distinct: Candidate[] = []
  const clear = found.filter(({ placement }) => placement.score >= LEAST_SCORE)
  for (const each of clear.sort((a, b) => b.placement.score - a.placement.score)) {
    if (distinct.every((other) => areApart(other.placement, each.placement, layout))) distinct.push(each)
  }
  return distinct.slice(0, isQuick ? 1 : MOST_PLACES)
}

function placedIn(
  bands: readonly Band[],
  layout: Layout,
  order: readonly number[],
  bent: boolean,
): Candidate[] {
  const found: Candidate[] = []
  for (const [searched, band] of order.entries()) {
    const best = Math.max(...found.map(({ placement }) => placement.score))
    if (searched >= 2 && (best > CLEAR || best < PROMISING)) break
    const slope = bands[band]?.slope
    if (!slope) continue
    const placements = placementsOf(slope, layout, SAMPLES * SHORTEST, SAMPLES * 0.98, bent).slice(0, 2)
    found.push(...placements.map((placement) => ({ band, placement })))
  }
  return found
}

function areApart(a: Placement, b: Placement, { modules }: Layout): boolean {
  const most = 3 * b.module
  return Math.abs(a.start - b.start) >= most || Math.abs(a.module - b.module) * modules >= most
}

const better = (a: Placement, b: Placement): Placement => (a.score >= b.score ? a : b)

/** The same symbol in every band, each found from its neighbour's place. */
function followed(bands: readonly Band[], layout: Layout, { band: first, placement }: Candidate): Placed[] {
  const placed: Placed[] = []
  for (const way of [1, -1]) {
    let last = placement
    for (let band = way === 1 ? first : first - 1; band >= 0 && band < bands.length; band += way) {
      const { profile, slope } = bands[band] ?? { profile: new Float32Array(0), slope: null }
      if (!slope) continue
      const near = refined(slope, layout, last, 0.6)
      const next = last === placement ? near : better(near, refined(slope, layout, placement, 0.6))
      placed.push({ band, profile, placement: next })
      if (next.score > LEAST_SCORE) last = next
    }
  }
  return placed.sort((a, b) => b.placement.score - a.placement.score)
}

type Fit = { readonly costs: Float32Array; readonly cost: number }
type Placed = { readonly band: number; readonly profile: Float32Array; readonly placement: Placement }

function readAt(bands: readonly Band[], layout: Layout, candidate: Candidate): SoftRead | null {
  const placed = followed(bands, layout, candidate)
  const [clearest] = placed
  if (!clearest) return null
  const upright = firstLook(clearest, layout)
  const around = firstLook(turned(clearest, layout), layout)
  const reversed = around.cost < upright.cost
  const { way, cost: atFirst } = reversed ? around : upright
  if (atFirst > HOPELESS * layout.digits.length) return null
  const blur = blurOf(way, layout)
  // light and contrast change little from band to band
  const gains = smoothedGains(digitCosts(way.profile, layout, way.placement, blur, null).gains)
  const all = placed.map((each) => bandFit(reversed ? turned(each, layout) : each, layout, blur, gains))
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
    found: placed,
    reversed,
    blur,
    bands: used,
    ends: clearestEnds(bands, layout, placed),
  }
}

/** The median over the bands: text or a scratch beside the symbol touches some of them. */
function clearestEnds(bands: readonly Band[], layout: Layout, placed: readonly Placed[]): Ends {
  const ends = placed.flatMap(({ band, placement }) => {
    const slope = bands[band]?.slope
    return slope && placement.score >= LEAST_SCORE ? [endsOf(slope, layout, placement)] : []
  })
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
  return { guards: middle(ends.map(({ guards }) => guards)), noise: middle(ends.map(({ noise }) => noise)) }
}

/** The blur under which the digits fit best, whatever they are. */
function blurOf({ profile, placement }: Placed, layout: Layout): number {
  let best = BLURS[0] ?? 0.5
  let least = Number.POSITIVE_INFINITY
  for (const blur of BLURS) {
    const { costs } = digitCosts(profile, layout, placement, blur, null)
    const sum = leastOf(costs, layout)
    if (sum < least) {
      least = sum
      best = blur
    }
  }
  return best
}

function bandFit({ profile, placement }: Placed, layout: Layout, blur: number, gains: Float32Array): Fit {
  const { costs } = digitCosts(profile, layout, placement, blur, gains)
  return { costs, cost: leastOf(costs, layout) }
}

/** A typical blur, good enough to tell which way round a symbol stands and whether there is one. */
const TYPICAL_BLUR = 0.5
/** Share of its energy that a digit may leave unexplained at first sight. */
const HOPELESS = 0.62

function firstLook(way: Placed, layout: Layout): { readonly way: Placed; readonly cost: number } {
  const { costs } = digitCosts(way.profile, layout, way.placement, TYPICAL_BLUR, null)
  return { way, cost: cheapestCode(layout, costs).cost }
}

/** What the digits cost under their best patterns, legal or not. */
function leastOf(costs: Float32Array, { digits, patterns }: Layout): number {
  let sum = 0
  for (let digit = 0; digit < digits.length; digit++) {
    const [from, to] = patterns[digit] ?? [0, 0]
    let least = Number.POSITIVE_INFINITY
    for (let pattern = from; pattern < to; pattern++)
      least = Math.min(least, costs[digit * 30 + pattern] ?? 0)
    sum += least
  }
  return sum
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

function turned({ band, profile, placement }: Placed, { modules }: Layout): Placed {
  const start = profile.length - 1 - (placement.start + placement.module * modules)
  return {
    band,
    profile: profile.slice().reverse(),
    placement: { ...placement, start, bend: -placement.bend },
  }
}
