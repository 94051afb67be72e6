/** Cuts what lies under the scan window out of the video's present picture. */
import type { Rect, Size } from './crop'
import { fitWithin, rectBehindWindow } from './crop'
import type { Frame } from './decoder'

export type Grabbed = { readonly frame: Frame; readonly crop: Rect; readonly video: Size; readonly box: Size }

/** Shoppers hold a code a little outside the marks, and its quiet zone with it. */
const MARGIN = 0.06
const LONGEST_SIDE = 1280

/** One canvas for all frames; null while there is no picture or nothing of it in the window. */
export function createGrabber(video: HTMLVideoElement, window: Element): () => Grabbed | null {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return () => {
    const size = { width: video.videoWidth, height: video.videoHeight }
    const box = video.getBoundingClientRect()
    const crop = rectBehindWindow(size, box, window.getBoundingClientRect(), MARGIN)
    if (!context || !crop || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null
    const { width, height } = fitWithin(crop, LONGEST_SIDE)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    context.drawImage(video, crop.x, crop.y, crop.width, crop.height, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    return {
      frame: { data, width, height },
      crop,
      video: size,
      box: { width: box.width, height: box.height },
    }
  }
}
