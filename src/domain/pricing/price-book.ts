/** Everything a store charges: list and member price per product, and promotions. */
import type { Fen, StoreId } from '../kernel'
import type { Tier } from '../member'
import type { Fault } from './fault'
import type { Promotion } from './promotion'

/** Fen per piece, or per kilogram for weighed goods. */
export type Price = {
  readonly list: Fen
  /** What a paying tier is charged; a tier that is absent pays list. Never above `list`. */
  readonly member: { readonly [tier in Exclude<Tier, 'none'>]?: Fen }
  /** 最低价: promotions never bring it below this; absent is 0. Neither member price nor sticker is a promotion. */
  readonly floor?: Fen
}

export type PriceBook = {
  readonly storeId: StoreId
  readonly version: string
  readonly prices: { readonly [productId: string]: Price }
  readonly promotions: readonly Promotion[]
  /** What was left out of the book as it came because it could not be priced with. */
  readonly refused: readonly RefusedRule[]
}

/** `id` as it came: of a promotion, or of the product whose price was refused. */
export type RefusedRule = { readonly id: string; readonly fault: Fault }
