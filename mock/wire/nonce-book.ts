/** A signed message is good once: its nonce is remembered for as long as its time would pass. */
import type { Millis } from '@/domain/kernel'
import { hasOwn, millis, minutes } from '@/domain/kernel'

/** Plain JSON: nonce → when it may be forgotten. */
export type NonceBook = { [nonce: string]: Millis }

/** Twice what clocks may differ, and some. */
const KEPT = minutes(11)

/** Writes the nonce down; false when it was there already. */
export function isFirst(book: NonceBook, nonce: string, now: Millis): boolean {
  for (const old in book) {
    if ((book[old] ?? 0) > now) break
    delete book[old]
  }
  if (hasOwn(book, nonce)) return false
  book[nonce] = millis(now + KEPT)
  return true
}
