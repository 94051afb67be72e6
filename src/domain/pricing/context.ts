/** What a price depends on besides cart and book: who asks, when, and what they hold. */
import type { Brand, Fen, Millis, ProductId, PromotionId } from '../kernel'
import type { Tier } from '../member'
import type { WalletId } from '../payment'
import type { Category } from '../product'

export type CouponId = Brand<string, 'CouponId'>

/** Where a basket is made: on the shopper's phone, or at a till. */
export type Channel = 'scan' | 'till'

/** One coupon that may be used now; what it gives is a promotion of the book. */
export type HeldCoupon = {
  readonly id: CouponId
  readonly promotionId: PromotionId
  readonly expiresAt: Millis
}

export type PricingContext = Holdings & {
  readonly tier: Tier
  readonly now: Millis
  /** Undefined for a product the catalogue does not hold: no category's promotion is then given. */
  readonly categoryOf: (id: ProductId) => Category | undefined
  readonly channel: Channel
  /** The wallet that will pay, or null before one is chosen. */
  readonly wallet: WalletId | null
}

/** What the server knows of a shopper's promotions in one store. */
export type Holdings = {
  readonly isFirstPurchase: boolean
  readonly coupons: readonly HeldCoupon[]
  /** How much of a promotion's limit this shopper has taken before: today where it is a day's, ever where it is a person's. */
  readonly taken: { readonly [promotionId: string]: number }
  /** The fen a promotion may still give away, where its budget is capped. */
  readonly budgets: { readonly [promotionId: string]: Fen }
}

export const NOTHING_HELD: Holdings = { isFirstPurchase: false, coupons: [], taken: {}, budgets: {} }
