/** A signed message is good once: its nonce is remembered for as long as its time would pass. */
import type { Millis } from '@/domain/kernel'
import { hasOwn, millis, minutes } from '@/domain/kernel'

/** Plain JSON, in two halves: when the young one is old enough it becomes the old one, whose nonces are forgotten. */
export type NonceBook = { since: Millis; young: { [nonce: string]: true }; old: { [nonce: string]: true } }

/** Twice what clocks may differ, and some. */
const KEPT = minutes(11)

export const noNonces = (): NonceBook => ({ since: millis(0), young: {}, old: {} })

/** Writes the nonce down; false when it was there already. */
export function isFirst(book: NonceBook, nonce: string, now: Millis): boolean {
  if (now - book.since > KEPT) {
    book.old = now - book.since > 2 * KEPT ? {} : book.young
    book.young = {}
    book.since = now
  }
  if (hasOwn(book.young, nonce) || hasOwn(book.old, nonce)) return false
  book.young[nonce] = true
  return true
}
