/** What a scan came to, and how that sounds. */
import type { ScannedCode } from '@/domain/code'
import type { LineId } from '@/domain/kernel'
import type { MatchedCode, Product, ProductMatch } from '@/domain/product'
import type { TripRefusal } from '@/domain/trip'
import type { FeedbackKind } from '@/platform/ports'
import type { Sellable } from './basket-changes'

export type ScanOutcome =
  | {
      readonly kind: 'added'
      readonly product: Product
      readonly lineId: LineId
      readonly years: number | null
      /** The basket's after the change, for undoing exactly this one. */
      readonly revision: number
    }
  /** Only looked at, to see what it costs; nothing was added. */
  | { readonly kind: 'looked'; readonly match: Sellable }
  /** Several products share the code: the shopper picks one. */
  | { readonly kind: 'choose'; readonly matches: readonly ProductMatch[] }
  /** Known, but it cannot go into the cart; or not known. */
  | { readonly kind: 'not-added'; readonly match: Exclude<ProductMatch, Sellable | { kind: 'ambiguous' }> }
  | { readonly kind: 'refused'; readonly product: Product; readonly refusal: TripRefusal }
  /** Not a product code at all. */
  | { readonly kind: 'other-code'; readonly code: Exclude<ScannedCode, MatchedCode> }
  /** The same code, or another one of the same piece, is still in view. */
  | { readonly kind: 'repeat' }

/** `isSafe`: what was added is written down, and only then it sounds like it. */
export function soundOf(outcome: ScanOutcome, isSafe: boolean): FeedbackKind {
  const { kind } = outcome
  if (kind === 'added') return isSafe ? 'accepted' : 'attention'
  // whether the store takes it is not known yet
  if (kind === 'other-code' && outcome.code.kind === 'coupon') return 'attention'
  return kind === 'choose' || kind === 'looked' ? 'attention' : 'refused'
}
