/** From all campaigns to the one or two offers a person is shown now. */
import type { CouponOffer, OfferId } from '../coupon'
import type { Millis } from '../kernel'
import type { CampaignId, FrequencyCap, OfferHistory } from './frequency'
import { FREQUENCY_CAP, mayShow } from './frequency'
import type { Segment, ShopperFacts } from './segment'
import { isIn } from './segment'

/** Whom the store tells of which coupon of the coupon centre; anyone may take the coupon, also untold. */
export type Campaign = {
  readonly id: CampaignId
  readonly couponId: OfferId
  readonly segment: Segment
}

/** A coupon of the coupon centre with the reason why this person is told of it. */
export type TargetedOffer = {
  readonly id: CampaignId
  readonly coupon: CouponOffer
  readonly segment: Segment
}

/** Side by side on one screen. */
export const MOST_OFFERS = 2

export type Known = {
  readonly facts: ShopperFacts
  readonly history: OfferHistory
  readonly now: Millis
  readonly cap?: FrequencyCap
}

/** The first that fit, in the order of the campaigns, each coupon once. `canCollect`: what is collected is never shown. */
export function chooseOffers(
  campaigns: readonly Campaign[],
  { facts, history, now, cap = FREQUENCY_CAP }: Known,
  canCollect: (couponId: OfferId) => boolean,
): readonly Campaign[] {
  const fitting = campaigns.filter(
    ({ id, couponId, segment }) =>
      mayShow(history, id, now, cap) && canCollect(couponId) && isIn(segment, facts, now),
  )
  return fitting
    .filter(({ couponId }, i) => fitting.findIndex((other) => other.couponId === couponId) === i)
    .slice(0, MOST_OFFERS)
}
