/** UPC-E: a GTIN-12 with its zeros squeezed out (GS1 General Specifications §5.2.2.4.2). */
import type { Result } from '../kernel'
import { err } from '../kernel'
import type { Gtin14, GtinRefusal } from './gtin'
import { checkDigit, parseGtin } from './gtin'

/**
 * Six, seven (with number system) or eight (with check digit) UPC-E digits → the 14-digit key.
 * EAN-8 and UPC-E are both eight digits: only the symbology tells them apart.
 */
export function expandUpcE(text: string): Result<Gtin14, GtinRefusal> {
  if (!/^\d+$/.test(text)) return err('not-digits')
  if (text.length < 6 || text.length > 8) return err('length')
  const full = text.length === 6 ? `0${text}` : text
  const system = full.slice(0, 1)
  if (system !== '0' && system !== '1') return err('length')
  const body = system + expandBody(full.slice(1, 7))
  if (full.length === 8) return parseGtin(body + full.slice(7))
  return parseGtin(body + checkDigit(body))
}

function expandBody(six: string): string {
  const last = six.slice(5)
  if (last <= '2') return `${six.slice(0, 2)}${last}0000${six.slice(2, 5)}`
  if (last === '3') return `${six.slice(0, 3)}00000${six.slice(3, 5)}`
  if (last === '4') return `${six.slice(0, 4)}00000${six.slice(4, 5)}`
  return `${six.slice(0, 5)}0000${last}`
}
