/** What a bill comes to for the wallet: its total, less what points pay. */
import type { Fen } from '../kernel'
import { subtractFen, ZERO_FEN } from '../kernel'
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
