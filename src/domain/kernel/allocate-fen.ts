/** Splitting money: the only way an amount is shared over lines. */
import type { Fen } from './fen'
import { addFen, fen, negateFen, scaleFen, sumFen, ZERO_FEN } from './fen'

/**
 * Shares `total` in proportion to whole, non-negative `weights` (largest remainder, ties to the earlier share).
 * The shares add up to `total` exactly and each is within one fen of its exact part.
 * All weights zero: equal shares. Throws when there is nobody to share with.
 */
export function allocateFen(total: Fen, weights: readonly number[]): Fen[] {
  if (weights.length === 0) throw new RangeError('nothing to allocate to')
  for (const weight of weights)
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`)
  if (total < 0) return allocateFen(negateFen(total), weights).map(negateFen)

  const sum = weights.reduce((a, b) => a + b, 0)
  if (!Number.isSafeInteger(sum)) throw new RangeError('weights too large to share exactly')
  const parts = sum === 0 ? weights.map(() => 1) : weights
  const whole = sum === 0 ? weights.length : sum
  const shares = parts.map((part) => scaleFen(total, part, whole))
  const missing = total - sumFen(shares)
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: (total * part) % whole }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const topped = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return shares.map((share, index) => addFen(share, topped.has(index) ? fen(1) : ZERO_FEN))
}
