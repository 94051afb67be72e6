/** Pricing: price books, promotions, priced carts and the one function between them. */
export type { Benefit } from './benefits/benefits'
export { checkBook } from './check-book'
export type { Condition } from './conditions/conditions'
export {
  type Channel,
  type CouponId,
  type HeldCoupon,
  type Holdings,
  NOTHING_HELD,
  type PricingContext,
} from './context'
export { explainLine } from './explain/explain-line'
export type { Better, Extent, LineStory, Missed, MissedPrice, Why } from './explain/line-story'
export type { Unlock } from './explain/unlock'
export { unlockSteps, unlocksOf } from './explain/unlocks'
export { worthTelling } from './explain/worth-telling'
export { FAULTS, type Fault } from './fault'
export { isForWallet } from './for-wallet'
export { type GoodsFilter, NO_GOODS } from './goods-filter'
export { withLabelChecked } from './label-check'
export type { Price, PriceBook, RefusedRule } from './price-book'
export { priceCart } from './price-cart'
export type { Adjustment, PricedCart, PricedLine, PricedUnits } from './priced-cart'
export { LAYERS, type Layer, LIMIT_PERS, type Limit, layerOf, type Promotion } from './promotion'
export { promotionsOn, speaksOf } from './promotions-on'
export { type Savings, savingsOf } from './savings'
export { unitPriceFor } from './unit-price-for'
export { unmetOf } from './unmet'
export { usedUnitPrice } from './used-unit-price'
