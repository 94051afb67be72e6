/**
 * Straight lines under the total: so much for a fen of each region, less a fixed sum. They add up over components, which
 * the bound between two baskets does not where goods may change their region.
 */
import type { OrderOffer } from './offer'
import type { Regions } from './regions'
import { isIn } from './regions'
import type { Amounts } from './settle'

/** No basket costs less than Σ weight × amount − off. */
export type Line = { readonly weights: readonly number[]; readonly off: number }

/** Percentages beyond these are taken for fixed sums. */
const MOST_PERCENTAGES = 3
/** Sums of weighted whole fen are exact to far less than this. */
const NOISE = 1e-6

/** For baskets of which no region costs more than `high`. */
export function linesUnder(regions: Regions, high: Amounts): Line[] {
  const { plan } = regions
  const rated = plan.filter(({ rule, benefit }) => rule.rate(benefit) > 0).slice(0, MOST_PERCENTAGES)
  const choices = Array.from({ length: 2 ** rated.length }, (_, choice) =>
    rated.filter((_, i) => isIn(choice, i)),
  )
  return choices.map((percentages) => lineFor(regions, high, percentages))
}

/** Backwards from the last promotion: what comes off weighs at most as much as in the weightiest of its regions. */
function lineFor(
  { plan, numbers, members }: Regions,
  high: Amounts,
  percentages: readonly OrderOffer[],
): Line {
  const weights = numbers.map(() => 1)
  let off = 0
  for (let i = plan.length - 1; i >= 0; i--) {
    const offer = plan[i] as OrderOffer
    const { rule, benefit, allowance } = offer
    const own = members[i] as readonly number[]
    if (own.length === 0) continue
    const weight = Math.max(...own.map((r) => weights[r] as number))
    const part = percentages.includes(offer) ? (weight * rule.rate(benefit)) / 100 : 0
    if (part > 0 && own.every((r) => (weights[r] as number) >= part)) {
      for (const r of own) weights[r] = (weights[r] as number) - part
      off += weight // the fen it is rounded up by
    } else {
      const base = own.reduce((sum, r) => sum + (high[r] as number), 0)
      off += weight * Math.min(rule.off(benefit, base), allowance.fen)
    }
  }
  return { weights, off }
}

export function weigh(weights: readonly number[], amounts: Amounts): number {
  let sum = 0
  for (let r = 0; r < weights.length; r++) sum += (weights[r] as number) * (amounts[r] as number)
  return sum
}

/** The least whole total at or above a line. */
export const aboveLine = (sum: number): number => Math.ceil(sum - NOISE)
