/** A cart with every fen explained. */
import type { Goods } from '../cart'
import type { Fen, LineId, LocalText, ProductId, PromotionId } from '../kernel'
import type { Tier } from '../member'
import type { CouponId } from './context'
import type { Layer } from './promotion'

/** Why a line costs less than list. `amount` is negative. */
export type Adjustment =
  | { readonly kind: 'member-price'; readonly tier: Tier; readonly amount: Fen }
  | {
      readonly kind: 'promotion'
      readonly promotionId: PromotionId
      readonly layer: Layer
      readonly words: LocalText
      /** The coupon that was used for it, or null. */
      readonly couponId: CouponId | null
      readonly amount: Fen
    }
  /** A promotion because the last day is near. */
  | {
      readonly kind: 'markdown'
      readonly promotionId: PromotionId
      readonly words: LocalText
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
  /** In the order of the layers; a promotion is named once a line. */
  readonly adjustments: readonly Adjustment[]
  /** `listAmount` plus all adjustments; never negative. */
  readonly amount: Fen
  /** Its units before order-level promotions, for returns. */
  readonly units: readonly PricedUnits[]
}

/** Units of a line that cost alike. */
export type PricedUnits = {
  readonly count: number
  /** Of each, after item and bundle promotions. */
  readonly amount: Fen
  /** The set of a bundle they belong to, named the same on every line of the cart; or null. */
  readonly set: string | null
  /** What each costs without that set: after the item layer, and never above the member price. */
  readonly alone: Fen
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
  /** Lines with more pieces than a promotion sells at all; they block checkout until fewer. */
  readonly refused: readonly LineId[]
  readonly coupons: readonly CouponId[]
  /** At most how much cheaper another choice of promotions might be; 0: this one is proved the cheapest. */
  readonly gap: Fen
}
