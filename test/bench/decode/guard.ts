/** The app's guard over a series of frames, behind one door. */
import type { RawScan } from '@/domain/code'
import { millis } from '@/domain/kernel'
import type { Memory } from '@/platform/scanner/agreement'
import { judgeFrame } from '@/platform/scanner/agreement'
import type { Frame, Reading } from '@/platform/scanner/decoder'

export type Guard = (
  frame: Pick<Frame, 'width' | 'height'>,
  reading: Reading,
  atMs: number,
) => readonly RawScan[]

/** Each call is one frame of the same camera; returns what the app would take for scanned. */
export function openGuard(): Guard {
  let memory: Memory = []
  return (frame, reading, atMs) => {
    const judged = judgeFrame(memory, frame, reading.codes, millis(atMs))
    memory = judged.memory
    return judged.scan ? [judged.scan] : []
  }
}
