/** What no basket between two can beat. */

import type { Regions } from './regions'
import type { Amounts } from './settle'
import { walk } from './settle'

/** More steps than this are looked at together. */
const MOST_STEPS = 40

/** Where a promotion's next step may still be reached by leaving some other promotion out. */
export type Reach = { readonly i: number; readonly base: number; readonly most: number }

/**
 * A total that no basket with amounts from `low` to `high` goes below. Totals rise with amounts as long as the steps of
 * spend promotions stay: so take the steps `high` reaches and the amounts of `low`, and add what a step still lacks.
 * Any bound of `enough` or more is as good as a higher one.
 */
export function boundOf(
  regions: Regions,
  low: Amounts,
  high: Amounts,
  enough = Number.POSITIVE_INFINITY,
): number {
  const reach = basesAt(regions, high)
  let bound = boundWith(regions, low, reach)
  if (bound >= enough) return bound
  for (const each of openSteps(regions, low, high)) {
    bound = Math.max(bound, boundByStep(regions, low, reach, each))
    if (bound >= enough) return bound
  }
  return bound
}

/** Promotions whose next step lies between. */
export function openSteps(regions: Regions, low: Amounts, high: Amounts): Reach[] {
  const most = basesAt(regions, high)
  const least = leastBases(regions, low, most)
  return regions.plan.flatMap(({ rule, benefit }, i) => {
    const base = least[i] as number
    const next = rule.next(benefit, base)
    return next !== null && next <= (most[i] as number) ? [{ i, base, most: most[i] as number }] : []
  })
}

/** Also whether some promotion was cut because its goods have nothing more to give. */
function walkWith(regions: Regions, low: Amounts, reach: readonly number[]) {
  let wanted = 0
  const total = walk(
    regions,
    low,
    ({ rule, benefit, allowance }, base, i) => {
      const off = rule.atBest(benefit, base, Math.max(base, reach[i] as number))
      wanted += Math.min(off, allowance.fen)
      return off
    },
    null,
  )
  return { total, isCut: total > sumOf(regions, low) - wanted }
}

const boundWith = (regions: Regions, low: Amounts, reach: readonly number[]) =>
  walkWith(regions, low, reach).total

const sumOf = ({ numbers }: Regions, amounts: Amounts) =>
  numbers.reduce((sum, _, r) => sum + (amounts[r] as number), 0)

/** The least of: stay below the next step, or pay what a step lacks. */
function boundByStep(
  regions: Regions,
  low: Amounts,
  reach: readonly number[],
  { i, base, most }: Reach,
): number {
  const { plan } = regions
  const { rule, benefit } = plan[i] as (typeof plan)[number]
  const rates = plan.reduce((sum, offer) => sum + offer.rule.rate(offer.benefit), 0)
  const kept = Math.max(0, 100 - rates)
  let bound = boundWith(regions, low, withReach(reach, i, base))
  let step = rule.next(benefit, base)
  for (let n = 0; step !== null && step <= most; n++) {
    if (n === MOST_STEPS) return Math.min(bound, boundWith(regions, low, reach))
    const { total, isCut } = walkWith(regions, low, withReach(reach, i, step))
    // goods that have nothing more to give cost no more when they are dearer
    const lacks = isCut ? 0 : Math.floor(((step - base) * kept) / 100)
    bound = Math.min(bound, total + lacks)
    step = rule.next(benefit, step)
  }
  return bound
}

const withReach = (reach: readonly number[], i: number, value: number) =>
  reach.map((each, n) => (n === i ? value : each))

/** What the goods of each promotion cost together before any order-level promotion. */
function basesAt({ members }: Regions, amounts: Amounts): number[] {
  return members.map((places) => {
    let sum = 0
    for (const r of places) sum += amounts[r] as number
    return sum
  })
}

/** The least each promotion's goods can cost when its turn comes. */
function leastBases(regions: Regions, low: Amounts, reach: readonly number[]): number[] {
  const bases: number[] = []
  walk(
    regions,
    low,
    ({ rule, benefit }, base, i) => {
      bases[i] = base
      return rule.atBest(benefit, base, Math.max(base, reach[i] as number))
    },
    null,
  )
  return bases
}
