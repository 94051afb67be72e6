/** Finds where in a profile a symbol may stand, by the edges that every symbol of its kind has. */
import type { Layout } from './layout'
import type { Slope } from './profile'

/** A symbol whose first module begins at sample `start`, `module` samples a module, its middle `bend` samples off. */
export type Placement = {
  readonly start: number
  readonly module: number
  readonly bend: number
  /** How steep the profile is where edges must be, less the unrest where none may be. */
  readonly score: number
}

/** How much unrest in the quiet zones counts against the edges. */
const UNREST = 0.35
/** How far the middle of a symbol may lie from halfway, in modules: round and slanted packs. */
const BENDS = [-1.3, 1.3, -2.6, 2.6]
const NO_BEND = [0]
/** How many of the best pairs of edges are looked at closely. */
const REFINED = 4

/**
 * The best placements that differ, at most four. A symbol begins where a bar begins and ends where one ends, so only
 * pairs of such edges are tried, `shortest` to `longest` samples apart; `bent` seeks bent symbols only.
 */
export function placementsOf(
  slope: Slope,
  layout: Layout,
  shortest: number,
  longest: number,
  bent: boolean,
): Placement[] {
  const bends = bent ? BENDS : NO_BEND
  const { edgesAt, edgeSigns, modules } = layout
  const found: Placement[] = []
  const { rises, falls } = slope
  for (const start of rises) {
    for (const end of falls) {
      const length = end - start
      if (length < shortest || length > longest) continue
      const module = length / modules
      const quiet = UNREST * quietness(slope, start, end, module)
      for (let way = 0; way < bends.length; way++) {
        const bend = (bends[way] ?? 0) * module
        let score = 0
        for (let k = 0; k < edgesAt.length; k++) {
          const t = (edgesAt[k] ?? 0) / modules
          const x = (start + length * t + 4 * bend * t * (1 - t) + 0.5) | 0
          const sign = edgeSigns[k] ?? 0
          const here = sign * (slope.at[x] ?? 0)
          const before = sign * (slope.at[x - 1] ?? 0)
          const after = sign * (slope.at[x + 1] ?? 0)
          score += Math.max(here, before, after)
        }
        keep(found, { start, module, bend, score: score / edgesAt.length - quiet }, modules)
      }
    }
  }
  return found.map((each) => refined(slope, layout, each, 0.6)).sort((a, b) => b.score - a.score)
}

function keep(found: Placement[], next: Placement, modules: number): void {
  let worst = 0
  for (let i = 0; i < found.length; i++) {
    const each = found[i]
    if (!each) continue
    const isSame =
      Math.abs(each.start - next.start) < next.module &&
      Math.abs(each.start + each.module * modules - next.start - next.module * modules) < next.module
    if (isSame) {
      if (each.score < next.score) found[i] = next
      return
    }
    if (each.score < (found[worst]?.score ?? 0)) worst = i
  }
  if (found.length < REFINED) found.push(next)
  else if ((found[worst]?.score ?? 0) < next.score) found[worst] = next
}

/** Climbs to the best start, end and bend nearby, at first by `reach` modules. */
export function refined(slope: Slope, layout: Layout, from: Placement, reach: number): Placement {
  const { modules } = layout
  let { start, module, bend } = from
  let best = edgeFit(slope.at, layout, start, module, bend)
  for (let step = reach * module; step > 0.05 * from.module; step *= 0.5) {
    let climbs = true
    for (let again = 0; climbs && again < 3; again++) {
      climbs = false
      for (let way = 0; way < 8; way++) {
        const by = way & 1 ? -step : step
        const kind = way >> 1
        // the start alone, the end alone, both, the middle
        const a = start + (kind === 0 || kind === 2 ? by : 0)
        const m = module + (kind === 0 ? -by : kind === 1 ? by : 0) / modules
        const b = bend + (kind === 3 ? by : 0)
        const score = edgeFit(slope.at, layout, a, m, b)
        if (score <= best) continue
        best = score
        start = a
        module = m
        bend = b
        climbs = true
      }
    }
  }
  return {
    start,
    module,
    bend,
    score: best - UNREST * quietness(slope, start, start + module * modules, module),
  }
}

function edgeFit(slope: Float32Array, layout: Layout, start: number, module: number, bend: number): number {
  const { edgesAt, edgeSigns, modules } = layout
  let score = 0
  for (let k = 0; k < edgesAt.length; k++) {
    const at = edgesAt[k] ?? 0
    const t = at / modules
    const x = start + module * at + 4 * bend * t * (1 - t)
    const i = x | 0
    const low = slope[i] ?? 0
    score += (edgeSigns[k] ?? 0) * (low + ((slope[i + 1] ?? 0) - low) * (x - i))
  }
  return score / edgesAt.length - (0.02 * Math.abs(bend)) / module
}

/** A parabola: nothing at both ends, `bend` in the middle. */
export function bendAt(at: number, modules: number, bend: number): number {
  const t = at / modules
  return 4 * bend * t * (1 - t)
}

/** Mean steepness of both quiet zones; what lies outside the profile is not known to be quiet. */
function quietness({ sums }: Slope, start: number, end: number, module: number): number {
  return unrest(sums, start - 6 * module, start - module) + unrest(sums, end + module, end + 6 * module)
}

const UNKNOWN_UNREST = 0.3

function unrest(sums: Float32Array, from: number, to: number): number {
  const first = Math.max(0, Math.round(from))
  const last = Math.min(sums.length - 2, Math.round(to))
  if (last <= first) return UNKNOWN_UNREST
  return ((sums[last + 1] ?? 0) - (sums[first] ?? 0)) / (last - first + 1)
}
