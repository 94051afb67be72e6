/** Notices when a video that should move stands still. */
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Clock } from '../ports'

export type WatchedVideo = Pick<HTMLVideoElement, 'currentTime'> &
  Partial<Pick<HTMLVideoElement, 'requestVideoFrameCallback' | 'cancelVideoFrameCallback'>>

const STALLED = seconds(3)
const LOOK = seconds(1)
/** A look this late: the page was asleep, and the video with it. */
const ASLEEP = seconds(3)

/** Calls `onStall` once, with the moment of the last look that saw it move. The returned function stops looking. */
export function watchVideo(
  video: WatchedVideo,
  clock: Clock,
  onStall: (lastMoved: Millis) => void,
): () => void {
  let hasMoved = false
  let shown = video.currentTime
  let frame: number | undefined
  let looked = clock.now()
  let lastMoved = looked
  let cancelLook = () => {}

  // a browser that announces frames is believed; the clock of a video may run on without any
  const askForFrame = () => {
    frame = video.requestVideoFrameCallback?.(() => {
      hasMoved = true
    })
  }

  function look(): void {
    const now = clock.now()
    if (!video.requestVideoFrameCallback && video.currentTime !== shown) hasMoved = true
    shown = video.currentTime
    if (hasMoved || now - looked > ASLEEP) lastMoved = now
    looked = now
    if (hasMoved) askForFrame()
    hasMoved = false
    if (now - lastMoved >= STALLED) onStall(lastMoved)
    else cancelLook = clock.after(LOOK, look)
  }

  askForFrame()
  cancelLook = clock.after(LOOK, look)
  return () => {
    cancelLook()
    if (frame !== undefined) video.cancelVideoFrameCallback?.(frame)
  }
}
