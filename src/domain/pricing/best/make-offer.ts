/** A promotion that holds, made ready: which classes it takes, and how much of it is left. */
import type { CalendarDate } from '../../kernel'
import type { BundleBenefit, ItemBenefit, OrderBenefit } from '../benefits/benefits'
import { bundleRule, orderRule } from '../benefits/benefits'
import type { PricingContext } from '../context'
import type { GoodsFilter } from '../goods-filter'
import { passesFilter } from '../goods-filter'
import type { Promotion } from '../promotion'
import { layerOf, usesLeft } from '../promotion'
import { couponFor } from '../unmet'
import type { Allowance, BundleOffer, ItemOffer, OrderOffer } from './offer'
import type { Sorted } from './sort-into-classes'

export type Making = {
  readonly promotion: Promotion
  readonly number: number
  readonly sorted: readonly Sorted[]
  readonly today: CalendarDate
  readonly context: PricingContext
}

const ORDER_LAYERS = ['basket', 'coupon', 'wallet']

export function itemOffer(benefit: ItemBenefit, making: Making): ItemOffer {
  const { promotion, number, sorted } = making
  const takes = passing(making, [promotion.goods], () => true)
  const count = (only: (each: Sorted) => boolean) =>
    [...takes].reduce((sum, index) => {
      const each = sorted[index]
      return each && only(each) ? sum + each.count : sum
    }, 0)
  const pieces = count(({ unit }) => unit.goods === 'piece')
  return {
    promotion,
    number,
    benefit,
    takes,
    pieces,
    units: count(() => true),
    allowance: allowanceOf(making),
  }
}

export function bundleOffer(benefit: BundleBenefit, making: Making): BundleOffer {
  const { promotion, number } = making
  const rule = bundleRule(benefit)
  const slots = rule.slots(benefit, promotion.goods).map(({ count, filters }) => ({
    count,
    takes: passing(making, filters, ({ unit }) => unit.goods === 'piece'),
  }))
  return { promotion, number, benefit, rule, slots, allowance: allowanceOf(making) }
}

export function orderOffer(benefit: OrderBenefit, making: Making): OrderOffer {
  const { promotion, number, context } = making
  const layer = ORDER_LAYERS.indexOf(layerOf(promotion))
  const takes = passing(making, [promotion.goods], () => true)
  const coupon = layer === 1 ? couponFor(promotion, context) : null
  return {
    promotion,
    number,
    benefit,
    rule: orderRule(benefit),
    layer,
    takes,
    coupon,
    allowance: allowanceOf(making),
  }
}

function passing(
  { sorted, today }: Making,
  filters: readonly GoodsFilter[],
  also: (each: Sorted) => boolean,
) {
  const takes = new Set<number>()
  sorted.forEach((each, index) => {
    if (also(each) && filters.every((filter) => passesFilter(filter, each.goods, today))) takes.add(index)
  })
  return takes
}

function allowanceOf({ promotion, context }: Making): Allowance {
  return {
    count: usesLeft(promotion, context),
    fen: context.budgets[promotion.id] ?? Number.POSITIVE_INFINITY,
  }
}
