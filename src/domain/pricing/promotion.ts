/** Promotions as data: which goods, under which conditions, for which benefit, within which limits. */
import type { LocalText, PromotionId } from '../kernel'
import type { Benefit } from './benefits/benefits'
import { isBundle, isItem } from './benefits/benefits'
import type { Condition } from './conditions/conditions'
import type { PricingContext } from './context'
import type { GoodsFilter } from './goods-filter'

export type Promotion = {
  readonly id: PromotionId
  readonly words: LocalText
  /** All must hold. */
  readonly conditions: readonly Condition[]
  readonly goods: GoodsFilter
  readonly benefit: Benefit
  /** Exclusion groups: a unit takes at most one promotion of each, an order uses at most one order-level one. */
  readonly groups: readonly string[]
  readonly limit: Limit | null
}

export const LIMIT_PERS = ['order', 'day', 'person'] as const
type LimitPer = (typeof LIMIT_PERS)[number]

/** 限购. What is counted: pieces (item benefits), sets (bundles) or orders (all others). */
export type Limit = {
  readonly most: number
  /** `day`: what the shopper has taken today counts too; `person`: what they have ever taken. */
  readonly per: LimitPer
  /** What a piece above the limit gets: the price without this promotion, or no sale. Item benefits only. */
  readonly above: 'list-price' | 'refused'
}

/** Applied in this order; in each layer one unit takes part in at most one promotion. */
export const LAYERS = ['item', 'bundle', 'basket', 'coupon', 'wallet'] as const
export type Layer = (typeof LAYERS)[number]

export function layerOf({ benefit, conditions }: Promotion): Layer {
  if (isItem(benefit)) return 'item'
  if (isBundle(benefit)) return 'bundle'
  if (conditions.some(({ kind }) => kind === 'coupon')) return 'coupon'
  return conditions.some(({ kind }) => kind === 'wallet') ? 'wallet' : 'basket'
}

/** How often a promotion may still be used in one order. Infinity where nothing limits it. */
export function usesLeft({ id, limit }: Promotion, { taken }: Pick<PricingContext, 'taken'>): number {
  if (limit === null) return Number.POSITIVE_INFINITY
  const before = limit.per === 'order' ? 0 : (taken[id] ?? 0)
  return Math.max(0, limit.most - before)
}
