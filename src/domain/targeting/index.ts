/** Targeted offers: who is told of which coupon, why, and how often. */
export {
  type Campaign,
  chooseOffers,
  type Known,
  MOST_OFFERS,
  type TargetedOffer,
} from './choose-offers'
export {
  type CampaignId,
  type Dismissal,
  FREQUENCY_CAP,
  type FrequencyCap,
  mayShow,
  NO_HISTORY,
  type OfferHistory,
  recordDismissal,
  recordShowing,
  type Showing,
  type ShowingId,
} from './frequency'
export { isIn, LAPSES, type Lapse, type Purchase, type Segment, type ShopperFacts } from './segment'
export { TARGETABLE_CATEGORIES, type TargetableCategory } from './targetable'
