/** What one frame gave, as plain data for the diagnostics page. */
import type { FrameReport } from '../scanner-view-props'
import type { Size } from './crop'
import type { Reading } from './decoder'
import type { FrameRate } from './frame-rate'

export function reportOf(
  { codes, stages }: Reading,
  frame: Size,
  camera: Size,
  rate: FrameRate,
): FrameReport {
  return {
    reads: codes.map(({ text, symbology, identifier, engine, confidence }) => ({
      text,
      symbology,
      ...(identifier === undefined ? {} : { identifier }),
      engine,
      confidence,
    })),
    stages,
    decoder: Object.keys(stages).join(' → '),
    camera: { width: camera.width, height: camera.height },
    frame: { width: frame.width, height: frame.height },
    framesASecond: rate.read.length,
    dropped: rate.dropped,
  }
}
