/** What made the price of one line, and which promotions of its product gave it nothing. */
import type { Fen, LineId, LocalText, Millis, ProductId, PromotionId } from '../../kernel'
import type { Tier } from '../../member'
import type { WalletId } from '../../payment'
import type { Channel } from '../context'
import type { Adjustment } from '../priced-cart'
import type { Layer, Limit } from '../promotion'

export type LineStory = {
  readonly lineId: LineId
  readonly applied: readonly Adjustment[]
  /** What the shopper can change soonest comes first. */
  readonly missed: readonly Missed[]
  readonly missedPrices: readonly MissedPrice[]
  readonly extents: readonly Extent[]
}

/** How far something that was applied goes. */
export type Extent =
  /** To some pieces of the line only: its limit, its budget or something better has the others. */
  | { readonly kind: 'part'; readonly promotionId: PromotionId; readonly pieces: number; readonly of: number }
  /** To other goods of its set too: what comes off them all, and off this line. */
  | { readonly kind: 'shared'; readonly promotionId: PromotionId; readonly whole: Fen; readonly here: Fen }

/** A member price of the product that no unit of the line was sold at. */
export type MissedPrice = {
  readonly tier: Tier
  /** Fen per piece or kilogram; of a labelled pack what the pack would cost. */
  readonly price: Fen
  readonly why:
    | { readonly kind: 'other-card' }
    | { readonly kind: 'better-taken'; readonly by: Better }
    /** At list price the basket reaches what it would not reach otherwise, and costs so much less in all. */
    | { readonly kind: 'kept-for'; readonly by: Better; readonly saves: Fen }
    /** At list price the basket costs no more. */
    | { readonly kind: 'no-gain' }
}

export type Missed = {
  readonly promotionId: PromotionId
  readonly layer: Layer
  readonly words: LocalText
  readonly why: Why
}

/** Why a promotion that speaks of a product gave nothing for it. */
export type Why =
  | { readonly kind: 'not-yet'; readonly from: Millis }
  | { readonly kind: 'over' }
  /** `days` 1 Monday … 7 Sunday; minutes of the store's day. */
  | {
      readonly kind: 'not-now'
      readonly days: readonly number[]
      readonly fromMinute: number
      readonly untilMinute: number
    }
  | { readonly kind: 'other-store' }
  | { readonly kind: 'tier'; readonly tiers: readonly Tier[] }
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'not-first-purchase' }
  | { readonly kind: 'wallet'; readonly wallets: readonly WalletId[] }
  | { readonly kind: 'no-coupon' }
  /** It is one of the goods the promotion leaves out. */
  | { readonly kind: 'excepted' }
  /** `missing`: what its goods must cost more, after all that comes off before it. */
  | { readonly kind: 'minimum-not-reached'; readonly missing: Fen }
  /** `choices`: for each kind of goods that is lacking, products that would do. */
  | {
      readonly kind: 'too-few-pieces'
      readonly missing: number
      readonly choices: readonly (readonly ProductId[])[]
    }
  | { readonly kind: 'limit-reached'; readonly most: number; readonly per: Limit['per'] }
  | { readonly kind: 'budget-gone' }
  /** The store sells the product for no less than this. */
  | { readonly kind: 'at-floor' }
  | { readonly kind: 'better-taken'; readonly by: Better }
  /** It is used, and what it gives comes off other goods of the basket. */
  | { readonly kind: 'given-elsewhere' }
  /** The basket costs less without it. */
  | { readonly kind: 'no-gain' }

/** What was taken instead. */
export type Better =
  | { readonly kind: 'member-price'; readonly tier: Tier }
  | { readonly kind: 'price-sticker' }
  | { readonly kind: 'promotion'; readonly promotionId: PromotionId; readonly words: LocalText }
