/** Cuts a striped place out of the frame, turned upright, each row a mean over some height. */
import type { Frame, Point } from '../decoder'
import { lumaOf, pixelsOf } from './grey'

/** Where to cut: the middle, the way across the bars, and the extents in pixels of the frame. */
export type Cut = {
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly length: number
  readonly height: number
}

/** Luma 0–255 of `rows` rows of `width` samples, row by row. */
export type Strip = {
  readonly data: Float32Array<ArrayBuffer>
  readonly width: number
  readonly rows: number
  readonly cut: Cut
}

/** `width` samples across the cut, `rows` rows down it, each the mean of `lines` lines. */
export function cutStrip(frame: Frame, cut: Cut, width: number, rows: number, lines: number): Strip {
  const pixels = pixelsOf(frame)
  const data = new Float32Array(width * rows)
  const cos = Math.cos(cut.angle)
  const sin = Math.sin(cut.angle)
  const stepU = cut.length / width
  const stepV = cut.height / (rows * lines)
  const lastX = frame.width - 1.001
  const lastY = frame.height - 1.001
  const { width: across } = frame
  for (let row = 0; row < rows; row++) {
    const start = row * width
    for (let line = 0; line < lines; line++) {
      const v = (row * lines + line + 0.5) * stepV - cut.height / 2
      const u = 0.5 * stepU - cut.length / 2
      let x = cut.x + u * cos - v * sin
      let y = cut.y + u * sin + v * cos
      for (let i = 0; i < width; i++, x += stepU * cos, y += stepU * sin) {
        const px = Math.min(Math.max(x, 0), lastX)
        const py = Math.min(Math.max(y, 0), lastY)
        const ix = px | 0
        const iy = py | 0
        const fx = px - ix
        const fy = py - iy
        const at = iy * across + ix
        const a = lumaOf(pixels[at] ?? 0)
        const b = lumaOf(pixels[at + 1] ?? 0)
        const c = lumaOf(pixels[at + across] ?? 0)
        const d = lumaOf(pixels[at + across + 1] ?? 0)
        const upper = a + (b - a) * fx
        data[start + i] = (data[start + i] ?? 0) + upper + (c + (d - c) * fx - upper) * fy
      }
    }
    for (let i = start; i < start + width; i++) data[i] = (data[i] ?? 0) / lines
  }
  return { data, width, rows, cut }
}

/** Sample position and row of a strip → pixels of the frame. */
export function frameOf({ cut, width, rows }: Strip, sample: number, row: number): Point {
  const u = (sample / width - 0.5) * cut.length
  const v = (row / rows - 0.5) * cut.height
  const cos = Math.cos(cut.angle)
  const sin = Math.sin(cut.angle)
  return { x: cut.x + u * cos - v * sin, y: cut.y + u * sin + v * cos }
}
