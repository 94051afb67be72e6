/** Whether a symbol really begins and ends where it was placed: its outer guards are there, and nothing beside them. */
import type { Placement } from './align'
import { bendAt } from './align'
import type { Layout } from './layout'
import type { Slope } from './profile'

export type Ends = {
  /** Steepness of the weaker outer guard, as a share of that of all edges. */
  readonly guards: number
  /** Mean steepness of the louder quiet zone, as a share of that within the symbol. */
  readonly noise: number
}

/** Modules of quiet zone looked at; the standard asks for seven or more. */
const QUIET = 5

export function endsOf({ at, sums }: Slope, layout: Layout, placement: Placement): Ends {
  const { start, module } = placement
  const end = start + module * layout.modules
  const inside = mean(sums, start, end)
  return {
    guards:
      Math.min(guard(at, layout, placement, 0), guard(at, layout, placement, layout.edgesAt.length - 4)) /
      all(at, layout, placement),
    noise:
      Math.max(
        mean(sums, start - (QUIET + 1) * module, start - module),
        mean(sums, end + module, end + (QUIET + 1) * module),
      ) / inside,
  }
}

const all = (slope: Float32Array, layout: Layout, placement: Placement): number =>
  edges(slope, layout, placement, 0, layout.edgesAt.length)

const guard = (slope: Float32Array, layout: Layout, placement: Placement, from: number): number =>
  edges(slope, layout, placement, from, from + 4)

/** Mean steepness of some edges, each in the way it must go. */
function edges(
  slope: Float32Array,
  { edgesAt, edgeSigns, modules }: Layout,
  { start, module, bend }: Placement,
  from: number,
  to: number,
): number {
  let sum = 0
  for (let k = from; k < to; k++) {
    const at = edgesAt[k] ?? 0
    const x = Math.round(start + module * at + bendAt(at, modules, bend))
    sum += (edgeSigns[k] ?? 0) * (slope[x] ?? 0)
  }
  return sum / (to - from)
}

/** Nothing is known of what lies outside the profile: as loud as may be. */
function mean(sums: Float32Array, from: number, to: number): number {
  const first = Math.max(0, Math.round(from))
  const last = Math.min(sums.length - 1, Math.round(to))
  return last > first ? ((sums[last] ?? 0) - (sums[first] ?? 0)) / (last - first) : Number.POSITIVE_INFINITY
}
