/** Splitting money: the only way an amount is shared over lines. */
import type { Divided } from './divide'
import { divided } from './divide'
import type { Fen } from './fen'
import { addFen, fen, negateFen, sumFen } from './fen'

/**
 * Shares `total` in proportion to whole, non-negative `weights` (largest remainder, ties to the earlier share).
 * The shares add up to `total` exactly and each is within one fen of its exact part.
 * All weights zero: equal shares. Throws when there is nobody to share with.
 */
export function allocateFen(total: Fen, weights: readonly number[]): Fen[] {
  if (weights.length === 0) throw new RangeError('nothing to allocate to')
  let sum = 0
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`)
    sum += weight
  }
  if (total < 0) return allocateFen(negateFen(total), weights).map(negateFen)
  if (!Number.isSafeInteger(sum)) throw new RangeError('weights too large to share exactly')

  const whole = sum === 0 ? weights.length : sum
  const partOf = (index: number) => (sum === 0 ? 1 : (weights[index] as number))
  const exact = weights.map((_, index) => divided(total, partOf(index), whole))
  const shares = exact.map(({ quotient }) => fen(quotient))
  let missing = total - sumFen(shares)
  if (missing === 0) return shares
  const remainder = (index: number) => (exact[index] as Divided).remainder
  const byRemainder = weights.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b)
  for (const index of byRemainder) {
    if (missing-- === 0) break
    shares[index] = addFen(shares[index] as Fen, ONE_FEN)
  }
  return shares
}

const ONE_FEN = fen(1)
