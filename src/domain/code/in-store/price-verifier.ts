/** The check digit GS1 puts before a price inside a code (General Specifications §7.9.3 and §7.9.4). */

type Weight = (digit: number) => number

const units = (n: number) => n % 10
const tens = (n: number) => Math.floor(n / 10)
/** Twice the digit less its carry; three times; five times plus and less its carry. */
const twoMinus: Weight = (digit) => units(2 * digit) - tens(2 * digit)
const three: Weight = (digit) => 3 * digit
const fivePlus: Weight = (digit) => units(5 * digit) + tens(5 * digit)
const fiveMinus: Weight = (digit) => units(5 * digit) - tens(5 * digit)

const FOUR = [twoMinus, twoMinus, three, fiveMinus]
const FIVE = [fivePlus, twoMinus, fiveMinus, fivePlus, twoMinus]

/** The verifier of a price of four or five digits; undefined for any other text. */
export function priceVerifier(price: string): number | undefined {
  if (!/^\d{4,5}$/.test(price)) return undefined
  if (price.length === 4) return modulo10(3 * weighted(price, FOUR))
  const missing = modulo10(-weighted(price, FIVE))
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => modulo10(fiveMinus(digit)) === missing)
}

function weighted(price: string, weights: readonly Weight[]): number {
  return weights.reduce((sum, weight, i) => sum + weight(Number(price.charAt(i))), 0)
}

const modulo10 = (n: number) => ((n % 10) + 10) % 10
