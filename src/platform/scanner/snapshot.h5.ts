/** A camera picture that is handed over whole and unpacked where it is decoded: the thread that draws copies no pixels. */
import type { Rect } from './crop'
import type { Snapshot } from './decoder'
import { even, PACKED, PLANAR } from './snapshot-formats'

/**
 * The video's present picture, or null where it has none, lies turned in memory, or is of a format that only drawing
 * can unpack. `crop` is in pixels of the video and comes back with even sides, as shared colours ask for.
 */
export function takeSnapshot(video: HTMLVideoElement, crop: Rect): Snapshot | null {
  if (typeof VideoFrame !== 'function') return null
  try {
    const picture = new VideoFrame(video)
    const snapshot = { video: picture, crop: evenly(crop) }
    if (isPlain(picture, video) && snapshot.crop.width > 0 && snapshot.crop.height > 0)
      return { ...snapshot, width: snapshot.crop.width, height: snapshot.crop.height }
    picture.close()
  } catch {
    // a video may refuse at this very moment; it can still be drawn
  }
  return null
}

function isPlain(picture: VideoFrame, { videoWidth, videoHeight }: HTMLVideoElement): boolean {
  const { format, visibleRect } = picture
  const { rotation, flip } = picture as { rotation?: number; flip?: boolean }
  if (![...PLANAR, ...PACKED].includes(format) || rotation || flip) return false
  return visibleRect?.width === videoWidth && visibleRect.height === videoHeight
}

const evenly = ({ x, y, width, height }: Rect): Rect => ({
  x: even(x),
  y: even(y),
  width: even(width),
  height: even(height),
})
