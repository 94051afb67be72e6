/** Looking codes up in a store's catalogue: what the shopper may do with what was scanned. */
import type { CalendarDate, Millis } from '../kernel'
import { storeDay, unreachable } from '../kernel'
import type { MatchedCode } from './matched-code'
import { labelOf, printedOn } from './matched-code'
import type { Product } from './product'
import { recallOf } from './recall'
import { isPastDate, lastDayOf } from './shelf-life'

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
  /** This piece, or every piece, is recalled. */
  | { readonly kind: 'recalled'; readonly product: Product }
  /** Some batches are recalled, and the code does not tell the batch of this piece. */
  | { readonly kind: 'recall-unclear'; readonly product: Product }
  /** Food past its date may not be sold; `lastDay` is the last day on which it could be, until `expiresAt` if set. */
  | {
      readonly kind: 'expired'
      readonly product: Product
      readonly lastDay: CalendarDate
      readonly expiresAt?: Millis
    }
  /** Weighed goods scanned without their scale label: the shopper is sent to the scale. */
  | { readonly kind: 'needs-weighing'; readonly product: Product }
  /** Price and weight on the label contradict the price of a kilogram. */
  | { readonly kind: 'label-mismatch'; readonly product: Product }
  /** Unknown here and the store could not be asked. */
  | { readonly kind: 'offline'; readonly code: MatchedCode }

/** Choices opened: every match that names at most one product. */
export const eachMatch = (matches: readonly ProductMatch[]): readonly ProductMatch[] =>
  matches.flatMap((match) => (match.kind === 'ambiguous' ? match.matches : [match]))

export type ProductIndex = {
  byGtin(gtin: string): readonly Product[]
  byPlu(plu: string): readonly Product[]
}

/** One code's product at a moment; several different products for one code → `ambiguous`. */
export function matchProduct(code: MatchedCode, index: ProductIndex, now: Millis): ProductMatch {
  const products = candidates(code, index)
  const matches = products.map((product) => judge(product, code, now))
  const [first, ...others] = matches
  if (first === undefined) return { kind: 'not-found', code }
  return others.length === 0 ? first : { kind: 'ambiguous', matches }
}

function candidates(code: MatchedCode, index: ProductIndex): readonly Product[] {
  switch (code.kind) {
    case 'gtin':
    case 'digital-link':
    case 'price-sticker':
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

/** What could harm comes first: a recalled piece is called so even when it is also past its date. */
function judge(product: Product, code: MatchedCode, now: Millis): ProductMatch {
  const { availability, restriction } = product
  const label = labelOf(code)
  const recall = recallOf(availability, label)
  if (recall === 'recalled') return { kind: 'recalled', product }
  if (availability.kind === 'sold-out' || availability.kind === 'not-for-sale') {
    return { kind: 'not-for-sale', product, soldOut: availability.kind === 'sold-out' }
  }
  const lastDay = lastDayOf(label)
  if (lastDay !== null && isPastDate(lastDay, storeDay(now))) return { kind: 'expired', product, lastDay }
  const { expiresAt } = label
  if (lastDay !== null && expiresAt !== undefined && expiresAt < now) {
    return { kind: 'expired', product, lastDay, expiresAt }
  }
  if (recall === 'unclear') return { kind: 'recall-unclear', product }
  if (restriction.kind === 'till-only') return { kind: 'till-only', product }
  if (product.saleUnit === 'weighed' && !tellsAmount(code)) return { kind: 'needs-weighing', product }
  if (restriction.kind === 'age') return { kind: 'needs-age-check', product, code, years: restriction.years }
  return { kind: 'found', product, code }
}

function tellsAmount(code: MatchedCode): boolean {
  const { price, net } = printedOn(code)
  return code.kind === 'price-sticker' || price !== undefined || net !== undefined
}
