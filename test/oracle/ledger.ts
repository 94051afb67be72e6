/** What later layers can still see of units: sums per region, and how much of limits and budgets is used up. */
import type { PricingContext } from '@/domain/pricing/context'
import type { Promotion } from '@/domain/pricing/promotion'
import { budgetLeft, usesLeft } from './holding'
import type { Region } from './order-level'
import type { Bought, Part } from './part'

/** Part of the basket bought: `takes` counts per kind of goods; `plain` fen no order-level promotion can change. */
export type Move = {
  readonly takes: readonly number[]
  readonly plain: number
  readonly adds: readonly number[]
}

export type Ledger = {
  readonly moves: readonly Move[]
  /** What each column of `adds` may come to. */
  readonly caps: readonly number[]
  readonly regionsIn: (sums: readonly number[]) => readonly Region[]
}

/** `maskOf`: the order-level promotions a unit belongs to. */
export function ledgerOf(
  parts: readonly Part[],
  kinds: number,
  maskOf: (unit: Bought) => number,
  context: PricingContext,
): Ledger {
  const capped = [...new Set(parts.flatMap(({ given }) => given.map(({ promotion }) => promotion)))]
  const limited = capped.filter((each) => usesLeft(each, context) < Number.POSITIVE_INFINITY)
  const budgeted = capped.filter((each) => budgetLeft(each, context) < Number.POSITIVE_INFINITY)
  const masks = [...new Set(parts.flatMap(({ units }) => units.map(maskOf)))].filter((mask) => mask !== 0)

  const moveOf = ({ units, given }: Part): Move => {
    const times = (promotion: Promotion) => given.filter((each) => each.promotion === promotion).length
    const spent = (promotion: Promotion) =>
      sum(given.filter((each) => each.promotion === promotion).map(({ off }) => off))
    const inRegion = (mask: number) => units.filter((unit) => maskOf(unit) === mask)
    return {
      takes: Array.from({ length: kinds }, (_, kind) => units.filter(({ goods }) => goods === kind).length),
      plain: sum(inRegion(0).map(({ amount }) => amount)),
      adds: [
        ...limited.map(times),
        ...budgeted.map(spent),
        ...masks.flatMap((mask) => [
          sum(inRegion(mask).map(({ amount }) => amount)),
          sum(inRegion(mask).map(({ room }) => room)),
          inRegion(mask).length,
        ]),
      ],
    }
  }
  const before = limited.length + budgeted.length
  return {
    moves: parts.map(moveOf),
    caps: [
      ...limited.map((each) => usesLeft(each, context)),
      ...budgeted.map((each) => budgetLeft(each, context)),
      ...masks.flatMap(() => [Infinity, Infinity, Infinity]),
    ],
    regionsIn: (sums) =>
      masks.flatMap((mask, i) => {
        const [amount = 0, room = 0, units = 0] = sums.slice(before + 3 * i, before + 3 * i + 3)
        return units === 0 ? [] : [{ mask, amount, room }]
      }),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
