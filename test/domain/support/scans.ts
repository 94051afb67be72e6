/** Scans and scale-label templates as the tests' store prints them. */
import type { InStoreTemplate, RawScan, ScannedCode, Symbology } from '@/domain/code'
import { checkDigit, parseCode } from '@/domain/code'
import { millis } from '@/domain/kernel'

/** Flag 22 carries fen, flag 21 grams; the 18-digit flag 26 carries the amount first, 27 the weight first. */
export const TEMPLATES: readonly InStoreTemplate[] = [
  { length: 13, prefixes: ['20', '22'], plu: [2, 7], value: { kind: 'amount', at: [7, 12] } },
  { length: 13, prefixes: ['21'], plu: [2, 7], value: { kind: 'weight', at: [7, 12] } },
  { length: 18, prefixes: ['26'], plu: [2, 7], value: { kind: 'amount', at: [7, 12] } },
  { length: 18, prefixes: ['27'], plu: [2, 7], value: { kind: 'weight', at: [7, 12] } },
]

export function scan(text: string, symbology: Symbology = 'unknown', at = 0): RawScan {
  return { text, symbology, at: millis(at) }
}

/** Everything a text may mean in the tests' store. */
export function read(text: string, symbology: Symbology = 'unknown', templates = TEMPLATES): ScannedCode[] {
  return parseCode(scan(text, symbology), templates)
}

export const withCheckDigit = (body: string) => body + checkDigit(body)
