/** Store numbers (PLU): what goods without a GTIN are called on scale labels and at the shelf. */

/** Zeros in front do not count: `4011`, `04011` and `004011` are all `04011`, and `123456` stays as it is. */
export function storeNumber(digits: string): string {
  return digits.replace(/^0+/, '').padStart(5, '0')
}
