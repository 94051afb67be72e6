/** Takes the waves out of a band: packs are round, foil is crumpled, and no edge then stands quite where it should. */
import type { Placement } from './align'
import { bendAt } from './align'
import type { Layout } from './layout'
import type { Slope } from './profile'

/** How far an edge may stand from its place, and in what steps, in modules. */
const REACH = 2
const STEP = 0.25
const STATES = (2 * REACH) / STEP + 1
/** What a change of shift by one module costs from one edge to the next a module on, as steepness. */
const STIFF = 1

/** The band as if every edge that the symbol has stood where `placement` without its bend puts it. */
export function eased(
  profile: Float32Array,
  slope: Slope,
  layout: Layout,
  placement: Placement,
): Float32Array {
  const { edgesAt, modules } = layout
  const { start, module, bend } = placement
  const shifts = shiftsOf(slope.at, layout, placement)
  const knots = shifts.map((shift, k) => {
    const at = edgesAt[k] ?? 0
    return start + module * at + bendAt(at, modules, bend) + shift * module
  })
  const out = new Float32Array(profile.length)
  let k = 0
  for (let i = 0; i < out.length; i++) {
    const at = (i - start) / module
    while (k < edgesAt.length - 1 && (edgesAt[k + 1] ?? 0) < at) k++
    const [from, to] = [edgesAt[k] ?? 0, edgesAt[k + 1] ?? 0]
    const [a, b] = [knots[k] ?? 0, knots[k + 1] ?? 0]
    // beyond the outermost edges a module is as long as it is on the whole
    const x = at < from || to === 0 ? a + (at - from) * module : a + ((b - a) * (at - from)) / (to - from)
    const near = Math.min(Math.max(x, 0), profile.length - 1.001)
    const low = profile[near | 0] ?? 0
    out[i] = low + ((profile[(near | 0) + 1] ?? 0) - low) * (near - (near | 0))
  }
  return out
}

/** The shift of every edge, in modules, that makes all of them steepest while neighbours move together (Viterbi). */
function shiftsOf(slope: Float32Array, layout: Layout, { start, module, bend }: Placement): Float32Array {
  const { edgesAt, edgeSigns, modules } = layout
  const count = edgesAt.length
  const from = new Uint8Array(count * STATES)
  let best = new Float32Array(STATES)
  for (let k = 0; k < count; k++) {
    const at = edgesAt[k] ?? 0
    const gap = k > 0 ? at - (edgesAt[k - 1] ?? 0) : 1
    const next = new Float32Array(STATES).fill(Number.NEGATIVE_INFINITY)
    for (let state = 0; state < STATES; state++) {
      const shift = state * STEP - REACH
      const x = start + module * (at + shift) + bendAt(at, modules, bend)
      const low = slope[x | 0] ?? 0
      const here = (edgeSigns[k] ?? 0) * (low + ((slope[(x | 0) + 1] ?? 0) - low) * (x - (x | 0)))
      for (let before = 0; before < STATES; before++) {
        const by = (state - before) * STEP
        const sum = (best[before] ?? 0) + here - (k > 0 ? (STIFF * by * by) / gap : 0)
        if (sum <= (next[state] ?? 0)) continue
        next[state] = sum
        from[k * STATES + state] = before
      }
    }
    best = next
  }
  const shifts = new Float32Array(count)
  let state = best.indexOf(Math.max(...best))
  for (let k = count - 1; k >= 0; k--) {
    shifts[k] = state * STEP - REACH
    state = from[k * STATES + state] ?? 0
  }
  return shifts
}
