/** Everything a store charges: list and member price per product, and its promotions. */
import type { Fen, LocalText, ProductId, PromotionId, StoreId } from '../kernel'
import type { Tier } from '../member'

/** Fen per piece, or per kilogram for weighed goods. */
export type Price = {
  readonly list: Fen
  /** What a paying tier is charged; a tier that is absent pays list. Never above `list`. */
  readonly member: { readonly [tier in Exclude<Tier, 'none'>]?: Fen }
}

/** Rules are data. `nth-free`: of every `every` pieces of these products the cheapest is free. */
export type Promotion = {
  readonly kind: 'nth-free'
  readonly id: PromotionId
  readonly productIds: readonly ProductId[]
  readonly every: number
  readonly words: LocalText
}

export type PriceBook = {
  readonly storeId: StoreId
  readonly version: string
  readonly prices: { readonly [productId: string]: Price }
  readonly promotions: readonly Promotion[]
}
