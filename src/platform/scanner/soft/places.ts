/** Where in a strip a symbol may stand, and where each band of it has that symbol. */
import type { Placement } from './align'
import { placementsOf, refined } from './align'
import type { Band } from './bands'
import { SAMPLES } from './bands'
import type { Layout } from './layout'

/** A place in one band. */
export type Placed = { readonly band: number; readonly profile: Float32Array; readonly placement: Placement }

/** `quick`: the best place in two bands. `long`: up to three in more of them, bent ones too. */
export type Patience = 'quick' | 'long'

/** Bands from the middle outwards: text above and below is seldom in all of them. */
const ORDER = [3, 5, 1, 6]
/** Edges fitting this well leave no doubt where the symbol lies. */
const CLEAR = 1.2
export const LEAST_SCORE = 0.25
/** Edges fitting worse than this in two bands will not fit better when bent or in others. */
const PROMISING = 0.3
/** Places tried in one strip. */
const MOST_PLACES = 3
/** Shortest symbol looked for, as a share of the strip. */
const SHORTEST = 0.33
/** The likeliest places, the best first. */
export function placesIn(bands: readonly Band[], layout: Layout, patience: Patience): Placed[] {
  const isQuick = patience === 'quick'
  const straight = placedIn(bands, layout, isQuick ? ORDER.slice(0, 2) : ORDER, false)
  const best = Math.max(...straight.map(({ placement }) => placement.score))
  const isBent = !isQuick && layout.symbology === 'ean13' && best > PROMISING && best <= CLEAR
  const found = isBent ? [...straight, ...placedIn(bands, layout, ORDER.slice(0, 3), true)] : straight
  const distinct: Placed[] = []
  const clear = found.filter(({ placement }) => placement.score >= LEAST_SCORE)
  for (const each of clear.sort((a, b) => b.placement.score - a.placement.score)) {
    if (distinct.every((other) => areApart(other.placement, each.placement, layout))) distinct.push(each)
  }
  return distinct.slice(0, isQuick ? 1 : MOST_PLACES)
}

function placedIn(bands: readonly Band[], layout: Layout, order: readonly number[], bent: boolean): Placed[] {
  const found: Placed[] = []
  for (const [searched, band] of order.entries()) {
    const best = Math.max(...found.map(({ placement }) => placement.score))
    if (searched >= 2 && (best > CLEAR || best < PROMISING)) break
    const { profile, slope } = bands[band] ?? {}
    if (!profile || !slope) continue
    const placements = placementsOf(slope, layout, SAMPLES * SHORTEST, SAMPLES * 0.98, bent).slice(0, 2)
    found.push(...placements.map((placement) => ({ band, profile, placement })))
  }
  return found
}

function areApart(a: Placement, b: Placement, { modules }: Layout): boolean {
  const most = 3 * b.module
  return Math.abs(a.start - b.start) >= most || Math.abs(a.module - b.module) * modules >= most
}

const better = (a: Placement, b: Placement): Placement => (a.score >= b.score ? a : b)

/** The same symbol in every band, each found from its neighbour's place. */
export function followed(
  bands: readonly Band[],
  layout: Layout,
  { band: first, placement }: Placed,
): Placed[] {
  const placed: Placed[] = []
  for (const way of [1, -1]) {
    let last = placement
    for (let band = way === 1 ? first : first - 1; band >= 0 && band < bands.length; band += way) {
      const { profile, slope } = bands[band] ?? {}
      if (!profile || !slope) continue
      const near = refined(slope, layout, last, 0.6)
      const next = last === placement ? near : better(near, refined(slope, layout, placement, 0.6))
      placed.push({ band, profile, placement: next })
      if (next.score > LEAST_SCORE) last = next
    }
  }
  return placed.sort((a, b) => b.placement.score - a.placement.score)
}

/** The same place in the band read from its other end. */
export function turned({ band, profile, placement }: Placed, { modules }: Layout): Placed {
  const start = profile.length - 1 - (placement.start + placement.module * modules)
  return {
    band,
    profile: profile.slice().reverse(),
    placement: { ...placement, start, bend: -placement.bend },
  }
}
