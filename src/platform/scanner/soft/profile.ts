/** One row of a strip, levelled so that light and contrast are alike along it. */

/** How steep a profile is. */
export type Slope = {
  /** At each sample. */
  readonly at: Float32Array
  /** Running sums of the steepness, for the quiet zones. */
  readonly sums: Float32Array
  /** Where bars begin, */
  readonly rises: readonly number[]
  /** and where they end. */
  readonly falls: readonly number[]
}

/** A slope below this share of the steepest is no edge to begin or end with. */
const LEAST_EDGE = 0.2
/** Steps of luma that are noise, not contrast. */
const NOISE = 3

/** Bars become high; each sample counts standard deviations of its surroundings, `window` samples to either side. */
export function levelled(luma: Float32Array, window: number): Float32Array {
  const count = luma.length
  const out = new Float32Array(count)
  let sum = 0
  let squares = 0
  let from = 0
  let to = 0
  for (let i = 0; i < count; i++) {
    for (; to < Math.min(count, i + window + 1); to++) {
      const value = luma[to] ?? 0
      sum += value
      squares += value * value
    }
    for (; from < i - window; from++) {
      const value = luma[from] ?? 0
      sum -= value
      squares -= value * value
    }
    const mean = sum / (to - from)
    const variance = Math.max(0, squares / (to - from) - mean * mean)
    out[i] = (mean - (luma[i] ?? 0)) / Math.sqrt(variance + NOISE * NOISE)
  }
  return out
}

/** The rise of a profile from `reach` samples before to as many after each sample. */
export function slopeOf(profile: Float32Array, reach: number): Slope {
  const at = new Float32Array(profile.length)
  const sums = new Float32Array(profile.length + 1)
  let sum = 0
  for (let i = 0; i < profile.length; i++) {
    if (i >= reach && i < profile.length - reach) {
      const rise = (profile[i + reach] ?? 0) - (profile[i - reach] ?? 0)
      at[i] = rise
      sum += Math.abs(rise)
    }
    sums[i + 1] = sum
  }
  return { at, sums, ...peaksOf(at) }
}

/** Where the profile rises and falls most steeply. */
export function peaksOf(slope: Float32Array): { readonly rises: number[]; readonly falls: number[] } {
  let steepest = 0
  for (let i = 0; i < slope.length; i++) {
    const size = Math.abs(slope[i] ?? 0)
    if (size > steepest) steepest = size
  }
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
