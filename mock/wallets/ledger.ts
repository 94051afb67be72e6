/** Where the money is: movements of two postings each, in a list that only grows and whose entries are chained by hashes. */
import { sha256 } from '@noble/hashes/sha2.js'
import type { Fen, Millis } from '@/domain/kernel'
import { addFen, base64Of, fen, subtractFen, utf8Of, ZERO_FEN } from '@/domain/kernel'

export type Posting = { readonly account: string; readonly debit: Fen; readonly credit: Fen }

export type Movement = {
  readonly at: Millis
  readonly about: string
  /** What goes out is debited, what comes in is credited. */
  readonly postings: readonly [Posting, Posting]
  /** Over the entry before and all of this one. */
  readonly hash: string
}

export type Ledger = Movement[]

export function move(
  ledger: Ledger,
  entry: { from: string; to: string; amount: Fen; at: Millis; about: string },
): Movement {
  const { from, to, amount, at, about } = entry
  if (amount <= 0) throw new RangeError(`a movement of ${amount} fen`)
  const postings = [
    { account: from, debit: amount, credit: ZERO_FEN },
    { account: to, debit: ZERO_FEN, credit: amount },
  ] as const
  const hash = hashOf(ledger[ledger.length - 1]?.hash ?? '', { at, about, postings })
  const movement: Movement = { at, about, postings, hash }
  ledger.push(movement)
  return movement
}

/** The first entry that is not as it was written, or null. */
export function firstFault(ledger: Ledger): number | null {
  let before = ''
  for (const [i, { hash, ...entry }] of ledger.entries()) {
    const [out, into] = entry.postings
    const isEven = addFen(out.debit, into.debit) === addFen(out.credit, into.credit)
    if (!isEven || hash !== hashOf(before, entry)) return i
    before = hash
  }
  return null
}

/** What an account has by all postings ever made. */
export function reckon(ledger: Ledger, account: string): Fen {
  let sum = ZERO_FEN
  for (const { postings } of ledger)
    for (const posting of postings)
      if (posting.account === account) sum = addFen(sum, subtractFen(posting.credit, posting.debit))
  return fen(sum)
}

const hashOf = (before: string, { at, about, postings: [out, into] }: Omit<Movement, 'hash'>) =>
  base64Of(
    sha256(
      utf8Of(
        JSON.stringify([
          before,
          at,
          about,
          out.account,
          out.debit,
          out.credit,
          into.account,
          into.debit,
          into.credit,
        ]),
      ),
    ),
  )
