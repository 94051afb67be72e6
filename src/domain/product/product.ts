/** What a store sells, as the catalogue describes it. Prices live in the price book, not here. */
import type { Gtin14 } from '../code'
import type { LocalText, ProductId } from '../kernel'

export const CATEGORIES = [
  'fruit',
  'vegetables',
  'meat',
  'dairy',
  'bakery',
  'deli',
  'frozen',
  'pantry',
  'snacks',
  'drinks',
  'alcohol',
  'household',
  'personal-care',
  'baby',
  'pets',
  'home',
] as const
export type Category = (typeof CATEGORIES)[number]

/** `piece` goods are counted; `weighed` goods are sold by scale label, priced per kilogram. */
export type SaleUnit = 'piece' | 'weighed'

export type Restriction =
  | { readonly kind: 'none' }
  /** Staff look at the shopper, not the app: the line goes into the cart and is checked at the door. */
  | { readonly kind: 'age'; readonly years: number }
  /** Tobacco, gift cards and the like: sold at the till only. */
  | { readonly kind: 'till-only' }

export type Availability =
  | { readonly kind: 'on-sale' }
  | { readonly kind: 'sold-out' }
  | { readonly kind: 'not-for-sale' }
  /** `batches`: those recalled (AI 10), or null when all are. */
  | { readonly kind: 'recalled'; readonly notice: LocalText; readonly batches: readonly string[] | null }

export type Product = {
  readonly id: ProductId
  /** Every GTIN this product is sold under; empty for goods known by a store number only. */
  readonly gtins: readonly Gtin14[]
  /** Store number of five or six digits on scale labels and typed at loose goods, or null. */
  readonly plu: string | null
  readonly name: LocalText
  /** Pinyin of the Chinese name, a space between syllables, such as `niu nai`; empty where nobody wrote it down. */
  readonly spelling: string
  readonly size: LocalText
  readonly category: Category
  /** Path or address of a square picture. */
  readonly picture: string
  readonly saleUnit: SaleUnit
  readonly restriction: Restriction
  readonly availability: Availability
  /** 限购: pieces one shopper may buy in one trip, or null. */
  readonly purchaseLimit: number | null
}
