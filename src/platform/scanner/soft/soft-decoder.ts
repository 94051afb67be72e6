/** Reads EAN/UPC symbols too blurred for bar widths: fits whole digit shapes and lets the rules choose. */
import type { Placement } from './align'
import { bestBlur, firstLook, lookAt, together } from './band-fit'
import type { Band, Bands } from './bands'
import { cheapestCode } from './cheapest-code'
import { smoothedGains } from './digit-costs'
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
      const read = readAt(bands, stance, place)
      if (read && (!best || read.lead > best.lead)) best = read
      if (best && best.lead >= CERTAIN) return best
    }
  }
  return best
}

function readAt(bands: readonly Band[], layout: Layout, place: Placed): SoftRead | null {
  const upright = firstLook(place, layout)
  const around = firstLook(turned(place, layout), layout)
  const reversed = around.cost < upright.cost
  if (Math.min(upright.cost, around.cost) > HOPELESS * layout.digits.length) return null
  const found = followed(bands, layout, place)
  const [clearest] = found
  if (!clearest) return null
  const { look } = firstLook(reversed ? turned(clearest, layout) : clearest, layout)
  const { blur, gains } = bestBlur(look, layout)
  // light and contrast change little from band to band
  const expected = smoothedGains(gains)
  const looks = found.map((each) => lookAt(reversed ? turned(each, layout) : each, layout, blur, expected))
  const { costs, used } = together(looks)
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
    found,
    reversed,
    blur,
    bands: used,
    ends: clearestEnds(bands, layout, found),
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
