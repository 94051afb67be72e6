/** What a scanner hands over, and everything it may turn out to be. */
import type { Fen, Grams, Millis, StoreId } from '../kernel'
import type { Gtin14 } from './gtin'

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

/** One read, exactly as the decoder, the keyboard or the platform gave it. */
export type RawScan = { readonly text: string; readonly symbology: Symbology; readonly at: Millis }

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
  | { readonly kind: 'gtin'; readonly gtin: Gtin14 }
  | { readonly kind: 'price-embedded'; readonly plu: string; readonly price: Fen; readonly text: string }
  | { readonly kind: 'weight-embedded'; readonly plu: string; readonly grams: Grams; readonly text: string }
  | { readonly kind: 'digital-link'; readonly gtin: Gtin14 }
  | { readonly kind: 'in-store'; readonly plu: string }
  | { readonly kind: 'coupon'; readonly text: string }
  | { readonly kind: 'member-card'; readonly number: string }
  | { readonly kind: 'store-entry'; readonly storeId: StoreId }
  | { readonly kind: 'exit-pass'; readonly text: string }
  | { readonly kind: 'payment-code' }
  | { readonly kind: 'unknown'; readonly reason: UnknownCodeReason }
