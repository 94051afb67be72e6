/** A store's own codes as data: where item number, price and weight stand, and what such a code is. */
import type { Symbology } from '../scan'

export const FIELD_KINDS = [
  /** Says which template it is; compared through `prefixes`. */
  'flag',
  /** Store number of the item. */
  'plu',
  'gtin',
  'amount',
  'weight',
  'count',
  /** GS1 price verifier: a check digit of the amount. */
  'verifier',
  /** Check digit of all digits before it, computed as for EAN. */
  'check',
  'ignore',
] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

export type TemplateField = {
  readonly kind: FieldKind
  /** Offset of the first character. */
  readonly start: number
  readonly length: number
  /** Digits behind the point of yuan or kilograms; zero for all other kinds. */
  readonly decimals: number
}

export const TEMPLATE_MEANINGS = [
  /** A piece of goods; with an amount or a weight, a scale label. */
  'goods',
  /** A reduced price for one piece, stuck over its own code. */
  'price-sticker',
  /** The strip at the shelf edge. */
  'shelf-label',
  'coupon',
] as const
export type TemplateMeaning = (typeof TEMPLATE_MEANINGS)[number]

/** A printed code of fixed length. */
export type InStoreTemplate = {
  readonly kind: 'label'
  readonly means: TemplateMeaning
  /** Only where it matters; a typed code fits every template. */
  readonly symbology?: Symbology
  readonly length: number
  readonly prefixes: readonly string[]
  readonly fields: readonly TemplateField[]
}

/**
 * An address that carries a GTIN without being a GS1 Digital Link: `https://m.example.cn/g/{gtin}`.
 * `*` stands for one segment or value; what follows the pattern behind `/`, `?`, `&` or `#` is free.
 */
export type AddressTemplate = { readonly kind: 'address'; readonly pattern: string }

export type CodeTemplate = InStoreTemplate | AddressTemplate
