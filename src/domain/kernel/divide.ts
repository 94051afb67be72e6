/** Division of products that do not fit a double: long division, digit by digit. */

export type Divided = { readonly quotient: number; readonly remainder: number }

const DIGIT = 2 ** 13
/** Up to here every product of a step, a number times a digit, stays below 2^53. */
const MOST = 2 ** 39

/** total × part ⁄ whole, exactly, also where the product is above 2^53. All are whole, `whole` is positive. */
export function divided(total: number, part: number, whole: number): Divided {
  const product = total * part
  if (Number.isSafeInteger(product)) {
    const remainder = product % whole
    return { quotient: (product - remainder) / whole, remainder }
  }
  if (total >= MOST || whole >= MOST) throw new RangeError('amounts too large to share exactly')
  const digits: number[] = []
  for (let rest = part; rest > 0; rest = Math.floor(rest / DIGIT)) digits.unshift(rest % DIGIT)
  return digits.reduce<Divided>(
    ({ quotient, remainder }, digit) => {
      const next = remainder * DIGIT + total * digit
      const left = next % whole
      return { quotient: quotient * DIGIT + (next - left) / whole, remainder: left }
    },
    { quotient: 0, remainder: 0 },
  )
}
