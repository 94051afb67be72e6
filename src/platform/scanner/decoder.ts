/** The decoder port of the browser scanner: pixels in, codes out. */
import type { Symbology } from '@/domain/code'

/** RGBA pixels, four bytes each, row by row. A decoder may take the buffer away from its sender. */
export type Frame = {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** One code and the middle of it in pixels of its frame. */
export type Decoded = {
  readonly text: string
  readonly symbology: Symbology
  readonly x: number
  readonly y: number
}

/** `quick` suits every camera frame; `thorough` takes some four times as long, for stills and every third frame. */
export type Effort = 'quick' | 'thorough'

export type Decoder = {
  /** Rejects only when no decoder could be loaded; an unreadable frame is an empty list. */
  decode(frame: Frame, effort?: Effort): Promise<readonly Decoded[]>
}
