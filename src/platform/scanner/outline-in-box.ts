/** From the pixels of a decoded frame to the box on screen in which the video shows. */
import type { Rect, Size } from './crop'
import type { Outline, Point } from './decoder'

/** How a frame came to be: part of a video, shrunk, while the video fills a box with `object-fit: cover`. */
export type FrameOrigin = {
  /** Of the frame that was decoded, in its own pixels. */
  readonly frame: Size
  /** What it was cut from, in pixels of the video; see `rectBehindWindow`. */
  readonly crop: Rect
  readonly video: Size
  /** The element that shows the video, in CSS pixels. */
  readonly box: Size
}

/** The four corners in CSS pixels from the box's top left corner; they may lie outside it. */
export function outlineInBox(outline: Outline, { frame, crop, video, box }: FrameOrigin): Outline {
  const scale = Math.max(box.width / video.width, box.height / video.height)
  const place = ({ x, y }: Point): Point => ({
    x: (crop.x + (x * crop.width) / frame.width - video.width / 2) * scale + box.width / 2,
    y: (crop.y + (y * crop.height) / frame.height - video.height / 2) * scale + box.height / 2,
  })
  const [a, b, c, d] = outline
  return [place(a), place(b), place(c), place(d)]
}

/**
 * The same corners unless they lie closer together than `least` across: engines often report a linear code as the
 * one line they read, and a frame needs a height to be seen. A single point becomes a small square.
 */
export function broadened(outline: Outline, least: number): Outline {
  const [a, b, c, d] = outline
  const along = { x: (b.x + c.x - a.x - d.x) / 2, y: (b.y + c.y - a.y - d.y) / 2 }
  const across = { x: (c.x + d.x - a.x - b.x) / 2, y: (c.y + d.y - a.y - b.y) / 2 }
  const length = Math.hypot(along.x, along.y)
  const height = Math.hypot(across.x, across.y)
  if (length >= least && height >= least) return outline
  const middle = { x: (a.x + b.x + c.x + d.x) / 4, y: (a.y + b.y + c.y + d.y) / 4 }
  // whichever side is long enough says how the code lies
  const unit =
    length >= height
      ? { x: length > 0 ? along.x / length : 1, y: length > 0 ? along.y / length : 0 }
      : { x: across.y / height, y: -across.x / height }
  const half = { long: Math.max(length, least) / 2, high: Math.max(height, least) / 2 }
  const corner = (long: number, high: number): Point => ({
    x: middle.x + unit.x * half.long * long - unit.y * half.high * high,
    y: middle.y + unit.y * half.long * long + unit.x * half.high * high,
  })
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}
