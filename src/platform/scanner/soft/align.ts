/** Finds where in a profile a symbol may stand, by the edges that every symbol of its kind has. */
import type { Layout } from './layout'

/** A symbol's first module at `start`, `module` samples a module, bent by `bend` samples in its middle. */
export type Placement = {
  readonly start: number
  readonly module: number
  readonly bend: number
  readonly score: number
}

/** Samples → bars high, each sample as steps of the local contrast around the local mean. */
export function levelled(luma: ArrayLike<number>, window: number): Float32Array {
  const count = luma.length
  const sums = new Float64Array(count + 1)
  const squares = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) {
    const value = luma[i] ?? 0
    sums[i + 1] = (sums[i] ?? 0) + value
    squares[i + 1] = (squares[i] ?? 0) + value * value
  }
  const out = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const from = Math.max(0, i - window)
    const to = Math.min(count, i + window + 1)
    const n = to - from
    const mean = ((sums[to] ?? 0) - (sums[from] ?? 0)) / n
    const variance = ((squares[to] ?? 0) - (squares[from] ?? 0)) / n - mean * mean
    out[i] = (mean - (luma[i] ?? 0)) / Math.sqrt(variance + 9)
  }
  return out
}

/** Rise of the profile around each sample. */
export function slopes(profile: Float32Array, reach: number): Float32Array {
  const out = new Float32Array(profile.length)
  for (let i = reach; i < profile.length - reach; i++) {
    out[i] = (profile[i + reach] ?? 0) - (profile[i - reach] ?? 0)
  }
  return out
}

type Span = { readonly from: number; readonly to: number }

/** A slope below this share of the steepest is no edge to begin or end with. */
const LEAST_EDGE = 0.2
/** How much unrest in the quiet zones counts against the edges. */
const UNREST = 0.35

/**
 * The best `most` placements that differ. A symbol begins where a bar begins and ends where one ends, so only pairs
 * of such edges are tried; `lengths` in samples bounds them.
 */
export function placementsOf(slope: Float32Array, layout: Layout, lengths: Span, most: number): Placement[] {
  const { edges, modules } = layout
  const at = Float32Array.from(edges, (edge) => edge.at)
  const sign = Float32Array.from(edges, (edge) => edge.sign)
  const found: Placement[] = []
  const { rises, falls } = peaksOf(slope)
  const calm = restless(slope)
  for (const start of rises) {
    for (const end of falls) {
      const length = end - start
      if (length < lengths.from || length > lengths.to) continue
      const module = length / modules
      const quiet = UNREST * (unrest(calm, start - 6 * module, start - module) + unrest(calm, end + module, end + 6 * module))
      for (const bent of BENDS) {
        const bend = bent * module
        let score = 0
        for (let k = 0; k < at.length; k++) {
          const t = (at[k] ?? 0) / modules
          const x = (start + length * t + 4 * bend * t * (1 - t) + 0.5) | 0
          const its = sign[k] ?? 0
          const here = its * (slope[x] ?? 0)
          const before = its * (slope[x - 1] ?? 0)
          const after = its * (slope[x + 1] ?? 0)
          score += here > before ? (here > after ? here : after) : before > after ? before : after
        }
        keep(found, { start, module, bend, score: score / at.length - quiet }, modules, most)
      }
    }
  }
  return found.map((each) => refined(slope, calm, layout, each)).sort((a, b) => b.score - a.score)
}

/** How far the middle of a symbol may lie from halfway, in modules: round and slanted packs. */
const BENDS = [0, -1.3, 1.3, -2.6, 2.6]

/** Where the profile rises and falls most steeply. */
function peaksOf(slope: Float32Array): { rises: number[]; falls: number[] } {
  let steepest = 0
  for (let i = 0; i < slope.length; i++) steepest = Math.max(steepest, Math.abs(slope[i] ?? 0))
  const least = steepest * LEAST_EDGE
  const rises: number[] = []
  const falls: number[] = []
  for (let i = 1; i < slope.length - 1; i++) {
    const before = slope[i - 1] ?? 0
    const here = slope[i] ?? 0
    const after = slope[i + 1] ?? 0
    if (here > least && here >= before && here > after) rises.push(i)
    if (here < -least && here <= before && here < after) falls.push(i)
  }
  return { rises, falls }
}

/** Running sums of the steepness. */
function restless(slope: Float32Array): Float32Array {
  const sums = new Float32Array(slope.length + 1)
  for (let i = 0; i < slope.length; i++) sums[i + 1] = (sums[i] ?? 0) + Math.abs(slope[i] ?? 0)
  return sums
}

/** Mean steepness over a stretch that should be quiet; what lies outside is not known to be. */
function unrest(sums: Float32Array, from: number, to: number): number {
  const first = Math.max(0, Math.round(from))
  const last = Math.min(sums.length - 2, Math.round(to))
  if (last <= first) return 0.3
  return ((sums[last + 1] ?? 0) - (sums[first] ?? 0)) / (last - first + 1)
}

function keep(found: Placement[], next: Placement, modules: number, most: number): void {
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
  if (found.length < most) found.push(next)
  else if ((found[worst]?.score ?? 0) < next.score) found[worst] = next
}

/** Climbs to the best start, end and bend nearby. */
export function refined(slope: Float32Array, calm: Float32Array, layout: Layout, from: Placement): Placement {
  let best = { ...from, score: fit(slope, layout, from.start, from.module, from.bend) }
  for (let reach = from.module * 0.6; reach > from.module * 0.05; reach *= 0.5) {
    for (let again = 0; again < 3; again++) {
      const { start, module, bend } = best
      const grow = reach / layout.modules
      const tries: (readonly [number, number, number])[] = [
        [start - reach, module + grow, bend],
        [start + reach, module - grow, bend],
        [start, module + grow, bend],
        [start, module - grow, bend],
        [start + reach, module, bend],
        [start - reach, module, bend],
        [start, module, bend + reach],
        [start, module, bend - reach],
      ]
      let climbed = false
      for (const [a, m, b] of tries) {
        const score = fit(slope, layout, a, m, b)
        if (score > best.score) {
          best = { start: a, module: m, bend: b, score }
          climbed = true
        }
      }
      if (!climbed) break
    }
  }
  const { start, module } = best
  const end = start + module * layout.modules
  return {
    ...best,
    score: best.score - UNREST * (unrest(calm, start - 6 * module, start - module) + unrest(calm, end + module, end + 6 * module)),
  }
}

function fit(slope: Float32Array, { edges, modules }: Layout, start: number, module: number, bend: number): number {
  let score = 0
  for (let k = 0; k < edges.length; k++) {
    const edge = edges[k]
    if (!edge) continue
    const x = start + module * edge.at + bendAt(edge.at, modules, bend)
    const i = Math.floor(x)
    const low = slope[i] ?? 0
    score += edge.sign * (low + ((slope[i + 1] ?? 0) - low) * (x - i))
  }
  return score / edges.length - 0.02 * Math.abs(bend) / module
}

/** A parabola: nothing at both ends, `bend` in the middle. */
export function bendAt(at: number, modules: number, bend: number): number {
  const t = at / modules
  return 4 * bend * t * (1 - t)
}

/** The same symbol in another band of the strip. */
export function refinedFrom(slope: Float32Array, layout: Layout, placement: Placement): Placement {
  return refined(slope, restless(slope), layout, placement)
}
