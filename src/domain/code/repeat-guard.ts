/** A code held in view adds once; taken away and shown again, it adds again. */
import type { Millis } from '../kernel'
import { millis, seconds } from '../kernel'
import type { RawScan } from './scan'

/** The codes in view lately and when each was last seen. Plain data, so it can be replayed. */
export type SeenCodes = readonly { readonly text: string; readonly lastSeen: Millis }[]
export const NOTHING_SEEN: SeenCodes = []

/** How long a code must be out of view before it counts as shown again. */
export const AWAY = seconds(1.5)

/** A frame that was read vouches for so long before it, also on a slow phone; nobody looked in what is beyond. */
const VOUCHED = millis(500)
/** After a longer pause the pack is taken for another one. */
const LONGEST_PAUSE = seconds(60)

export type Sighting = { readonly isNew: boolean; readonly seen: SeenCodes }

/** A person typed it or pulled a trigger for it. */
export const isMeant = ({ meant, symbology }: RawScan) => meant === true || symbology === 'typed'

/**
 * Judges one read against those before it; two packs in one picture take turns and still count once each.
 * What a person typed or pulled a trigger for is always meant.
 */
export function sight(seen: SeenCodes, scan: RawScan, away: Millis = AWAY): Sighting {
  // a clock that jumped backwards must not lock a code out
  const inView = seen.filter(({ lastSeen }) => scan.at - lastSeen < away && scan.at >= lastSeen)
  const isHeld = inView.some(({ text }) => text === scan.text)
  const others = inView.filter(({ text }) => text !== scan.text)
  return {
    isNew: isMeant(scan) || !isHeld,
    seen: [...others, { text: scan.text, lastSeen: scan.at }],
  }
}

/**
 * A frame was read at `at`, the one before it at `last` (null: none yet). Time in which no frame was read, as behind a
 * silent decoder or on another page, takes no code out of view.
 */
export function frameRead(seen: SeenCodes, last: Millis | null, at: Millis): SeenCodes {
  if (last === null || at - last > LONGEST_PAUSE) return seen
  return seen.map(({ text, lastSeen }) => {
    const unread = Math.max(0, at - Math.max(last, lastSeen) - VOUCHED)
    return { text, lastSeen: millis(lastSeen + unread) }
  })
}
