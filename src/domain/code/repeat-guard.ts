/** A code held in view adds once; taken away and shown again, it adds again. */
import type { Millis } from '../kernel'
import { seconds } from '../kernel'
import type { RawScan } from './scan'

/** The last accepted text and when it was last seen. Plain data, so it can be replayed. */
export type SeenCode = { readonly text: string; readonly lastSeen: Millis } | null

/** How long a code must be out of view before it counts as shown again. */
export const AWAY = seconds(1.5)

export type Sighting = { readonly isNew: boolean; readonly seen: SeenCode }

/** Judges one read against the last one. Typed codes are always meant. */
export function sight(seen: SeenCode, scan: RawScan, away: Millis = AWAY): Sighting {
  const next: SeenCode = { text: scan.text, lastSeen: scan.at }
  if (scan.symbology === 'typed' || seen === null || seen.text !== scan.text)
    return { isNew: true, seen: next }
  const gap = scan.at - seen.lastSeen
  // a clock that jumped backwards must not lock the code out
  return { isNew: gap >= away || gap < 0, seen: next }
}
