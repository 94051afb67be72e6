/** When two reads are the same: they name the same trade item, or carry the same text. */
import { expandUpcE, hasValidCheckDigit, parseGtin } from '@/domain/code'
import type { Value } from './manifest'

/** One spelling of a value, whatever spelling an engine or a manifest uses. */
export function keyOf({ symbology, text }: Value): string {
  if (symbology === 'upce' && /^\d{6,8}$/.test(text)) {
    const gtin = expandUpcE(text)
    return gtin.ok ? gtin.value : text
  }
  if (isEanUpc(symbology) && /^\d{8,}$/.test(text)) return withoutAddOn(text).padStart(14, '0')
  const bare = withoutBrackets(text).split(GS).join('')
  return symbology === 'databar' && /^01\d{14}$/.test(bare) ? bare.slice(2) : bare
}

/** The 14 digits of the product a value names, or null when it names none. */
export function gtinOf(value: Value): string | null {
  const key = keyOf(value)
  const linked = /^https?:\/\/[^/]+\/(?:.*\/)?(?:01|gtin)\/(\d{8,14})(?=[/?#]|$)/i.exec(key)?.[1]
  const element = /^01(\d{14})/.exec(key)?.[1]
  const whole = /^\d{14}$/.test(key) && value.symbology !== 'code128' ? key : undefined
  const gtin = parseGtin(whole ?? element ?? linked ?? '')
  return gtin.ok ? gtin.value : null
}

/**
 * Whether an application that sees only the read must refuse it: any striped picture reads as a short ITF,
 * a product code has a check digit, and a text with the replacement character was not decoded.
 */
export function isRefused({ symbology, text }: Value): boolean {
  if (text.includes('\ufffd')) return true
  if (symbology === 'itf') return !/^\d{14}$/.test(text) || !hasValidCheckDigit(text)
  if (symbology === 'databar' || isEanUpc(symbology)) return !parseGtin(keyOf({ symbology, text })).ok
  return false
}

/** What separates GS1 elements of no fixed length. */
const GS = '\u001d'

const isEanUpc = (symbology: string) => /^(ean13|ean8|upca|upce)$/.test(symbology)

/** Two or five digits of an add-on follow a whole GTIN of 12 or 13. */
function withoutAddOn(digits: string): string {
  if (digits.length === 15 || digits.length === 18) return digits.slice(0, 13)
  if (digits.length === 17 || (digits.length === 14 && !hasValidCheckDigit(digits)))
    return digits.slice(0, 12)
  return digits
}

/** `(01)…(10)…` as people write GS1 element strings; other texts may have brackets of their own. */
const withoutBrackets = (text: string) =>
  /^\(\d{2,4}\)/.test(text) ? text.replace(/\((\d{2,4})\)/g, '$1') : text
