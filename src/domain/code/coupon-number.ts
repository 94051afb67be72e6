/** What names a coupon, however it is printed: QR code, GS1 elements, EAN-13, or letters and digits one types. */
import { parseBracketedText } from './gs1/bracketed-text'
import { parseDigitalLink } from './gs1/digital-link'
import type { Elements } from './gs1/element'
import { valueIn } from './gs1/element'
import { parseElementString } from './gs1/element-string'
import { ownCouponNumber } from './own-codes'

const LONGEST = 200

/**
 * The number of a coupon, or undefined for what cannot be one. Of GS1 elements (General Specifications, AI 255,
 * 8110 and 8112) it is the value of the first; typed letters count as capitals, spaces and hyphens not at all.
 */
export function couponNumber(scanned: string): string | undefined {
  const text = scanned.trim().replace(/^\][A-Za-z]\d/, '')
  if (text === '' || text.length > LONGEST) return undefined
  const own = ownCouponNumber(text)
  if (own !== undefined) return own
  for (const read of [parseBracketedText, parseDigitalLink, parseElementString]) {
    const elements = read(text)
    const number = elements.ok ? numberIn(elements.value) : undefined
    if (number !== undefined) return number
  }
  const typed = text.replace(/[\s-]/g, '').toUpperCase()
  return /^[0-9A-Z]{8,32}$/.test(typed) ? typed : undefined
}

const numberIn = (elements: Elements) =>
  valueIn(elements, '255') ?? valueIn(elements, '8110') ?? valueIn(elements, '8112')
