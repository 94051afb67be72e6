/** Which part of a video frame lies under the scan window the shopper sees. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Size = { readonly width: number; readonly height: number }

/**
 * The source rectangle, in whole video pixels, behind `window` when a video of size `video` fills `box` with
 * `object-fit: cover`. `box` and `window` share one coordinate system (CSS pixels). `margin` widens the window by
 * that share of its size on every side: a quiet zone may lie just outside. Null when nothing of it shows.
 */
export function rectBehindWindow(video: Size, box: Rect, window: Rect, margin = 0): Rect | null {
  if (video.width <= 0 || video.height <= 0 || box.width <= 0 || box.height <= 0) return null
  const scale = Math.max(box.width / video.width, box.height / video.height)
  const shownLeft = box.x + (box.width - video.width * scale) / 2
  const shownTop = box.y + (box.height - video.height * scale) / 2
  const wide = window.width * margin
  const high = window.height * margin
  const across = span(window.x - wide, window.x + window.width + wide, box.x, box.x + box.width)
  const down = span(window.y - high, window.y + window.height + high, box.y, box.y + box.height)
  if (!across || !down) return null
  const x = Math.max(0, downTo((across.from - shownLeft) / scale))
  const y = Math.max(0, downTo((down.from - shownTop) / scale))
  const right = Math.min(video.width, upTo((across.to - shownLeft) / scale))
  const bottom = Math.min(video.height, upTo((down.to - shownTop) / scale))
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null
}

/** The size of `source` shrunk, if need be, until its longer side is `longest`. */
export function fitWithin(source: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(source.width, source.height))
  return {
    width: Math.max(1, Math.round(source.width * scale)),
    height: Math.max(1, Math.round(source.height * scale)),
  }
}

// whole pixels, without taking one more for a rounding error of the arithmetic
const SLACK = 1e-6
const downTo = (pixels: number) => Math.floor(pixels + SLACK)
const upTo = (pixels: number) => Math.ceil(pixels - SLACK)

function span(from: number, to: number, least: number, most: number) {
  const clamped = { from: Math.max(from, least), to: Math.min(to, most) }
  return clamped.to > clamped.from ? clamped : null
}
