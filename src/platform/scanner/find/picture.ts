/** Grey pictures for an engine: strips, and the whole frame made smaller. */
import type { Frame, Outline } from '../decoder'
import type { Grey, Luma } from './grey'
import type { Cut } from './strip'
import { cutStrip, frameOf, quadOf } from './strip'

/** Pixels for an engine, and the way from them back to the frame. */
export type Picture = { readonly luma: Luma; readonly back: (outline: Outline) => Outline }

/** A region turned upright: `scale` pixels for each of the frame's across the bars, `rows` rows of several lines each. */
export function stripPicture(frame: Frame, cut: Cut, scale: number, rows: number): Picture {
  const width = Math.max(16, Math.round(cut.length * scale))
  const lines = Math.max(1, Math.min(4, Math.round(cut.height / rows)))
  const strip = cutStrip(frame, quadOf(cut), width, rows, lines)
  return {
    luma: { data: Uint8Array.from(strip.data), width, height: rows },
    back: ([a, b, c, d]) => [
      frameOf(strip, a.x, a.y),
      frameOf(strip, b.x, b.y),
      frameOf(strip, c.x, c.y),
      frameOf(strip, d.x, d.y),
    ],
  }
}

/** A grey picture of the whole frame. */
export function greyPicture(grey: Grey): Picture {
  const { step } = grey
  return {
    luma: grey,
    back: ([a, b, c, d]) => [grown(a, step), grown(b, step), grown(c, step), grown(d, step)],
  }
}

const grown = ({ x, y }: Outline[number], step: number) => ({ x: x * step, y: y * step })
