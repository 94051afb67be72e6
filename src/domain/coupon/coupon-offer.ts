/** A coupon that lies in the coupon centre for everyone to take. */
import type { Brand, LocalText, Millis, StoreId } from '../kernel'

export type OfferId = Brand<string, 'OfferId'>

/** Whether this person may take one. `taken`: as many as one person gets. */
export const OFFER_STATES = ['open', 'taken', 'members-only'] as const
export type OfferState = (typeof OFFER_STATES)[number]

export type CouponOffer = {
  readonly id: OfferId
  readonly words: LocalText
  readonly storeIds: readonly StoreId[] | null
  /** Until when a coupon taken now would hold; of a taken one, until when theirs does. */
  readonly expiresAt: Millis
  readonly most: number | null
  readonly state: OfferState
}
