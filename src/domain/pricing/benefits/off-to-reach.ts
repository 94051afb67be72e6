/** What comes off the pieces of a set so that together they cost its price, shared by what each has to give. */
import { allocateFen, fen } from '../../kernel'
import type { BundlePiece } from './bundle-benefit'

export function offToReach(price: number, pieces: readonly BundlePiece[]): readonly number[] {
  const amount = pieces.reduce((sum, piece) => sum + piece.amount, 0)
  const room = pieces.reduce((sum, piece) => sum + piece.room, 0)
  const off = Math.min(Math.max(amount - price, 0), room)
  return allocateFen(
    fen(off),
    pieces.map((piece) => piece.room),
  )
}
