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

/** What older movements came to, once they are no longer kept one by one. */
export type Closing = {
  /** How many movements it stands for. */
  readonly count: number
  readonly balances: { readonly [account: string]: Fen }
  /** Of the last of them: the first one that is kept follows it. */
  readonly last: string
  /** Over all of this and the closing before. */
  readonly seal: string
  readonly before: string
}

type Books = { readonly ledger: Ledger; closing?: Closing }

export function move(
  { ledger, closing }: Books,
  entry: { from: string; to: string; amount: Fen; at: Millis; about: string },
): Movement {
  const { from, to, amount, at, about } = entry
  if (amount <= 0) throw new RangeError(`a movement of ${amount} fen`)
  const postings = [
    { account: from, debit: amount, credit: ZERO_FEN },
    { account: to, debit: ZERO_FEN, credit: amount },
  ] as const
  const hash = hashOf(ledger[ledger.length - 1]?.hash ?? closing?.last ?? '', { at, about, postings })
  const movement: Movement = { at, about, postings, hash }
  ledger.push(movement)
  return movement
}

/** Movements kept one by one: from the upper number on all but the lower are closed. */
const [FEWEST, MOST] = [200, 400]

/** The older movements become what they came to; the chain goes on from them. */
export function closeBooks(books: Books): void {
  const { ledger, closing } = books
  const count = ledger.length - FEWEST
  if (ledger.length < MOST) return
  const balances: { [account: string]: Fen } = { ...closing?.balances }
  for (const { postings } of ledger.slice(0, count))
    for (const { account, credit, debit } of postings)
      balances[account] = addFen(balances[account] ?? ZERO_FEN, subtractFen(credit, debit))
  const content = {
    count: (closing?.count ?? 0) + count,
    balances,
    last: ledger[count - 1]?.hash ?? '',
    before: closing?.seal ?? '',
  }
  books.closing = { ...content, seal: sealOf(content) }
  ledger.splice(0, count)
}

/** The first entry that is not as it was written, or null; -1: what the older ones came to is not. */
export function firstFault({ ledger, closing }: Books): number | null {
  if (closing && closing.seal !== sealOf(closing)) return -1
  let before = closing?.last ?? ''
  for (const [i, { hash, ...entry }] of ledger.entries()) {
    const [out, into] = entry.postings
    const isEven = addFen(out.debit, into.debit) === addFen(out.credit, into.credit)
    if (!isEven || hash !== hashOf(before, entry)) return i
    before = hash
  }
  return null
}

/** What an account has by all postings ever made. */
export function reckon({ ledger, closing }: Books, account: string): Fen {
  let sum = closing?.balances[account] ?? ZERO_FEN
  for (const { postings } of ledger)
    for (const posting of postings)
      if (posting.account === account) sum = addFen(sum, subtractFen(posting.credit, posting.debit))
  return fen(sum)
}

const sealOf = ({ before, count, balances, last }: Omit<Closing, 'seal'>) =>
  base64Of(sha256(utf8Of(JSON.stringify([before, count, last, Object.entries(balances).sort()]))))

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
