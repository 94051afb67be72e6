/** The pieces of an order one by one, with what each cost and what it costs once its set is broken. */
import type { LineId } from '../kernel'
import { allocateFen, subtractFen, sumFen } from '../kernel'
import type { PricedLine } from '../pricing'

/** Costs in fen: with its set whole, and with its set broken. */
export type RefundUnit = {
  readonly lineId: LineId
  readonly set: string | null
  readonly cost: number
  readonly alone: number
}

/** One by one, each with its share of what baskets, coupons and wallets took off the line. */
export function unitsIn({ lineId, amount, units }: PricedLine): RefundUnit[] {
  const each = units.flatMap((alike) => Array.from({ length: alike.count }, () => alike))
  const before = sumFen(each.map((unit) => unit.amount))
  const shares =
    each.length === 0
      ? []
      : allocateFen(
          subtractFen(before, amount),
          each.map((unit) => unit.amount),
        )
  return each.map(({ set, amount: own, alone }, i) => {
    const share = shares[i] as number
    return { lineId, set, cost: own - share, alone: Math.max(0, alone - share) }
  })
}

export function groupBySet(units: readonly RefundUnit[]): RefundUnit[][] {
  const sets = new Map<string, RefundUnit[]>()
  for (const unit of units) if (unit.set !== null) sets.set(unit.set, [...(sets.get(unit.set) ?? []), unit])
  return [...sets.values()]
}

/** What the set saved altogether. */
export const savingOf = (set: readonly RefundUnit[]): number =>
  set.reduce((sum, { alone, cost }) => sum + alone - cost, 0)

export const aloneOf = (units: readonly RefundUnit[]): number =>
  units.reduce((sum, { alone }) => sum + alone, 0)
