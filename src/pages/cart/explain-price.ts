/** Why a line costs what it costs: list price first, then every fen that comes off. */
import type { Goods } from '@/domain/cart'
import type { Fen, LocalText } from '@/domain/kernel'
import { unreachable } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import type { Adjustment, PriceBook, PricedLine } from '@/domain/pricing'

export type Reason =
  /** `unit`: fen per piece or kilogram. */
  | { readonly kind: 'list'; readonly goods: Goods; readonly unit: Fen; readonly amount: Fen }
  | { readonly kind: 'member'; readonly tier: Tier; readonly amount: Fen }
  /** `words`: the offer’s own, or null when the price book no longer holds it. */
  | { readonly kind: 'promotion'; readonly words: LocalText | null; readonly amount: Fen }
  | {
      readonly kind: 'markdown'
      readonly words: LocalText | null
      readonly percentOff: number
      readonly amount: Fen
    }
  | { readonly kind: 'sticker'; readonly amount: Fen }

type Offers = Pick<PriceBook, 'promotions' | 'markdowns'>

/** The amounts add up to `line.amount`. */
export function explainPrice(line: PricedLine, book: Offers): readonly Reason[] {
  const { goods, unitPrice, listAmount, adjustments } = line
  return [
    { kind: 'list', goods, unit: unitPrice, amount: listAmount },
    ...adjustments.map((adjustment) => reasonFor(adjustment, book)),
  ]
}

function reasonFor(adjustment: Adjustment, { promotions, markdowns }: Offers): Reason {
  const { amount } = adjustment
  switch (adjustment.kind) {
    case 'member-price':
      return { kind: 'member', tier: adjustment.tier, amount }
    case 'promotion': {
      const words = promotions.find(({ id }) => id === adjustment.promotionId)?.words ?? null
      return { kind: 'promotion', words, amount }
    }
    case 'markdown': {
      const words = markdowns.find(({ id }) => id === adjustment.markdownId)?.words ?? null
      return { kind: 'markdown', words, percentOff: adjustment.percentOff, amount }
    }
    case 'price-sticker':
      return { kind: 'sticker', amount }
    default:
      return unreachable(adjustment)
  }
}
