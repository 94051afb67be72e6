/** A cart with every fen explained. */
import type { Goods } from '../cart'
import type { Fen, LineId, ProductId, PromotionId } from '../kernel'
import type { Tier } from '../member'
import type { MarkdownId } from './price-book'

/** Why a line costs less than list. `amount` is negative. A line has at most one that is no promotion. */
export type Adjustment =
  | { readonly kind: 'member-price'; readonly tier: Tier; readonly amount: Fen }
  | { readonly kind: 'promotion'; readonly promotionId: PromotionId; readonly amount: Fen }
  /** Near its last day. */
  | {
      readonly kind: 'markdown'
      readonly markdownId: MarkdownId
      readonly percentOff: number
      readonly amount: Fen
    }
  | { readonly kind: 'price-sticker'; readonly amount: Fen }

export type PricedLine = {
  readonly lineId: LineId
  readonly productId: ProductId
  readonly goods: Goods
  /** Fen per piece or per kilogram at list price. */
  readonly unitPrice: Fen
  readonly listAmount: Fen
  readonly adjustments: readonly Adjustment[]
  /** `listAmount` plus all adjustments; never negative. */
  readonly amount: Fen
}

export type PricedCart = {
  readonly tier: Tier
  readonly lines: readonly PricedLine[]
  readonly listTotal: Fen
  readonly total: Fen
  /** `listTotal − total`. */
  readonly savings: Fen
  /** Lines whose product has no price here; they block checkout until priced or removed. */
  readonly unpriced: readonly LineId[]
}
