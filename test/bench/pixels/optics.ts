/** What lenses, hands, light and sensors do to a picture. Each does nothing at nought. */
import type { Random } from '../random'
import { seeded } from '../random'
import type { Plane } from './plane'

/** Out of focus: a Gaussian of `sigma` pixels. */
export function blur(plane: Plane, sigma: number): Plane {
  if (sigma <= 0) return plane
  const reach = Math.ceil(3 * sigma)
  const bell = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  )
  const total = bell.reduce((sum, weight) => sum + weight, 0)
  const kernel = Float32Array.from(bell, (weight) => weight / total)
  const { values, width, height } = plane
  const across = convolve(values, width, height, 1, width, kernel)
  return { values: convolve(across, height, width, width, 1, kernel), width, height }
}

/** Runs along lines of `length` values `step` apart; neighbouring lines begin `stride` apart. */
function convolve(
  values: Float32Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  kernel: Float32Array,
): Float32Array {
  const reach = kernel.length >> 1
  const padded = new Float32Array(length + 2 * reach)
  const out = new Float32Array(values.length)
  for (let line = 0; line < lines; line++) {
    const start = line * stride
    for (let i = 0; i < padded.length; i++) {
      const at = Math.min(Math.max(i - reach, 0), length - 1)
      padded[i] = values[start + at * step] ?? 0
    }
    for (let i = 0; i < length; i++) {
      let sum = 0
      for (let k = 0; k < kernel.length; k++) sum += (padded[i + k] ?? 0) * (kernel[k] ?? 0)
      out[start + i * step] = sum
    }
  }
  return out
}

/** A hand that moved `length` pixels to the right while the shutter was open. */
export function motion(plane: Plane, length: number): Plane {
  if (length <= 0) return plane
  const reach = Math.ceil(Math.max(0, length - 1) / 2)
  const rim = (length - (2 * reach - 1)) / 2
  const box = Array.from({ length: 2 * reach + 1 }, (_, i) => (i === 0 || i === 2 * reach ? rim : 1) / length)
  const kernel = Float32Array.from(reach === 0 ? [1] : box)
  const { values, width, height } = plane
  return { values: convolve(values, width, height, 1, width, kernel), width, height }
}

/** Only `share` of the contrast is left, around a middle grey. */
export function fade(plane: Plane, share: number): Plane {
  return share === 1 ? plane : { ...plane, values: plane.values.map((value) => 128 + (value - 128) * share) }
}

/** A lamp mirrored in the pack: white in the middle, gone a little beyond `radius` pixels. */
export function glare(plane: Plane, x: number, y: number, radius: number): Plane {
  if (radius <= 0) return plane
  const values = plane.values.map((value, i) => {
    const squared = (((i % plane.width) - x) ** 2 + (Math.floor(i / plane.width) - y) ** 2) / radius ** 2
    return 255 - (255 - value) * (1 - Math.exp(-(squared ** 2)))
  })
  return { ...plane, values }
}

// drawn once: a million normal numbers a frame would take longer than the engines
const NORMALS = 1 << 18
let normals: Float32Array | null = null

/** The grain of a sensor in little light: a normal spread of `sigma` grey levels. */
export function noise(plane: Plane, sigma: number, random: Random): Plane {
  if (sigma <= 0) return plane
  if (!normals) {
    const source = seeded(7)
    normals = Float32Array.from({ length: NORMALS }, () => source.normal())
  }
  const values = plane.values.slice()
  for (let y = 0, i = 0; y < plane.height; y++) {
    let at = random.below(NORMALS)
    for (let x = 0; x < plane.width; x++, i++, at = (at + 1) % NORMALS) {
      values[i] = (values[i] ?? 0) + sigma * (normals[at] ?? 0)
    }
  }
  return { ...plane, values }
}
