/** Which promotions speak of one product, for a shopper who holds it. */
import type { CartLine } from '../cart'
import type { Millis } from '../kernel'
import { storeDay } from '../kernel'
import { bundleRule, isBundle } from './benefits/benefits'
import type { PricingContext } from './context'
import type { Filtered } from './goods-filter'
import { passesFilter } from './goods-filter'
import { holdingFor } from './holding'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'

/** Those that hold now and name the product or its category; promotions of the whole store are left out. */
export function promotionsOn(
  { productId, lastDay }: CartLine,
  book: PriceBook,
  context: PricingContext,
): readonly Promotion[] {
  const goods = { productId, lastDay, category: context.categoryOf(productId) }
  return holdingFor([goods], book, context)
    .map(({ promotion }) => promotion)
    .filter((promotion) => promotion.goods.include !== 'all' || isBundle(promotion.benefit))
    .filter((promotion) => speaksOf(promotion, goods, context.now))
}

/** Whether it would count or give something for these goods, were its conditions met. */
export function speaksOf(promotion: Promotion, goods: Filtered, now: Millis): boolean {
  const { benefit } = promotion
  const day = storeDay(now)
  if (!isBundle(benefit)) return passesFilter(promotion.goods, goods, day)
  const slots = bundleRule(benefit).slots(benefit, promotion.goods)
  return slots.some(({ filters }) => filters.every((filter) => passesFilter(filter, goods, day)))
}
