/** Takes what lies under the scan window out of the video's present picture. */
import type { Rect, Size } from './crop'
import { fitWithin, rectBehindWindow } from './crop'
import type { Frame, Shot } from './decoder'
import { takeSnapshot } from './snapshot.h5'

export type Grabbed = { readonly shot: Shot; readonly crop: Rect; readonly video: Size; readonly box: Size }

export type Grabber = {
  /** Null while there is no picture or nothing of it in the window. */
  grab(): Grabbed | null
  /** Draws from now on: snapshots are of no use here. */
  giveUpSnapshots(): void
}

/** Shoppers hold a code a little outside the marks, and its quiet zone with it. */
const MARGIN = 0.06
const LONGEST_SIDE = 1280

export function createGrabber(video: HTMLVideoElement, window: Element): Grabber {
  let mayGiveAway = true
  let draw: ReturnType<typeof createDrawer> | null = null
  return {
    grab() {
      const size = { width: video.videoWidth, height: video.videoHeight }
      const box = video.getBoundingClientRect()
      const crop = rectBehindWindow(size, box, window.getBoundingClientRect(), MARGIN)
      if (!crop || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null
      const grabbed = { crop, video: size, box: { width: box.width, height: box.height } }
      const isSmall = Math.max(crop.width, crop.height) <= LONGEST_SIDE
      const snapshot = mayGiveAway && isSmall ? takeSnapshot(video, crop) : null
      if (snapshot) return { ...grabbed, shot: snapshot, crop: snapshot.crop }
      draw ??= createDrawer(video)
      const shot = draw(crop)
      return shot && { ...grabbed, shot }
    },
    giveUpSnapshots() {
      mayGiveAway = false
    },
  }
}

/** One canvas for all frames; null where the browser has none. */
function createDrawer(video: HTMLVideoElement): (crop: Rect) => Frame | null {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return (crop) => {
    if (!context) return null
    const { width, height } = fitWithin(crop, LONGEST_SIDE)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    context.drawImage(video, crop.x, crop.y, crop.width, crop.height, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    return { data, width, height }
  }
}
