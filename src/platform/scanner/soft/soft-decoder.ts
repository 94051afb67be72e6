/** Reads EAN/UPC symbols too blurred for bar widths: fits whole digit shapes and lets the rules choose. */
import type { Placement } from './align'
import { bestLook, costAtFirst, lookAt, together } from './band-fit'
import type { Band, Bands } from './bands'
import { cheapestCode } from './cheapest-code'
import { smoothedGains } from './digit-costs'
import { eased } from './ease'
import type { Ends } from './ends'
import { endsOf } from './ends'
import type { Layout } from './layout'
import { UPC_E_TURNED } from './layout'
import type { Patience, Placed } from './places'
import { followed, LEAST_SCORE, placesIn, turned } from './places'

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

/** A lead that one frame, and one band of it, is enough for: no other place need be tried. */
export const CERTAIN = 3
/** Share of its energy that a digit may leave unexplained at first sight. */
const HOPELESS = 0.62
/** Edges this clear are worth being eased. Almost anything can be eased into some code, so only a clear one counts. */
const WAVY = 0.5

/** The best reading of the strip as one kind of symbol, or null when no edges fit it; `patience` bounds the work. */
export function softRead(
  { bands, bars }: Bands,
  layout: Layout,
  patience: Patience = 'long',
): SoftRead | null {
  if (bars < layout.leastBars) return null
  let best: SoftRead | null = null
  for (const stance of layout.symbology === 'upce' ? [layout, UPC_E_TURNED] : [layout]) {
    for (const place of placesIn(bands, stance, patience)) {
      const read = readAt(bands, stance, place, patience)
      if (read && (!best || read.lead > best.lead)) best = read
      if (best && best.lead >= CERTAIN) return best
    }
  }
  return best
}

function readAt(bands: readonly Band[], layout: Layout, place: Placed, patience: Patience): SoftRead | null {
  const upright = costAtFirst(place, layout)
  const around = costAtFirst(turned(place, layout), layout)
  const reversed = around < upright
  if (Math.min(upright, around) > HOPELESS * layout.digits.length) return null
  const found = followed(bands, layout, place)
  const [clearest, ...others] = found
  if (!clearest) return null
  const stand = {
    layout,
    placement: clearest.placement,
    found,
    reversed,
    ends: clearestEnds(bands, layout, found),
  }
  const straight = { ...stand, ...bestCode(clearest, others, layout, reversed) }
  const isWavy = layout.symbology === 'ean13' && clearest.placement.score >= WAVY
  if (patience === 'quick' || straight.lead >= CERTAIN || !isWavy) return straight
  const ease = (each: Placed) => easedIn(bands, layout, each)
  const smooth = { ...stand, ...bestCode(ease(clearest), others.map(ease), layout, reversed) }
  return smooth.lead >= CERTAIN ? smooth : straight
}

function easedIn(bands: readonly Band[], layout: Layout, { band, profile, placement }: Placed): Placed {
  const slope = bands[band]?.slope
  if (!slope) return { band, profile, placement }
  return { band, profile: eased(profile, slope, layout, placement), placement: { ...placement, bend: 0 } }
}

type Code = Pick<SoftRead, 'text' | 'residual' | 'worst' | 'lead' | 'costs' | 'blur' | 'bands'>

/** The best legal code over all places; light, contrast and blur are those of the clearest. */
function bestCode(clearest: Placed, others: readonly Placed[], layout: Layout, reversed: boolean): Code {
  const way = (place: Placed) => (reversed ? turned(place, layout) : place)
  const first = way(clearest)
  const { blur, gains } = bestLook(first, layout)
  const expected = smoothedGains(gains)
  const looks = [first, ...others.map(way)].map((each) => lookAt(each, layout, blur, expected))
  const { costs, used } = together(looks)
  const { text, cost, runnerUp, worst } = cheapestCode(layout, costs)
  const residual = cost / layout.digits.length
  return { text, residual, worst, lead: (runnerUp - cost) / (residual + 0.01), costs, blur, bands: used }
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
