/** Reads the newest video frame, one at a time, where the scan window lies, until told to stop. */
import type { GuardMemory, RawScan } from '@/domain/code'
import { guardFrame, NOTHING_READ_YET } from '@/domain/code'
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Clock, ScanHint } from '../ports'
import type { FrameReport } from '../scanner-view-props'
import type { Size } from './crop'
import type { Decoder, Reading, Shot } from './decoder'
import { frameRead, NO_FRAMES } from './frame-rate'
import { reportOf } from './frame-report'
import type { Grabbed } from './grab-frame.h5'
import { createGrabber } from './grab-frame.h5'
import { nearestFirst } from './outline'
import type { SeenOutline } from './read-outline.h5'

export type FrameLoopDeps = {
  readonly video: HTMLVideoElement
  /** The element whose box on screen is what gets read. */
  readonly window: Element
  readonly decoder: Decoder<Shot>
  readonly clock: Clock
  /** A frame was read, whatever it held. */
  readonly onFrame: (at: Millis) => void
  readonly onScan: (raw: RawScan) => void
  /** Where on screen the code was that has just been passed on. */
  readonly onSeen: (seen: SeenOutline) => void
  readonly onHint: (hint: ScanHint | null) => void
  readonly onReading: (report: FrameReport) => void
}

const RETRY_AFTER = seconds(2)

/** Starts reading; the returned function stops it, also while a frame is being decoded. */
export function watchFrames(deps: FrameLoopDeps): () => void {
  const { video, window, decoder, clock, onFrame, onScan, onSeen, onHint, onReading } = deps
  const grabber = createGrabber(video, window)
  let stopped = false
  let cancelRetry = () => {}
  let cancelNext = () => {}
  let isReading = false
  /** The picture shown while another was read, by the browser's count if it has one. */
  let waiting: { readonly presented: number | null } | null = null
  let memory: GuardMemory = NOTHING_READ_YET
  let rate = NO_FRAMES
  let hint: ScanHint | null = null
  let turn = 0

  function judge({ crop, video: size, box }: Grabbed, frame: Size, reading: Reading): void {
    const at = clock.now()
    onFrame(at)
    const codes = nearestFirst(reading.codes, frame)
    const { scan, memory: next } = guardFrame(memory, codes, at)
    memory = next
    onReading(reportOf(reading, frame, size, rate))
    if (reading.hint !== hint) {
      hint = reading.hint
      onHint(hint)
    }
    const shown =
      scan && codes.find(({ text, symbology }) => text === scan.text && symbology === scan.symbology)
    if (!scan || !shown) return
    turn += 1
    onSeen({ outline: shown.outline, turn, frame, crop, video: size, box })
    onScan(scan)
  }

  async function read(presented: number | null): Promise<void> {
    const grabbed = grabber.grab()
    if (!grabbed) return
    rate = frameRead(rate, clock.now(), presented)
    const { shot } = grabbed
    const size = { width: shot.width, height: shot.height }
    isReading = true
    try {
      const reading = await decoder.decode(shot, 'live')
      if (reading.cannotUnpack) grabber.giveUpSnapshots()
      else if (!stopped) judge(grabbed, size, reading)
      goOn()
    } catch {
      if (!stopped) cancelRetry = clock.after(RETRY_AFTER, goOn)
    } finally {
      if ('video' in shot) shot.video.close()
    }
  }

  function goOn(): void {
    isReading = false
    readWaiting()
  }

  function readWaiting(): void {
    const newest = waiting
    if (stopped || isReading || !newest) return
    waiting = null
    void read(newest.presented)
  }

  function watch(): void {
    cancelNext = onNextFrame(video, (presented) => {
      watch()
      waiting = { presented }
      readWaiting()
    })
  }

  watch()
  return () => {
    stopped = true
    cancelRetry()
    cancelNext()
  }
}

function onNextFrame(video: HTMLVideoElement, work: (presented: number | null) => void): () => void {
  if ('requestVideoFrameCallback' in video) {
    const handle = video.requestVideoFrameCallback((_now, { presentedFrames }) => work(presentedFrames))
    return () => video.cancelVideoFrameCallback(handle)
  }
  const handle = requestAnimationFrame(() => work(null))
  return () => cancelAnimationFrame(handle)
}
