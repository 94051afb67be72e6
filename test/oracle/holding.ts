/** The oracle's own reading of conditions, limits and layers. */
import type { PricingContext } from '@/domain/pricing/context'
import type { Layer, Promotion } from '@/domain/pricing/promotion'

const HOUR = 3_600_000

/** Whether all conditions hold. Stores' clocks are eight hours ahead of UTC; a coupon is good before it expires. */
export function holds({ id, conditions }: Promotion, storeId: string, context: PricingContext): boolean {
  const clock = new Date(context.now + 8 * HOUR)
  const minute = clock.getUTCHours() * 60 + clock.getUTCMinutes()
  return conditions.every((condition) => {
    switch (condition.kind) {
      case 'window':
        return (
          (condition.from === null || context.now >= condition.from) &&
          (condition.until === null || context.now < condition.until)
        )
      case 'weekly':
        return (
          condition.days.includes(clock.getUTCDay() || 7) &&
          minute >= condition.fromMinute &&
          minute < condition.untilMinute
        )
      case 'stores':
        return condition.storeIds.some((each) => each === storeId)
      case 'tiers':
        return condition.tiers.includes(context.tier)
      case 'channel':
        return condition.channel === context.channel
      case 'first-purchase':
        return context.isFirstPurchase
      case 'wallet':
        return context.wallet !== null && condition.wallets.includes(context.wallet)
      case 'coupon':
        return context.coupons.some((held) => held.promotionId === id && held.expiresAt > context.now)
      default:
        throw new Error('a kind of condition the oracle does not know')
    }
  })
}

const LAYER_OF = {
  'unit-price': 'item',
  'percent-off': 'item',
  'amount-off': 'item',
  'quantity-tiers': 'item',
  'set-price': 'bundle',
  'buy-get': 'bundle',
  combo: 'bundle',
  'spend-steps': 'order',
  'every-spend': 'order',
  'spend-percent': 'order',
} as const

export function layerOf({ benefit, conditions }: Promotion): Layer {
  const layer = LAYER_OF[benefit.kind]
  if (layer !== 'order') return layer
  if (conditions.some(({ kind }) => kind === 'coupon')) return 'coupon'
  return conditions.some(({ kind }) => kind === 'wallet') ? 'wallet' : 'basket'
}

/** How often it may be used in this order: units, sets or, for order-level ones, once. */
export function usesLeft({ id, limit }: Promotion, { taken }: PricingContext): number {
  if (limit === null) return Number.POSITIVE_INFINITY
  return Math.max(limit.most - (limit.per === 'order' ? 0 : (taken[id] ?? 0)), 0)
}

export const budgetLeft = ({ id }: Promotion, { budgets }: PricingContext): number =>
  budgets[id] ?? Number.POSITIVE_INFINITY

export const sharesGroup = (a: Promotion, b: Promotion): boolean =>
  a.groups.some((group) => b.groups.includes(group))
