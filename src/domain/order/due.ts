/** What a bill comes to for the wallet: its total, less what points pay. */
import type { Fen } from '../kernel'
import { subtractFen, ZERO_FEN } from '../kernel'
import type { PointsAccount } from '../member'
import { usablePoints, worthOf } from '../member'
import type { WalletId } from '../payment'

/** Points that pay a part of a bill; `worth` is the same whole number of fen for each of them. */
export type PointsUsed = { readonly used: number; readonly worth: Fen }

/** The part of quotes and orders that says who pays what. */
export type Due = {
  /** The only wallet that may pay, because its discount is in the prices; null when any may. */
  readonly wallet: WalletId | null
  readonly points: PointsUsed | null
  /** What the wallet is to pay: `total` less the worth of the points. */
  readonly due: Fen
}

export function dueOf(total: Fen, points: PointsUsed | null): Fen {
  return subtractFen(total, points?.worth ?? ZERO_FEN)
}

/** Pays as much of a total with points as their rule allows; with none where there is no account to use. */
export function payWith(account: PointsAccount | null, total: Fen): Pick<Due, 'points' | 'due'> {
  const used = account === null ? 0 : usablePoints(account.balance, total, account.rule)
  const points = account === null || used === 0 ? null : { used, worth: worthOf(used, account.rule) }
  return { points, due: dueOf(total, points) }
}
