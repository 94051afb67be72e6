/** What the live scanner asks of a page, the same on every platform. */
import type { RawScan, Symbology } from '@/domain/code'
import type { Millis } from '@/domain/kernel'
import type { CameraState, Clock, ScanHint } from './ports'

export type ScannerViewProps = {
  /** False lets go of the camera at once; true takes it again. */
  readonly active: boolean
  readonly torch: boolean
  /** Called for every frame that holds a code, so a code in view repeats: `sight` tells new from held. */
  readonly onScan: (raw: RawScan) => void
  /**
   * Called for every frame that was read, before `onScan` and also where it held nothing: a code is out of view only
   * where somebody looked. Browsers only.
   */
  readonly onFrame?: (at: Millis) => void
  readonly onState: (state: CameraState) => void
  /** Says, once the camera is live, whether it has a lamp; false again when it is let go. */
  readonly onTorchAvailable?: (available: boolean) => void
  /** Says, when it changes, what keeps the code from being read; null when nothing does. Browsers only. */
  readonly onHint?: (hint: ScanHint | null) => void
  /** 14-digit GTINs the store sells; they help the browser's decoder choose between near readings. */
  readonly gtins?: readonly string[]
  /** For diagnostics: what every frame gave, also those without a code. Browsers only. */
  readonly onReading?: (report: FrameReport) => void
  readonly clock: Clock
}

type PixelSize = { readonly width: number; readonly height: number }

export type FrameRead = {
  readonly text: string
  /** 0–255 each, where the engine gives the code's own bytes; the text in UTF-8 stands in for them elsewhere. */
  readonly bytes?: readonly number[]
  readonly symbology: Symbology
  readonly identifier?: string
  readonly engine: string
  readonly confidence: string
}

/** One decoded frame as plain data. */
export type FrameReport = {
  readonly reads: readonly FrameRead[]
  /** Milliseconds per stage. */
  readonly stages: { readonly [stage: string]: number }
  /** Where the decoding ran and with what, such as `worker, zxing-wasm`. */
  readonly decoder: string
  readonly camera: PixelSize
  /** What was cut from the camera's picture and decoded. */
  readonly frame: PixelSize
  /** Decoded frames in the last second. */
  readonly framesASecond: number
  /** Frames the camera delivered while another one was being decoded, since it opened. */
  readonly dropped: number
}
