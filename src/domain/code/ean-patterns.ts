/** How the digits of EAN and UPC symbols are drawn (GS1 General Specifications §5.2, ISO/IEC 15420). */

/** Seven modules of each digit in number set A, 1 = bar. */
const SET_A = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
]

/** Thirty patterns are numbered: ten of set A, ten of B, ten of C. A set's first pattern is that of its digit 0. */
export const NUMBER_SET = { a: 0, b: 10, c: 20 } as const
export const PATTERN_COUNT = 30

/** First digit of an EAN-13 → number sets of its left half, 1 = set B. */
export const PARITY_13: readonly number[] = [
  0b000000, 0b001011, 0b001101, 0b001110, 0b010011, 0b011001, 0b011100, 0b010101, 0b010110, 0b011010,
]
/** Check digit of a UPC-E with number system 0 → number sets, 1 = set B; system 1 has them the other way round. */
export const PARITY_E: readonly number[] = [
  0b111000, 0b110100, 0b110010, 0b110001, 0b101100, 0b100110, 0b100011, 0b101010, 0b101001, 0b100101,
]

/** The seven modules of a pattern; set C is the complement of set A, and set B is set C read backwards. */
export function patternModules(pattern: number): string {
  const inA = SET_A[pattern % 10] ?? ''
  if (pattern < NUMBER_SET.b) return inA
  const inC = Array.from(inA, (bit) => (bit === '0' ? '1' : '0'))
  return (pattern < NUMBER_SET.c ? inC.reverse() : inC).join('')
}

/** First pattern of the number set of each of six digits. */
export const setsOf = (parity: number): number[] =>
  Array.from({ length: 6 }, (_, i) => ((parity >> (5 - i)) & 1 ? NUMBER_SET.b : NUMBER_SET.a))

/** The pattern of every drawn digit of a printed code: a UPC-E has eight digits, an EAN-8 eight, an EAN-13 thirteen. */
export function patternsOf(kind: 'ean13' | 'ean8' | 'upce', text: string): number[] {
  const digits = Array.from(text, Number)
  const { a, c } = NUMBER_SET
  if (kind === 'ean8') return digits.map((digit, i) => digit + (i < 4 ? a : c))
  const parity = (kind === 'ean13' ? PARITY_13[digits[0] ?? 0] : PARITY_E[digits[7] ?? 0]) ?? 0
  const left = setsOf(kind === 'upce' && digits[0] !== 0 ? ~parity : parity)
  const drawn = kind === 'ean13' ? digits.slice(1) : digits.slice(1, 7)
  return drawn.map((digit, i) => digit + (left[i] ?? c))
}
