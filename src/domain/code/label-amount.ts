/** Digits of a label with their decimals → whole fen and whole grams; what is smaller than one is dropped. */
import type { Fen, Grams } from '../kernel'
import { fen, gramsOf } from '../kernel'

/** Ten million yuan: no single pack costs more, a misprint may. */
const MOST_FEN = 1_000_000_000

/** Yuan with `decimals` digits behind the point → fen. Undefined for nothing and for too much. */
export function fenOf(digits: number, decimals: number): Fen | undefined {
  const amount = shifted(digits, 2 - decimals)
  return amount > 0 && amount <= MOST_FEN ? fen(amount) : undefined
}

/** Kilograms with `decimals` digits behind the point → grams. */
export function wholeGrams(digits: number, decimals: number): Grams | undefined {
  return gramsOf(shifted(digits, 3 - decimals))
}

/** Times a power of ten, rounded down. Exact: division by a whole power, never multiplication by a fraction. */
function shifted(digits: number, places: number): number {
  return places >= 0 ? digits * 10 ** places : Math.floor(digits / 10 ** -places)
}
