/** A store's own code, read by its templates. */
import type { Fen, Grams } from '../../kernel'
import type { Gtin14 } from '../gtin'
import { checkDigit, parseGtin } from '../gtin'
import { fenOf, wholeGrams } from '../label-amount'
import type { ScannedCode, Symbology } from '../scan'
import { storeNumber } from '../store-number'
import { cut, fittingLabels } from './fit-label'
import type { CodeTemplate, FieldKind, InStoreTemplate } from './template'

/** Every meaning the templates give a text, in their order. A zero amount or weight has none. */
export function matchInStore(
  text: string,
  templates: readonly CodeTemplate[],
  symbology?: Symbology,
): ScannedCode[] {
  return fittingLabels(text, templates, symbology).flatMap((fitting) => {
    return meaningOf(fitting.template, fitting.text) ?? []
  })
}

/** The number a catalogue may list goods of varying price under: value and verifier are zero in it. */
export function baseGtin(text: string, templates: readonly CodeTemplate[]): Gtin14 | undefined {
  const gtins = fittingLabels(text, templates).flatMap((fitting) => {
    const varying = fitting.template.fields.filter(({ kind }) => VARYING.includes(kind))
    const blank = varying.reduce((digits, { start, length }) => {
      return digits.slice(0, start) + '0'.repeat(length) + digits.slice(start + length)
    }, fitting.text)
    const body = blank.slice(0, -1)
    const gtin = parseGtin(body + checkDigit(body))
    return gtin.ok ? [gtin.value] : []
  })
  return gtins[0]
}

const VARYING: readonly FieldKind[] = ['amount', 'weight', 'count', 'verifier']

function meaningOf({ means, fields }: InStoreTemplate, text: string): ScannedCode | undefined {
  if (means === 'shelf-label') return { kind: 'shelf-label' }
  if (means === 'coupon') return { kind: 'coupon', text }
  const digitsOf = (kind: FieldKind) => {
    const field = fields.find((each) => each.kind === kind)
    return field && { text: cut(text, field), decimals: field.decimals }
  }
  const [plu, gtin, amount, weight] = [
    digitsOf('plu'),
    digitsOf('gtin'),
    digitsOf('amount'),
    digitsOf('weight'),
  ]
  const price = amount && fenOf(Number(amount.text), amount.decimals)
  const grams = weight && wholeGrams(Number(weight.text), weight.decimals)
  // a price that was not printed is not nothing to pay
  if (amount ? price === undefined : weight && grams === undefined) return undefined
  if (plu) return looseGoods(storeNumber(plu.text), { price, grams, text })
  const key = gtin && parseGtin(gtin.text)
  if (!key?.ok) return undefined
  if (means === 'price-sticker') return price && { kind: 'price-sticker', gtin: key.value, price, text }
  const count = Number(digitsOf('count')?.text ?? 0)
  const label = {
    ...(price && { price }),
    ...(grams && { net: grams }),
    ...(count > 0 && { count }),
  }
  return { kind: 'gtin', gtin: key.value, ...(Object.keys(label).length > 0 && { label }) }
}

type Printed = { readonly price?: Fen; readonly grams?: Grams; readonly text: string }

function looseGoods(plu: string, { price, grams, text }: Printed): ScannedCode {
  if (price) return { kind: 'price-embedded', plu, price, ...(grams && { grams }), text }
  return grams ? { kind: 'weight-embedded', plu, grams, text } : { kind: 'in-store', plu }
}
