/** The decoder port of the browser scanner: pixels in, codes out. */
import type { Symbology } from '@/domain/code'
import type { ScanHint } from '../ports'
import type { Rect } from './crop'

/** RGBA pixels, four bytes each, row by row. A decoder may take the buffer away from its sender. */
export type Frame = {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** A part of a camera's picture, not unpacked yet. Whoever made it closes `video` in the end, which may be done twice. */
export type Snapshot = {
  readonly video: VideoFrame
  /** In pixels of the picture; as large as the frame it becomes. */
  readonly crop: Rect
  readonly width: number
  readonly height: number
}
export type Shot = Frame | Snapshot

export type Point = { readonly x: number; readonly y: number }
/** Four corners, in turn around the code, in pixels of the frame. */
export type Outline = readonly [Point, Point, Point, Point]

export type Engine = 'zxing-wasm' | 'zxing-js' | 'native' | 'soft'

/**
 * `certain`: nothing else fits the picture nearly as well, or the code corrects its own errors; one frame will do.
 * `likely`: the check digit holds and no more is known; other frames must agree.
 */
export type Confidence = 'certain' | 'likely'

export type Decoded = {
  readonly text: string
  readonly symbology: Symbology
  /** Symbology identifier of ISO/IEC 15424 such as `]C1`, where the engine gives one. */
  readonly identifier?: string
  readonly outline: Outline
  readonly engine: Engine
  readonly confidence: Confidence
}

/** What one frame gave: its codes, best first; a word for the shopper; milliseconds per stage. */
export type Reading = {
  readonly codes: readonly Decoded[]
  readonly hint: ScanHint | null
  readonly stages: { readonly [stage: string]: number }
  /** Set when a snapshot could not be unpacked there: its like must come as pixels. */
  readonly cannotUnpack?: true
}

export const NOTHING_READ: Reading = { codes: [], hint: null, stages: {} }
export const CANNOT_UNPACK: Reading = { ...NOTHING_READ, cannotUnpack: true }

/** `live`: a camera frame, within a budget of milliseconds. `still`: a picture; everything is tried. */
export type Effort = 'live' | 'still'

export type Decoder<Seen extends Shot = Frame> = {
  /** Rejects only when the decoder's own script could not be loaded; an unreadable frame is an empty reading. */
  decode(shot: Seen, effort?: Effort): Promise<Reading>
  /** The GTINs of the store the shopper is in, 14 digits each; they decide between near readings. */
  know(gtins: readonly string[]): void
}
