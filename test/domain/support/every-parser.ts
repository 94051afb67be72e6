/** Runs one text through every parser of codes, and fails where one breaks its promise. */
import { TEMPLATES } from '@mock/seed/templates'
import type { Elements, RawScan } from '@/domain/code'
import {
  elementString,
  helpWithCode,
  MERCHANT_ISSUERS,
  matchInStore,
  PAYER_WALLETS,
  parseBracketedText,
  parseCode,
  parseDigitalLink,
  parseElementString,
  SYMBOLOGIES,
  writeDigitalLink,
} from '@/domain/code'
import { parseTransmission } from '@/domain/code/gs1/transmission'
import { baseGtin } from '@/domain/code/in-store/read-label'
import { parseConsumerQr, parseMerchantQr } from '@/domain/emv'
import type { Result } from '@/domain/kernel'
import { millis } from '@/domain/kernel'

const NOON = millis(Date.parse('2026-05-01T04:00:00Z'))
const IDENTIFIERS = [undefined, ']C1', ']e0', ']Q1', ']Q3', ']E0', ']I1', ']zz', '']

const PAYMENTS = new Set(
  [
    ...PAYER_WALLETS.map((wallet) => ({ kind: 'payer-code', wallet })),
    ...MERCHANT_ISSUERS.map((issuer) => ({ kind: 'merchant-code', issuer })),
  ].map((whose) => JSON.stringify({ kind: 'payment-code', whose })),
)

/** `turn` takes another symbology and identifier each time. */
export function everyParser(text: string, turn: number): void {
  const symbology = SYMBOLOGIES[turn % SYMBOLOGIES.length] ?? 'unknown'
  const identifier = IDENTIFIERS[turn % IDENTIFIERS.length]
  const scan: RawScan = { text, symbology, at: NOON, identifier }
  const codes = parseCode(scan, TEMPLATES)
  if (codes.length === 0) throw new Error('no meaning at all')
  for (const code of codes) {
    if ('gtin' in code && !/^\d{14}$/.test(code.gtin)) throw new Error(`no GTIN: ${code.gtin}`)
    // a few words of ours, so nothing of what was scanned can be in them
    if (code.kind === 'payment-code' && !PAYMENTS.has(JSON.stringify(code)))
      throw new Error('a wallet was kept')
  }
  for (const read of [
    parseElementString,
    parseBracketedText,
    (address: string) => parseDigitalLink(address),
  ]) {
    checkElements(read(text))
  }
  parseTransmission(text)
  parseMerchantQr(text)
  parseConsumerQr(text)
  matchInStore(text, TEMPLATES, symbology)
  baseGtin(text, TEMPLATES)
  if (text.length <= 2048) helpWithCode(text, () => false)
}

/** What was read can be written, and is then read alike. */
function checkElements(read: Result<Elements, string>): void {
  if (!read.ok) return
  const again = parseElementString(elementString(read.value))
  if (!again.ok || elementString(again.value) !== elementString(read.value)) {
    throw new Error(`not read back: ${elementString(read.value)}`)
  }
  const link = writeDigitalLink(read.value)
  if (link.ok && !parseDigitalLink(link.value).ok) throw new Error(`not read back: ${link.value}`)
}
