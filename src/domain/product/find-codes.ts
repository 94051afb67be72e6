/** Every form in which the codes of a product can be typed from its pack or its shelf label. */
import type { Gtin14 } from '../code'
import { expandUpcE } from '../code'
import type { Product } from './product'

export function typedForms({ gtins, plu }: Pick<Product, 'gtins' | 'plu'>): string[] {
  const forms = gtins.flatMap((gtin) => [...withoutPadding(gtin), ...upcEOf(gtin)])
  // the leading zero of a store number may be left out
  if (plu !== null) forms.push(plu, ...(plu.startsWith('0') ? [plu.slice(1)] : []))
  return forms
}

/** The 14 digits, and the 13, 12 and 8 that are left where only zeros stand before them. */
function withoutPadding(gtin: Gtin14): string[] {
  const zeros = gtin.search(/[^0]|$/)
  return [0, 1, 2, 6].filter((padding) => padding <= zeros).map((padding) => gtin.slice(padding))
}

/** The eight digits under a UPC-E that stands for this GTIN, if there are such. */
function upcEOf(gtin: Gtin14): string[] {
  if (!/^00[01]/.test(gtin)) return []
  const [system, maker, item, check] = [gtin.charAt(2), gtin.slice(3, 8), gtin.slice(8, 13), gtin.slice(13)]
  const bodies = [
    maker.slice(0, 2) + item.slice(2) + maker.charAt(2),
    `${maker.slice(0, 3)}${item.slice(3)}3`,
    `${maker.slice(0, 4)}${item.slice(4)}4`,
    maker + item.slice(4),
  ]
  const isShortFor = (text: string) => {
    const expanded = expandUpcE(text)
    return expanded.ok && expanded.value === gtin
  }
  return bodies.map((body) => system + body + check).filter(isShortFor)
}
