/** GTIN arithmetic (GS1 General Specifications §7.9) and the 14-digit key every product is stored under. */
import type { Brand, Result } from '../kernel'
import { err, ok } from '../kernel'

/** Fourteen digits with a correct check digit; shorter GTINs are padded with leading zeros. */
export type Gtin14 = Brand<string, 'Gtin14'>
export type GtinRefusal = 'not-digits' | 'length' | 'check-digit'

const LENGTHS = [8, 12, 13, 14]

/** GS1 check digit of the digits before it: weights 3,1,3,1… from the right. */
export function checkDigit(body: string): number {
  let sum = 0
  for (let i = 0; i < body.length; i++) sum += Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 3 : 1)
  return (10 - (sum % 10)) % 10
}

export function hasValidCheckDigit(digits: string): boolean {
  return checkDigit(digits.slice(0, -1)) === Number(digits.slice(-1))
}

/** GTIN-8, -12, -13 or -14 text → its 14-digit key. */
export function parseGtin(text: string): Result<Gtin14, GtinRefusal> {
  if (!/^\d+$/.test(text)) return err('not-digits')
  if (!LENGTHS.includes(text.length)) return err('length')
  if (!hasValidCheckDigit(text)) return err('check-digit')
  return ok(text.padStart(14, '0') as Gtin14)
}

/** The shortest printed form: GTIN-8, -12 or -13 for consumer units, else all 14 digits. */
export function printedGtin(gtin: Gtin14): string {
  const bare = gtin.replace(/^0+/, '')
  if (bare.length <= 8) return gtin.slice(-8)
  if (bare.length <= 12) return gtin.slice(-12)
  return bare.length === 13 ? gtin.slice(-13) : gtin
}
