/** RawScan → every meaning it can have in a store, best first; never empty, never throws. */
import { parseDigitalLink } from './digital-link'
import { parseGtin } from './gtin'
import type { InStoreTemplate } from './in-store'
import { isRestrictedCirculation, matchInStore } from './in-store'
import { parseOwnCode } from './own-codes'
import type { RawScan, ScannedCode, UnknownCodeReason } from './scan'
import { expandUpcE } from './upc-e'

const LONGEST = 2048

export function parseCode(scan: RawScan, templates: readonly InStoreTemplate[]): ScannedCode[] {
  const text = scan.text.trim()
  if (text === '') return unknown('empty')
  if (text.length > LONGEST) return unknown('too-long')
  const own = parseOwnCode(text)
  if (own) return [own]
  // a payload has letters (its country), a UPC-A that starts like one has none
  if (/^000201.*\D/s.test(text)) return [{ kind: 'payment-code' }] // EMVCo merchant-presented QR
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return parseAddress(text)
  const digits = scan.symbology === 'typed' ? text.replace(/[\s-]/g, '') : text
  return /^\d+$/.test(digits)
    ? parseDigits({ ...scan, text: digits }, templates)
    : unknown('not-a-product-code')
}

/**
 * A shopper's wallet code: 18 digits from 10–15 (WeChat Pay), 16–24 digits from 25–30 (Alipay),
 * 19 digits from 62 (UnionPay). It must never be looked up, logged or shown.
 */
function isPaymentCode(text: string): boolean {
  return /^1[0-5]\d{16}$/.test(text) || /^(2[5-9]|30)\d{14,22}$/.test(text) || /^62\d{17}$/.test(text)
}

function parseAddress(text: string): ScannedCode[] {
  if (/^(weixin|wxp|alipays?):\/\//i.test(text) || /^https?:\/\/qr\.(alipay|95516)\.com\//i.test(text)) {
    return [{ kind: 'payment-code' }]
  }
  const gtin = parseDigitalLink(text)
  return gtin ? [{ kind: 'digital-link', gtin }] : unknown('web-address')
}

function parseDigits(scan: RawScan, templates: readonly InStoreTemplate[]): ScannedCode[] {
  const { text } = scan
  // some decoders hand UPC-E over already expanded
  if (scan.symbology === 'upce' && text.length <= 8) return gtinOr(expandUpcE(text))
  const inStore = matchInStore(text, templates)
  // an 18-digit label from 26 looks like an Alipay code: a label first, a wallet when no such item is sold
  if (isPaymentCode(text)) return [...inStore, { kind: 'payment-code' }]
  if (inStore.length > 0) return inStore
  // a store number that is typed at the shelf edge of loose goods
  if (scan.symbology === 'typed' && /^\d{4,5}$/.test(text))
    return [{ kind: 'in-store', plu: text.padStart(5, '0') }]
  const gtin = parseGtin(text)
  // eight digits under the bars may be either; one in ten is valid as both
  const upcE = scan.symbology === 'typed' && text.length === 8 ? expandUpcE(text) : undefined
  if (upcE?.ok) return gtin.ok ? [...gtinOr(gtin), ...gtinOr(upcE)] : gtinOr(upcE)
  if (gtin.ok && isRestrictedCirculation(gtin.value)) return unknown('not-a-product-code')
  return gtinOr(gtin)
}

function gtinOr(parsed: ReturnType<typeof parseGtin>): ScannedCode[] {
  if (parsed.ok) return [{ kind: 'gtin', gtin: parsed.value }]
  return unknown(parsed.error === 'check-digit' ? 'check-digit' : 'partial-read')
}

function unknown(reason: UnknownCodeReason): ScannedCode[] {
  return [{ kind: 'unknown', reason }]
}
