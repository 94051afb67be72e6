/** Why a line costs what it costs: list price first, then every fen that comes off. */
import type { Goods } from '@/domain/cart'
import type { Fen, LocalText } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import type { PricedLine, Promotion } from '@/domain/pricing'

export type Reason =
  /** `unit`: fen per piece or kilogram. */
  | { readonly kind: 'list'; readonly goods: Goods; readonly unit: Fen; readonly amount: Fen }
  | { readonly kind: 'member'; readonly tier: Tier; readonly amount: Fen }
  /** `words`: the promotion’s own, or null when the price book no longer holds it. */
  | { readonly kind: 'promotion'; readonly words: LocalText | null; readonly amount: Fen }

/** The amounts add up to `line.amount`. */
export function explainPrice(line: PricedLine, promotions: readonly Promotion[]): readonly Reason[] {
  const { goods, unitPrice, listAmount, adjustments } = line
  return [
    { kind: 'list', goods, unit: unitPrice, amount: listAmount },
    ...adjustments.map((adjustment): Reason => {
      const { amount } = adjustment
      if (adjustment.kind === 'member-price') return { kind: 'member', tier: adjustment.tier, amount }
      const words = promotions.find(({ id }) => id === adjustment.promotionId)?.words ?? null
      return { kind: 'promotion', words, amount }
    }),
  ]
}
