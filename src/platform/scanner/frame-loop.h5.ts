/** Reads the newest video frame, one at a time, where the scan window lies, until told to stop. */
import type { RawScan } from '@/domain/code'
import { seconds } from '@/domain/kernel'
import type { Clock } from '../ports'
import type { Memory } from './agreement'
import { judgeFrame } from './agreement'
import { fitWithin, rectBehindWindow } from './crop'
import type { Decoder, Frame } from './decoder'

export type FrameLoopDeps = {
  readonly video: HTMLVideoElement
  /** The element whose box on screen is what gets read. */
  readonly window: Element
  readonly decoder: Decoder
  readonly clock: Clock
  readonly onScan: (raw: RawScan) => void
}

/** Shoppers hold a code a little outside the marks, and its quiet zone with it. */
const MARGIN = 0.06
const LONGEST_SIDE = 1280
const THOROUGH_EVERY = 3
const RETRY_AFTER = seconds(2)

/** Starts reading; the returned function stops it, also while a frame is being decoded. */
export function watchFrames({ video, window, decoder, clock, onScan }: FrameLoopDeps): () => void {
  const grab = createGrabber(video, window)
  let stopped = false
  let cancelNext = () => {}
  let count = 0
  let memory: Memory = []

  async function read(): Promise<void> {
    const frame = grab()
    if (!frame) return next()
    count += 1
    const { width, height } = frame
    try {
      const { codes } = await decoder.decode(frame, count % THOROUGH_EVERY === 0 ? 'still' : 'live')
      if (stopped) return
      const judged = judgeFrame(memory, { width, height }, codes, clock.now())
      memory = judged.memory
      if (judged.scan) onScan(judged.scan)
      next()
    } catch {
      if (!stopped) cancelNext = clock.after(RETRY_AFTER, next)
    }
  }

  function next(): void {
    if (!stopped) cancelNext = onNextFrame(video, () => void read())
  }

  next()
  return () => {
    stopped = true
    cancelNext()
  }
}

function onNextFrame(video: HTMLVideoElement, work: () => void): () => void {
  if ('requestVideoFrameCallback' in video) {
    const handle = video.requestVideoFrameCallback(work)
    return () => video.cancelVideoFrameCallback(handle)
  }
  const handle = requestAnimationFrame(work)
  return () => cancelAnimationFrame(handle)
}

/** One canvas for all frames; null while there is no picture or nothing of it in the window. */
function createGrabber(video: HTMLVideoElement, window: Element): () => Frame | null {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return () => {
    const size = { width: video.videoWidth, height: video.videoHeight }
    const from = rectBehindWindow(size, video.getBoundingClientRect(), window.getBoundingClientRect(), MARGIN)
    if (!context || !from || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null
    const { width, height } = fitWithin(from, LONGEST_SIDE)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    context.drawImage(video, from.x, from.y, from.width, from.height, 0, 0, width, height)
    return { data: context.getImageData(0, 0, width, height).data, width, height }
  }
}
