/** What a scanner sends when it puts the symbology identifier before the text. */
import type { Result } from '../../kernel'
import { err, mapOk, ok } from '../../kernel'
import { cutAddOn } from '../add-on'
import type { Gtin14, GtinRefusal } from '../gtin'
import { parseGtin } from '../gtin'
import type { Symbology } from '../scan'
import type { ElementRefusal, Elements } from './element'
import { LONGEST_TEXT } from './element'
import { parseElementString } from './element-string'
import { carrierOf } from './symbology-identifier'

export type Transmission =
  | { readonly kind: 'elements'; readonly symbology: Symbology; readonly elements: Elements }
  | {
      readonly kind: 'item-number'
      readonly symbology: Symbology
      /** As it stands under the bars; its key. */
      readonly text: string
      readonly gtin: Gtin14
    }
  | { readonly kind: 'text'; readonly symbology: Symbology; readonly text: string }

export type TransmissionRefusal = 'no-identifier' | ElementRefusal | GtinRefusal

export function parseTransmission(sent: string): Result<Transmission, TransmissionRefusal> {
  const text = sent.slice(3)
  const carrier = carrierOf(sent.slice(0, 3), text)
  if (!carrier) return err('no-identifier')
  if (sent.length > LONGEST_TEXT) return err('too-long')
  const { symbology, payload } = carrier
  if (payload === 'text') return ok({ kind: 'text', symbology, text })
  if (payload === 'item-number') return itemNumber(symbology, text)
  // written-down FNC1 is no FNC1: a reader sends the group separator
  if (text.includes('^')) return err('characters')
  return mapOk(parseElementString(text), (elements) => ({ kind: 'elements', symbology, elements }))
}

const LENGTHS: { readonly [symbology: string]: number } = { ean13: 13, ean8: 8, itf: 14 }

/** UPC-A and UPC-E are sent as the EAN-13 they are short for. */
function itemNumber(symbology: Symbology, sent: string): Result<Transmission, TransmissionRefusal> {
  const digits = cutAddOn(sent, symbology)
  if (!/^\d*$/.test(digits)) return err('not-digits')
  if (digits.length !== LENGTHS[symbology]) return err('length')
  const isUpc = symbology === 'ean13' && digits.startsWith('0')
  return mapOk(parseGtin(digits), (gtin) => ({
    kind: 'item-number',
    symbology: isUpc ? 'upca' : symbology,
    text: isUpc ? digits.slice(1) : digits,
    gtin,
  }))
}
