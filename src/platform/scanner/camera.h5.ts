/** Keeps the browser's camera on while it is wanted and seen: lets go when hidden, comes back, recovers when lost. */
import type { Millis } from '@/domain/kernel'
import { millis, seconds } from '@/domain/kernel'
import type { CameraState, Clock } from '../ports'
import type { CameraPage } from './camera-signs.h5'
import { watchSigns } from './camera-signs.h5'
import { hasTorch, setLens } from './lens.h5'
import type { CameraHost, CameraRefusal } from './rear-camera.h5'
import { browserCameraHost, openRearCamera, stopStream } from './rear-camera.h5'
import type { WatchedVideo } from './video-watch.h5'
import { watchVideo } from './video-watch.h5'

export type Camera = { start(): void; stop(): void; setTorch(on: boolean): void }

export type CameraDeps = {
  readonly video: Pick<HTMLVideoElement, 'play' | 'srcObject'> & WatchedVideo
  readonly clock: Clock
  readonly onState: (state: CameraState) => void
  readonly onTorchAvailable: (available: boolean) => void
  readonly host?: CameraHost
  readonly page?: CameraPage
}

const RETRY_AFTER = millis(500)
const MOST_RETRIES = 4
/** A camera that lived this long was well; what ended it counts as a first loss. */
const WELL_AFTER = seconds(5)
/** A camera that was given but shows no first picture by then is a lost one. */
const LONGEST_START = seconds(8)

export function createCamera(deps: CameraDeps): Camera {
  const { video, clock, onState, onTorchAvailable, host = browserCameraHost(), page = document } = deps
  let turn = 0 // what began in an earlier turn must let go of whatever it gets
  let stream: MediaStream | null = null
  let failed: CameraRefusal | null = null
  let torch = false
  let losses = 0
  let liveSince: Millis | null = null
  let cancelTimer = () => {}
  let stopWatching = () => {}
  let stopSigns = () => {}

  function release(): void {
    turn += 1
    cancelTimer()
    stopWatching()
    liveSince = null
    if (!stream) return
    stopStream(stream)
    stream = null
    video.srcObject = null
    onTorchAvailable(false)
  }

  function fail(refusal: CameraRefusal): void {
    failed = refusal
    release()
    onState(refusal)
  }

  async function open(): Promise<void> {
    release()
    failed = null
    if (page.hidden) return
    const mine = turn
    onState('starting')
    const opened = await openRearCamera(host)
    if (mine !== turn) {
      if (opened.ok) stopStream(opened.value)
    } else if (opened.ok) {
      await show(opened.value, mine)
    } else if (opened.error === 'busy' && losses > 0) {
      lose() // a camera that was just taken away is often not free yet
    } else {
      fail(opened.error)
    }
  }

  async function show(opened: MediaStream, mine: number): Promise<void> {
    stream = opened
    for (const track of opened.getVideoTracks()) track.onended = () => lose()
    video.srcObject = opened
    cancelTimer = clock.after(LONGEST_START, lose)
    const plays = await video.play().then(
      () => true,
      () => false,
    )
    if (mine !== turn) return
    cancelTimer()
    if (!plays) return fail('busy')
    liveSince = clock.now()
    stopWatching = watchVideo(video, clock, lose)
    onState('live')
    onTorchAvailable(hasTorch(opened))
    setLens(opened, { torch })
  }

  /** `lastWell` is when it was last known to work. */
  function lose(lastWell: Millis = clock.now()): void {
    losses = liveSince !== null && lastWell - liveSince >= WELL_AFTER ? 1 : losses + 1
    if (losses > MOST_RETRIES) {
      fail('busy')
    } else {
      release()
      onState('starting')
      cancelTimer = clock.after(RETRY_AFTER, () => void open())
    }
  }

  function beginAgain(): void {
    losses = 0
    void open()
  }

  return {
    start() {
      stopSigns()
      stopSigns = watchSigns(page, host, {
        onHidden: release,
        onShown: beginAgain,
        onDevices: () => {
          if (failed === 'missing' || failed === 'busy') beginAgain()
        },
        onGranted: () => {
          if (failed === 'refused') beginAgain()
        },
      })
      beginAgain()
    },
    stop() {
      stopSigns()
      failed = null
      release()
    },
    setTorch(on) {
      torch = on
      if (stream && liveSince !== null) setLens(stream, { torch })
    },
  }
}
