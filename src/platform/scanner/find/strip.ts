/** Cuts a striped place out of the frame, turned upright, each row a mean over some height. */
import type { Frame, Outline, Point } from '../decoder'
import { lumaOf, pixelsOf } from './grey'

/** Where to cut: the middle, the way across the bars, and the extents in pixels of the frame. */
export type Cut = {
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly length: number
  readonly height: number
}

/** Luma 0–255 of `rows` rows of `width` samples, row by row, and the corners they were cut from. */
export type Strip = {
  readonly data: Float32Array<ArrayBuffer>
  readonly width: number
  readonly rows: number
  readonly quad: Outline
}

/** The cut with room for the quiet zones, and `share` of its height: its rim may be text. */
export const withQuietZones = (cut: Cut, share: number): Cut => ({
  ...cut,
  length: cut.length * 1.16 + 24,
  height: cut.height * share,
})

/** The corners of a cut: upper left, upper right, lower right, lower left as the bars stand. */
export function quadOf({ x, y, angle, length, height }: Cut): Outline {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const corner = (u: number, v: number): Point => ({ x: x + u * cos - v * sin, y: y + u * sin + v * cos })
  const [u, v] = [length / 2, height / 2]
  return [corner(-u, -v), corner(u, -v), corner(u, v), corner(-u, v)]
}

/** `width` samples across, `rows` rows down, each the mean of `lines` lines; the corners need not be square. */
export function cutStrip(frame: Frame, quad: Outline, width: number, rows: number, lines: number): Strip {
  const pixels = pixelsOf(frame)
  const data = new Float32Array(width * rows)
  const [topLeft, topRight, bottomRight, bottomLeft] = quad
  const lastX = frame.width - 1.001
  const lastY = frame.height - 1.001
  const { width: across } = frame
  const count = rows * lines
  for (let line = 0; line < count; line++) {
    const start = ((line / lines) | 0) * width
    const t = (line + 0.5) / count
    const left = between(topLeft, bottomLeft, t)
    const right = between(topRight, bottomRight, t)
    const stepX = (right.x - left.x) / width
    const stepY = (right.y - left.y) / width
    let x = left.x + stepX / 2
    let y = left.y + stepY / 2
    for (let i = start; i < start + width; i++, x += stepX, y += stepY) {
      const px = Math.min(Math.max(x, 0), lastX)
      const py = Math.min(Math.max(y, 0), lastY)
      const ix = px | 0
      const iy = py | 0
      const fx = px - ix
      const at = iy * across + ix
      const a = lumaOf(pixels[at] ?? 0)
      const b = lumaOf(pixels[at + 1] ?? 0)
      const c = lumaOf(pixels[at + across] ?? 0)
      const d = lumaOf(pixels[at + across + 1] ?? 0)
      const upper = a + (b - a) * fx
      data[i] = (data[i] ?? 0) + upper + (c + (d - c) * fx - upper) * (py - iy)
    }
  }
  for (let i = 0; i < data.length; i++) data[i] = (data[i] ?? 0) / lines
  return { data, width, rows, quad }
}

/** Sample position and row of a strip → pixels of the frame; also beyond its ends. */
export function frameOf({ quad: [a, b, c, d], width, rows }: Strip, sample: number, row: number): Point {
  return between(between(a, d, row / rows), between(b, c, row / rows), sample / width)
}

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}
