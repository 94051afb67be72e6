/** Keeps the browser's camera on while it is wanted and seen: lets go when hidden, comes back, recovers when lost. */
import type { Millis } from '@/domain/kernel'
import { millis, seconds } from '@/domain/kernel'
import type { CameraState, Clock } from '../ports'
import type { CameraHost } from './rear-camera.h5'
import { browserCameraHost, openRearCamera, stopStream } from './rear-camera.h5'

export type Camera = { start(): void; stop(): void; setTorch(on: boolean): void }

export type CameraDeps = {
  readonly video: Pick<HTMLVideoElement, 'play' | 'srcObject'>
  readonly clock: Clock
  readonly onState: (state: CameraState) => void
  readonly onTorchAvailable: (available: boolean) => void
  readonly host?: CameraHost
  readonly page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>
}

const RETRY_AFTER = millis(500)
const MOST_RETRIES = 4
/** A camera that lived this long was well; what ended it counts as a first loss. */
const WELL_AFTER = seconds(5)

export function createCamera(deps: CameraDeps): Camera {
  const { video, clock, onState, onTorchAvailable, host = browserCameraHost(), page = document } = deps
  let turn = 0 // what began in an earlier turn must let go of whatever it gets
  let stream: MediaStream | null = null
  let torch = false
  let losses = 0
  let liveSince: Millis | null = null
  let cancelRetry = () => {}

  function release(): void {
    turn += 1
    cancelRetry()
    if (!stream) return
    stopStream(stream)
    stream = null
    video.srcObject = null
    onTorchAvailable(false)
  }

  async function open(): Promise<void> {
    release()
    if (page.hidden) return
    const mine = turn
    onState('starting')
    const opened = await openRearCamera(host)
    if (mine !== turn) {
      if (opened.ok) stopStream(opened.value)
      return
    }
    if (!opened.ok) return onState(opened.error)
    await show(opened.value, mine)
  }

  async function show(opened: MediaStream, mine: number): Promise<void> {
    stream = opened
    liveSince = null
    for (const track of opened.getVideoTracks()) track.onended = lose
    video.srcObject = opened
    const plays = await video.play().then(
      () => true,
      () => false,
    )
    if (mine !== turn) return
    if (!plays) {
      release()
      return onState('busy')
    }
    liveSince = clock.now()
    onState('live')
    onTorchAvailable(hasTorch(opened))
    if (torch) light(opened, true)
  }

  function lose(): void {
    losses = liveSince !== null && clock.now() - liveSince >= WELL_AFTER ? 1 : losses + 1
    release()
    if (losses > MOST_RETRIES) {
      onState('busy')
    } else {
      onState('starting')
      cancelRetry = clock.after(RETRY_AFTER, () => void open())
    }
  }

  function onVisibility(): void {
    if (page.hidden) release()
    else void open()
  }

  return {
    start() {
      losses = 0
      page.addEventListener('visibilitychange', onVisibility)
      void open()
    },
    stop() {
      page.removeEventListener('visibilitychange', onVisibility)
      release()
    },
    setTorch(on) {
      torch = on
      if (stream && hasTorch(stream)) light(stream, on)
    },
  }
}

// the lamp is in the standard (W3C MediaStream Image Capture) but not in TypeScript's library
type Lamp = { readonly torch?: boolean }

function hasTorch(stream: MediaStream): boolean {
  const capabilities: (MediaTrackCapabilities & Lamp) | undefined = stream
    .getVideoTracks()[0]
    ?.getCapabilities?.()
  return capabilities?.torch === true
}

function light(stream: MediaStream, torch: boolean): void {
  const lamp: MediaTrackConstraintSet & Lamp = { torch }
  void stream
    .getVideoTracks()[0]
    ?.applyConstraints({ advanced: [lamp] })
    .catch(() => undefined)
}
