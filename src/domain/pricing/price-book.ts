/** Everything a store charges: list and member price per product, promotions and markdowns. */
import type { Brand, Fen, LocalText, ProductId, PromotionId, StoreId } from '../kernel'
import type { Tier } from '../member'
import type { Category } from '../product'

export type MarkdownId = Brand<string, 'MarkdownId'>

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

/**
 * 临期: goods whose last day is today or at most `withinDays` away cost `percentOff` percent less than list.
 * A rule names products, categories or both.
 */
export type Markdown = {
  readonly id: MarkdownId
  readonly productIds: readonly ProductId[]
  readonly categories: readonly Category[]
  readonly withinDays: number
  readonly percentOff: number
  readonly words: LocalText
}

export type PriceBook = {
  readonly storeId: StoreId
  readonly version: string
  readonly prices: { readonly [productId: string]: Price }
  readonly promotions: readonly Promotion[]
  readonly markdowns: readonly Markdown[]
}
