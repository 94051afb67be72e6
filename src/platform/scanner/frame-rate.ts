/** How many frames were read in the last second, and how many passed unread. Plain arithmetic on times. */
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'

export type FrameRate = {
  readonly read: readonly Millis[]
  /** The camera's own count at the last frame that was read, or null before the first. */
  readonly presented: number | null
  readonly dropped: number
}

export const NO_FRAMES: FrameRate = { read: [], presented: null, dropped: 0 }

/** `presented` is the browser's count of frames shown, or null where it has none. */
export function frameRead(rate: FrameRate, at: Millis, presented: number | null): FrameRate {
  const missed =
    presented !== null && rate.presented !== null ? Math.max(0, presented - rate.presented - 1) : 0
  return {
    read: [...rate.read.filter((before) => at - before < seconds(1)), at],
    presented,
    dropped: rate.dropped + missed,
  }
}
