/** The codes that can name a product, and what their labels tell. */
import type { LabelFacts, ScannedCode } from '../code'
import { SILENT_LABEL } from '../code'

const KINDS = [
  'gtin',
  'digital-link',
  'in-store',
  'price-embedded',
  'weight-embedded',
  'price-sticker',
] as const

/** How a matched product would enter the cart: by the piece, or as its label says. */
export type MatchedCode = Extract<ScannedCode, { kind: (typeof KINDS)[number] }>

export function isProductCode(code: ScannedCode): code is MatchedCode {
  const kinds: readonly string[] = KINDS
  return kinds.includes(code.kind)
}

export function labelOf(code: MatchedCode): LabelFacts {
  return ('label' in code ? code.label : undefined) ?? SILENT_LABEL
}

/** The price and the weight a label prints, where it prints them. A price of nothing is none. */
export function printedOn(code: MatchedCode): Pick<LabelFacts, 'price' | 'net'> {
  switch (code.kind) {
    case 'price-embedded':
      return { price: code.price, net: code.grams }
    case 'weight-embedded':
      return { net: code.grams }
    default: {
      const { price, net } = labelOf(code)
      return { price: price === 0 ? undefined : price, net }
    }
  }
}
