/** Who asks: coupons held, not held and expired, limits partly taken, budgets nearly spent. */
import type { Fen, PromotionId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing/context'
import type { Promotion } from '@/domain/pricing/promotion'
import { NOW } from '../domain/support/goods'
import type { Dice } from './dice'

const HOUR = 3_600_000

export function randomContext(
  dice: Dice,
  promotions: readonly Promotion[],
  total: number,
): Omit<PricingContext, 'tier' | 'now' | 'categoryOf'> {
  const taken: { [id: string]: number } = {}
  const budgets: { [id: string]: Fen } = {}
  for (const { id, limit } of promotions) {
    if (limit && limit.per !== 'order' && dice.chance(0.6)) taken[id] = dice.between(0, limit.most)
    if (dice.chance(0.2)) budgets[id] = fen(dice.below(Math.ceil(total / 4) + 1))
  }
  return {
    channel: dice.chance(0.8) ? 'scan' : 'till',
    isFirstPurchase: dice.chance(0.5),
    wallet: dice.chance(0.2) ? null : dice.one(['alipay', 'e-cny'] as const),
    coupons: promotions
      .filter(({ conditions }) => conditions.some(({ kind }) => kind === 'coupon'))
      .flatMap(({ id }) => randomCoupons(dice, id)),
    taken,
    budgets,
  }
}

function randomCoupons(dice: Dice, promotionId: PromotionId): PricingContext['coupons'] {
  const held = dice.chance(0.15) ? 0 : dice.chance(0.2) ? 2 : 1
  return Array.from({ length: held }, (_, i) => ({
    id: idOf(`${promotionId}-${i}`),
    promotionId,
    expiresAt: (NOW + (dice.chance(0.85) ? 1 : -1) * dice.between(1, 99) * HOUR) as typeof NOW,
  }))
}
