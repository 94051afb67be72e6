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

/**
 * The UPC-E texts of eight digits that stand for a GTIN of 14. Most have none; zeros that may be squeezed out in
 * several ways give several, of which the standard allows the first.
 */
export function squeezeUpcE(gtin: string): string[] {
  if (!/^00[01]/.test(gtin)) return []
  const [system, body, check] = [gtin.slice(2, 3), gtin.slice(3, 13), gtin.slice(13)]
  const sixes = [
    body.slice(0, 2) + body.slice(7) + body.slice(2, 3),
    `${body.slice(0, 3)}${body.slice(8)}3`,
    `${body.slice(0, 4)}${body.slice(9)}4`,
    body.slice(0, 5) + body.slice(9),
  ]
  return sixes
    .map((six) => system + six + check)
    .filter((text) => {
      const expanded = expandUpcE(text)
      return expanded.ok && expanded.value === gtin
    })
}
