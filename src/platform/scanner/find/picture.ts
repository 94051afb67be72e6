/** Grey pictures for engines that want RGBA: strips, and the whole frame made smaller. */
import type { Frame, Outline } from '../decoder'
import type { Grey } from './grey'
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

/** A grey picture of the whole frame. */
export function greyPicture({ data, width, height, step }: Grey): Picture {
  return {
    frame: greyFrame(data, width, height),
    back: ([a, b, c, d]) => [grown(a, step), grown(b, step), grown(c, step), grown(d, step)],
  }
}

const grown = ({ x, y }: Outline[number], step: number) => ({ x: x * step, y: y * step })

function greyFrame(luma: Float32Array | Uint8Array, width: number, height: number): Frame {
  const data = new Uint8ClampedArray(width * height * 4)
  const pixels = new Uint32Array(data.buffer)
  for (let i = 0; i < pixels.length; i++) pixels[i] = 0xff000000 | (((luma[i] ?? 0) & 255) * 0x10101)
  return { data, width, height }
}
