/** Grey pictures for engines that want RGBA: strips, and the whole frame at half size. */
import type { Frame, Outline } from '../decoder'
import type { Cut } from './strip'
import { cutStrip, frameOf, quadOf } from './strip'

/** Pixels for an engine, and the way from them back to the frame. */
export type Picture = { readonly frame: Frame; readonly back: (outline: Outline) => Outline }

/** A region turned upright: `scale` pixels for each of the frame's across the bars, `rows` rows of several lines each. */
export function stripPicture(frame: Frame, cut: Cut, scale: number, rows: number): Picture {
  const width = Math.max(16, Math.round(cut.length * scale))
  const lines = Math.max(1, Math.min(4, Math.round(cut.height / rows)))
  const strip = cutStrip(frame, quadOf(cut), width, rows, lines)
  return {
    frame: greyFrame(strip.data, width, rows),
    back: ([a, b, c, d]) => [
      frameOf(strip, a.x, a.y),
      frameOf(strip, b.x, b.y),
      frameOf(strip, c.x, c.y),
      frameOf(strip, d.x, d.y),
    ],
  }
}

/** Every `step` × `step` pixels as one, their mean. */
export function smallPicture(frame: Frame, step: number): Picture {
  const width = Math.floor(frame.width / step)
  const height = Math.floor(frame.height / step)
  const from = new Uint32Array(frame.data.buffer, frame.data.byteOffset, frame.data.length >> 2)
  const data = new Uint8ClampedArray(width * height * 4)
  const to = new Uint32Array(data.buffer)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let red = 0
      let green = 0
      for (let j = 0; j < step; j++) {
        const row = (y * step + j) * frame.width + x * step
        for (let i = 0; i < step; i++) {
          const pixel = from[row + i] ?? 0
          // red and blue travel in one number, sixteen bits apart
          red += pixel & 0xff00ff
          green += (pixel >> 8) & 255
        }
      }
      const luma = (((red & 0xffff) + (red >>> 16) + 2 * green) / (4 * step * step)) | 0
      to[y * width + x] = 0xff000000 | (luma * 0x10101)
    }
  }
  return {
    frame: { data, width, height },
    back: ([a, b, c, d]) => [grown(a, step), grown(b, step), grown(c, step), grown(d, step)],
  }
}

const grown = ({ x, y }: Outline[number], step: number) => ({ x: x * step, y: y * step })

function greyFrame(luma: Float32Array, width: number, height: number): Frame {
  const data = new Uint8ClampedArray(width * height * 4)
  const pixels = new Uint32Array(data.buffer)
  for (let i = 0; i < pixels.length; i++) pixels[i] = 0xff000000 | (((luma[i] ?? 0) & 255) * 0x10101)
  return { data, width, height }
}
