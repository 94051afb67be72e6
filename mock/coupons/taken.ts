/** How much of a promotion an order has taken: for limits of a day or a person, and for budgets. */
import { pieceCount } from '@/domain/cart'
import type { Fen } from '@/domain/kernel'
import { fen, sumFen } from '@/domain/kernel'
import type { PricedLine, Promotion } from '@/domain/pricing'
import { layerOf } from '@/domain/pricing'

/** Fen a promotion took off these lines. */
export function givenBy(id: string, lines: readonly PricedLine[]): Fen {
  const amounts = lines.flatMap(({ adjustments }) =>
    adjustments.flatMap((each) => ('promotionId' in each && each.promotionId === id ? [each.amount] : [])),
  )
  return fen(-sumFen(amounts))
}

/**
 * Pieces (item benefits), sets (bundles) or orders, as a limit counts them. A receipt does not say which pieces of a
 * line took a promotion, so all of them count, up to the limit itself.
 */
export function takenOf(promotion: Promotion, lines: readonly PricedLine[]): number {
  const took = lines.filter((line) => givenBy(promotion.id, [line]) > 0)
  if (took.length === 0) return 0
  const most = promotion.limit?.most ?? Number.POSITIVE_INFINITY
  const layer = layerOf(promotion)
  if (layer === 'item') return Math.min(most, pieceCount(took))
  if (layer === 'bundle')
    return Math.min(most, Math.max(1, Math.floor(pieceCount(took) / setSize(promotion))))
  return 1
}

function setSize({ benefit }: Promotion): number {
  switch (benefit.kind) {
    case 'set-price':
      return benefit.count
    case 'buy-get':
      return benefit.buy + benefit.get
    case 'combo':
      return benefit.slots.reduce((sum, { count }) => sum + count, 0)
    default:
      return 1
  }
}
