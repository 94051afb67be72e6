/** Which templates fit a text: length, prefix, digits where digits stand, check digits. */
import { hasValidCheckDigit } from '../gtin'
import type { Symbology } from '../scan'
import { isUnsaid } from '../scan'
import { priceVerifier } from './price-verifier'
import { isSoundTemplate } from './sound-template'
import type { CodeTemplate, FieldKind, InStoreTemplate, TemplateField } from './template'

/** A template and the text in the form the template expects. */
export type Fitting = { readonly template: InStoreTemplate; readonly text: string }

export function fittingLabels(
  text: string,
  templates: readonly CodeTemplate[],
  symbology: Symbology = 'unknown',
): Fitting[] {
  return templates.flatMap((template) => {
    if (template.kind !== 'label' || !isSoundTemplate(template)) return []
    if (template.symbology && !isUnsaid(symbology) && carrier(template.symbology) !== carrier(symbology))
      return []
    const form = formsOf(text).find((each) => fits(template, each))
    return form === undefined ? [] : [{ template, text: form }]
  })
}

export const cut = (text: string, { start, length }: TemplateField) => text.slice(start, start + length)

/** An EAN-13 that begins with 0 is printed with the very bars of a UPC-A, and decoders call it either. */
const carrier = (symbology: Symbology): Symbology => (symbology === 'upca' ? 'ean13' : symbology)

/** Some decoders give a UPC-A as an EAN-13 with a leading zero, some do not. */
function formsOf(text: string): string[] {
  if (/^\d{12}$/.test(text)) return [text, `0${text}`]
  return /^0\d{12}$/.test(text) ? [text, text.slice(1)] : [text]
}

const FREE: readonly FieldKind[] = ['flag', 'ignore']

function fits({ length, prefixes, fields }: InStoreTemplate, text: string): boolean {
  if (text.length !== length || !prefixes.some((prefix) => text.startsWith(prefix))) return false
  const amount = fields.find(({ kind }) => kind === 'amount')
  return fields.every((field) => {
    const part = cut(text, field)
    if (!FREE.includes(field.kind) && !/^\d+$/.test(part)) return false
    if (field.kind === 'check') return /^\d+$/.test(text) && hasValidCheckDigit(text)
    return field.kind !== 'verifier' || (amount && priceVerifier(cut(text, amount)) === Number(part))
  })
}
