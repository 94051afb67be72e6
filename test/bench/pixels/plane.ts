/** Grey pictures with room for calculations: brightness 0 to 255, not yet rounded. */
import type { Frame } from '@/platform/scanner/decoder'

export type Plane = { readonly values: Float32Array; readonly width: number; readonly height: number }

export function planeOf({ data, width, height }: Frame): Plane {
  const values = new Float32Array(width * height)
  for (let i = 0, p = 0; i < values.length; i++, p += 4) {
    values[i] = ((data[p] ?? 0) * 77 + (data[p + 1] ?? 0) * 150 + (data[p + 2] ?? 0) * 29) / 256
  }
  return { values, width, height }
}

/** What a camera would deliver: rounded and cut off at black and white. */
export function frameOf({ values, width, height }: Plane): Frame {
  const data = new Uint8ClampedArray(values.length * 4).fill(255)
  for (let i = 0, p = 0; i < values.length; i++, p += 4) {
    const grey = values[i] ?? 0
    data[p] = grey
    data[p + 1] = grey
    data[p + 2] = grey
  }
  return { data, width, height }
}

/** Brightness between pixels, straight lines drawn between their middles; the rim goes on outside. */
export function sample({ values, width, height }: Plane, x: number, y: number): number {
  const cx = Math.min(Math.max(x, 0), width - 1)
  const cy = Math.min(Math.max(y, 0), height - 1)
  const x0 = Math.min(Math.floor(cx), Math.max(0, width - 2))
  const y0 = Math.min(Math.floor(cy), Math.max(0, height - 2))
  const at = y0 * width + x0
  const right = width > 1 ? 1 : 0
  const below = height > 1 ? width : 0
  const u = cx - x0
  const v = cy - y0
  const top = (values[at] ?? 0) * (1 - u) + (values[at + right] ?? 0) * u
  const bottom = (values[at + below] ?? 0) * (1 - u) + (values[at + below + right] ?? 0) * u
  return top * (1 - v) + bottom * v
}
