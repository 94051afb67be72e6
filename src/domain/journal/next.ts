/** When the next snapshot is due, where it goes, and which entries stay beside it. */
import type { Slot } from './contents'
import type { Recovered } from './recovered'

/** Events between two snapshots: a launch replays at most twice as many. */
export const SNAPSHOT_EVERY = 32

type Slots = Recovered['slots']

export const isSnapshotDue = (slots: Slots, seq: number): boolean =>
  seq - Math.max(slots.a ?? 0, slots.b ?? 0) >= SNAPSHOT_EVERY

/** The slot without a good snapshot, or else the older one: the newest is never written over. */
export function nextSlot({ a, b }: Slots): Slot {
  if (a === null || b === null) return a === null ? 'a' : 'b'
  return a <= b ? 'a' : 'b'
}

/** The first entry to keep: both snapshots must lead to the end, and without another one the very first does. */
export function firstToKeep(slots: Slots): number {
  const other = nextSlot(slots) === 'a' ? slots.b : slots.a
  return (other ?? 0) + 1
}
