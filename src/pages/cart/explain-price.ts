/** Why a line costs what it costs: list price first, then every fen that comes off. */
import type { Goods } from '@/domain/cart'
import type { Fen } from '@/domain/kernel'
import type { Adjustment, PricedLine } from '@/domain/pricing'

export type Reason =
  /** `unit`: fen per piece or kilogram. */
  { readonly kind: 'list'; readonly goods: Goods; readonly unit: Fen; readonly amount: Fen } | Adjustment

/** The amounts add up to `line.amount`. */
export function explainPrice({ goods, unitPrice, listAmount, adjustments }: PricedLine): readonly Reason[] {
  return [{ kind: 'list', goods, unit: unitPrice, amount: listAmount }, ...adjustments]
}
