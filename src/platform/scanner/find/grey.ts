/** Luma of a frame, at full or at a coarser size. */
import type { Frame } from '../decoder'

/** One byte a pixel, 0 is black, row by row. */
export type Luma = {
  readonly data: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
}
/** One byte of luma for every `step` × `step` pixels of the frame. */
export type Grey = Luma & { readonly step: number }

/** The longer side of what the locator looks at, in pixels: enough to see bars, little enough for every frame. */
const COARSE_SIDE = 640

export const coarseStep = (frame: { readonly width: number; readonly height: number }): number =>
  Math.max(1, Math.round(Math.max(frame.width, frame.height) / COARSE_SIDE))

/** Four bytes as one number: pixels are read whole. */
export function pixelsOf({ data }: Frame): Uint32Array {
  return data.byteOffset % 4 === 0
    ? new Uint32Array(data.buffer, data.byteOffset, data.length >> 2)
    : new Uint32Array(data.slice().buffer)
}

/** (R + 2G + B) / 4 of a little-endian RGBA pixel. */
export const lumaOf = (pixel: number): number =>
  ((pixel & 255) + ((pixel >> 7) & 510) + ((pixel >> 16) & 255)) >> 2

/** The mean of two pixels across a step, so that fine bars turn grey instead of false. */
export function greyOf(frame: Frame, step = 1): Grey {
  const pixels = pixelsOf(frame)
  const width = Math.floor(frame.width / step)
  const height = Math.floor(frame.height / step)
  const data = new Uint8Array(width * height)
  const other = (step >> 1) * (frame.width + 1)
  let at = 0
  for (let y = 0; y < height; y++) {
    let from = y * step * frame.width
    for (let x = 0; x < width; x++, from += step) {
      const a = pixels[from] ?? 0
      const b = pixels[from + other] ?? 0
      // both lumas in one sum: channels of a and b are added before they are weighed
      data[at++] =
        ((a & 255) +
          (b & 255) +
          ((a >> 7) & 510) +
          ((b >> 7) & 510) +
          ((a >> 16) & 255) +
          ((b >> 16) & 255)) >>
        3
    }
  }
  return { data, width, height, step }
}

/** Every two by two pixels as one: large and blurred codes show their stripes at half size. */
export function halved({ data, width, height, step }: Grey): Grey {
  const wide = width >> 1
  const high = height >> 1
  const out = new Uint8Array(wide * high)
  for (let y = 0; y < high; y++) {
    let from = 2 * y * width
    for (let x = 0; x < wide; x++, from += 2) {
      const upper = (data[from] ?? 0) + (data[from + 1] ?? 0)
      out[y * wide + x] = (upper + (data[from + width] ?? 0) + (data[from + width + 1] ?? 0)) >> 2
    }
  }
  return { data: out, width: wide, height: high, step: 2 * step }
}
