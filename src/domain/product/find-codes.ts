/** Every form in which the codes of a product can be typed from its pack or its shelf label. */
import type { Gtin14 } from '../code'
import { squeezeUpcE } from '../code'
import type { Product } from './product'

export function typedForms({ gtins, plu }: Pick<Product, 'gtins' | 'plu'>): string[] {
  const forms = gtins.flatMap((gtin) => [...withoutPadding(gtin), ...squeezeUpcE(gtin)])
  // the leading zero of a store number may be left out
  if (plu !== null) forms.push(plu, ...(plu.startsWith('0') ? [plu.slice(1)] : []))
  return forms
}

/** The 14 digits, and the 13, 12 and 8 that are left where only zeros stand before them. */
function withoutPadding(gtin: Gtin14): string[] {
  const zeros = gtin.search(/[^0]|$/)
  return [0, 1, 2, 6].filter((padding) => padding <= zeros).map((padding) => gtin.slice(padding))
}
