/** A plain number: a GTIN in one of its lengths, a UPC-E, a typed store number, or a number kept for other things. */
import type { Result } from '../kernel'
import type { Gtin14, GtinRefusal } from './gtin'
import { parseGtin } from './gtin'
import { isCouponNumber, isRestrictedCirculation } from './number-range'
import type { ScannedCode, Symbology, UnknownCodeReason } from './scan'
import { isUnsaid } from './scan'
import { storeNumber } from './store-number'
import { expandUpcE } from './upc-e'

/** UPC-E as printed; some decoders hand it over already expanded. */
export const isShortUpcE = (text: string, symbology: Symbology) => symbology === 'upce' && text.length <= 8

export function parseNumber(text: string, symbology: Symbology): ScannedCode[] {
  if (isShortUpcE(text, symbology)) return gtinOr(expandUpcE(text))
  // half of an ITF code reads as a shorter one
  if (symbology === 'itf' && text.length !== 14) return unknown('partial-read')
  // a store number that is typed at the shelf edge of loose goods
  if (symbology === 'typed' && /^\d{4,6}$/.test(text)) return [{ kind: 'in-store', plu: storeNumber(text) }]
  const gtin = parseGtin(text)
  // eight digits may be either where nobody names their kind; one in ten is valid as both
  const upcE = isUnsaid(symbology) && text.length === 8 ? expandUpcE(text) : undefined
  if (upcE?.ok) return gtin.ok ? [...gtinOr(gtin), ...gtinOr(upcE)] : gtinOr(upcE)
  if (gtin.ok && isCouponNumber(gtin.value)) return [{ kind: 'coupon', text }]
  if (gtin.ok && isRestrictedCirculation(gtin.value)) return unknown('not-a-product-code')
  return gtinOr(gtin)
}

function gtinOr(parsed: Result<Gtin14, GtinRefusal>): ScannedCode[] {
  if (parsed.ok) return [{ kind: 'gtin', gtin: parsed.value }]
  return unknown(parsed.error === 'check-digit' ? 'check-digit' : 'partial-read')
}

const unknown = (reason: UnknownCodeReason): ScannedCode[] => [{ kind: 'unknown', reason }]
