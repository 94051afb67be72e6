/** Films for Chromium's fake camera: uncompressed YUV4MPEG2 (Y4M) files from RGBA pictures. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** RGBA pixels, four bytes each, row by row. Width and height are even in a film. */
export type Picture = { readonly data: Uint8Array; readonly width: number; readonly height: number }

/** One still picture held before the camera. */
export type Scene = { readonly picture: Picture; readonly seconds: number }

/** Chromium plays the file at this rate and begins again at its end. */
const FRAMES_A_SECOND = 10

/**
 * Writes the scenes one after another. A second of 640×480 takes 4.6 MB, of 1280×720 13.8 MB.
 * Throws when a picture differs in size from the first or its sides are odd.
 */
export function writeFakeCamera(file: string, scenes: readonly Scene[]): void {
  const first = scenes[0]?.picture
  if (!first) throw new Error('a film needs a scene')
  mkdirSync(dirname(file), { recursive: true })
  const out = openSync(file, 'w')
  try {
    writeSync(out, `YUV4MPEG2 W${first.width} H${first.height} F${FRAMES_A_SECOND}:1 Ip A1:1 C420jpeg\n`)
    for (const { picture, seconds } of scenes) {
      if (picture.width !== first.width || picture.height !== first.height) {
        throw new Error(
          `a scene is ${picture.width}×${picture.height}, the film ${first.width}×${first.height}`,
        )
      }
      const frame = Buffer.concat([Buffer.from('FRAME\n'), yuv420(picture)])
      for (let n = Math.round(seconds * FRAMES_A_SECOND); n > 0; n--) writeSync(out, frame)
    }
  } finally {
    closeSync(out)
  }
}

/** Planar 4:2:0 in the studio range of ITU-R BT.601, which is how Chromium reads such a file. */
export function yuv420({ data, width, height }: Picture): Uint8Array {
  if (width % 2 !== 0 || height % 2 !== 0) throw new Error(`${width}×${height} has an odd side`)
  const pixels = width * height
  const yuv = new Uint8Array(pixels * 1.5)
  for (let i = 0; i < pixels; i++) {
    const { r, g, b } = at(data, i)
    yuv[i] = 16 + (66 * r + 129 * g + 25 * b + 128) / 256
  }
  for (let row = 0, to = pixels; row < height; row += 2) {
    for (let column = 0; column < width; column += 2, to++) {
      const { r, g, b } = at(data, row * width + column)
      yuv[to] = 128 + (-38 * r - 74 * g + 112 * b) / 256
      yuv[to + pixels / 4] = 128 + (112 * r - 94 * g - 18 * b) / 256
    }
  }
  return yuv
}

function at(data: Uint8Array, pixel: number) {
  return { r: data[pixel * 4] ?? 0, g: data[pixel * 4 + 1] ?? 0, b: data[pixel * 4 + 2] ?? 0 }
}
