/** What a scanner hands over, and everything it may turn out to be. */
import type { Fen, Grams, Millis, StoreId } from '../kernel'
import type { Gtin14 } from './gtin'
import type { LabelFacts } from './label'
import type { PaymentCode } from './payment-code'

export const SYMBOLOGIES = [
  'ean13',
  'ean8',
  'upca',
  'upce',
  'code128',
  'itf',
  'databar',
  'databar-expanded',
  'qr',
  'datamatrix',
  'typed',
  'unknown',
] as const
export type Symbology = (typeof SYMBOLOGIES)[number]

/** Nobody names the kind of code: a person typed it, or the platform did not say. */
export const isUnsaid = (symbology: Symbology) => symbology === 'typed' || symbology === 'unknown'

/** One read, exactly as the decoder, the keyboard or the platform gave it. */
export type RawScan = {
  readonly text: string
  readonly symbology: Symbology
  readonly at: Millis
  /** Symbology identifier of ISO/IEC 15424 such as `]C1`, where the decoder gives one. */
  readonly identifier?: string
  /** A person pulled a trigger for it: it counts however soon after the last. */
  readonly meant?: true
  /** Seen once, and such reads are sometimes wrong: a person compares the digits before they count. */
  readonly unsure?: true
}

export const UNKNOWN_CODE_REASONS = [
  'empty',
  'too-long',
  'check-digit',
  'partial-read',
  'web-address',
  'not-a-product-code',
] as const
export type UnknownCodeReason = (typeof UNKNOWN_CODE_REASONS)[number]

export type ScannedCode =
  | { readonly kind: 'gtin'; readonly gtin: Gtin14; readonly label?: LabelFacts }
  | {
      readonly kind: 'price-embedded'
      readonly plu: string
      readonly price: Fen
      /** Where the label tells the weight as well. */
      readonly grams?: Grams
      readonly text: string
    }
  | { readonly kind: 'weight-embedded'; readonly plu: string; readonly grams: Grams; readonly text: string }
  /** A reduced price stuck on by staff: which product, and what this piece costs now. */
  | { readonly kind: 'price-sticker'; readonly gtin: Gtin14; readonly price: Fen; readonly text: string }
  | { readonly kind: 'digital-link'; readonly gtin: Gtin14; readonly label?: LabelFacts }
  | { readonly kind: 'in-store'; readonly plu: string }
  | { readonly kind: 'coupon'; readonly text: string }
  | { readonly kind: 'member-card'; readonly number: string }
  | { readonly kind: 'store-entry'; readonly storeId: StoreId }
  | { readonly kind: 'exit-pass'; readonly text: string }
  /** Whose it is, and nothing of its digits. */
  | { readonly kind: 'payment-code'; readonly whose: PaymentCode }
  /** The strip at the shelf edge, not the goods. */
  | { readonly kind: 'shelf-label' }
  | { readonly kind: 'unknown'; readonly reason: UnknownCodeReason }
