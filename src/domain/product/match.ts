/** Looking codes up in a store's catalogue: what the shopper may do with what was scanned. */
import type { ScannedCode } from '../code'
import { unreachable } from '../kernel'
import type { Product } from './product'

/** How a matched product would enter the cart: by the piece, or as the scale label says. */
export type MatchedCode = Extract<
  ScannedCode,
  { kind: 'gtin' | 'digital-link' | 'in-store' | 'price-embedded' | 'weight-embedded' }
>

export type ProductMatch =
  | { readonly kind: 'found'; readonly product: Product; readonly code: MatchedCode }
  | {
      readonly kind: 'needs-age-check'
      readonly product: Product
      readonly code: MatchedCode
      readonly years: number
    }
  | { readonly kind: 'ambiguous'; readonly matches: readonly ProductMatch[] }
  | { readonly kind: 'not-found'; readonly code: MatchedCode }
  | { readonly kind: 'not-for-sale'; readonly product: Product; readonly soldOut: boolean }
  | { readonly kind: 'till-only'; readonly product: Product }
  | { readonly kind: 'recalled'; readonly product: Product }
  | { readonly kind: 'expired'; readonly product: Product }
  /** Weighed goods scanned without their scale label: the shopper is sent to the scale. */
  | { readonly kind: 'needs-weighing'; readonly product: Product }
  /** Unknown here and the store could not be asked. */
  | { readonly kind: 'offline'; readonly code: MatchedCode }

export type ProductIndex = {
  byGtin(gtin: string): readonly Product[]
  byPlu(plu: string): readonly Product[]
}

/** One code's product; several different products for one code → `ambiguous`. */
export function matchProduct(code: MatchedCode, index: ProductIndex): ProductMatch {
  const products = candidates(code, index)
  const matches = products.map((product) => judge(product, code))
  const [first, ...others] = matches
  if (first === undefined) return { kind: 'not-found', code }
  return others.length === 0 ? first : { kind: 'ambiguous', matches }
}

function candidates(code: MatchedCode, index: ProductIndex): readonly Product[] {
  switch (code.kind) {
    case 'gtin':
    case 'digital-link':
      return index.byGtin(code.gtin)
    case 'in-store':
    case 'price-embedded':
      return index.byPlu(code.plu)
    case 'weight-embedded':
      // a weight says nothing about goods priced by the piece
      return index.byPlu(code.plu).filter(({ saleUnit }) => saleUnit === 'weighed')
    default:
      return unreachable(code)
  }
}

function judge(product: Product, code: MatchedCode): ProductMatch {
  const { availability, restriction } = product
  if (availability.kind === 'recalled') return { kind: 'recalled', product }
  if (availability.kind !== 'on-sale') {
    return { kind: 'not-for-sale', product, soldOut: availability.kind === 'sold-out' }
  }
  if (restriction.kind === 'till-only') return { kind: 'till-only', product }
  const isLabelled = code.kind === 'price-embedded' || code.kind === 'weight-embedded'
  if (product.saleUnit === 'weighed' && !isLabelled) return { kind: 'needs-weighing', product }
  if (restriction.kind === 'age') return { kind: 'needs-age-check', product, code, years: restriction.years }
  return { kind: 'found', product, code }
}
