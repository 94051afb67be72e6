/** The app's guard over a series of frames, behind one door. */
import type { GuardMemory, RawScan } from '@/domain/code'
import { guardFrame, NOTHING_READ_YET } from '@/domain/code'
import { millis } from '@/domain/kernel'
import type { Frame, Reading } from '@/platform/scanner/decoder'
import { nearestFirst } from '@/platform/scanner/outline'

export type Guard = (
  frame: Pick<Frame, 'width' | 'height'>,
  reading: Reading,
  atMs: number,
) => readonly RawScan[]

/** Each call is one frame of the same camera; returns what the app would take for scanned. */
export function openGuard(): Guard {
  let memory: GuardMemory = NOTHING_READ_YET
  return (frame, reading, atMs) => {
    const guarded = guardFrame(memory, nearestFirst(reading.codes, frame), millis(atMs))
    memory = guarded.memory
    return guarded.scan ? [guarded.scan] : []
  }
}
