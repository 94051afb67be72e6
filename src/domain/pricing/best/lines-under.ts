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

/** Each of these lines holds for the basket. */
export type Case = readonly Line[]

/** Percentages beyond these are taken for fixed sums, steps beyond these for reached. */
const MOST_PERCENTAGES = 2
const MOST_STEPS = 8
/** Sums of weighted whole fen are exact to far less than this. */
const NOISE = 1e-6

/** For baskets of which no region costs more than `high`: of every list at least one case holds. */
export function casesFor(regions: Regions, high: Amounts): readonly (readonly Case[])[] {
  const { plan } = regions
  const rated = plan.filter(({ rule, benefit }) => rule.rate(benefit) > 0).slice(0, MOST_PERCENTAGES)
  const subsets = Array.from({ length: 2 ** rated.length }, (_, choice) =>
    rated.filter((_, i) => isIn(choice, i)),
  )
  const always = subsets.map((percentages) => [[lineFor(regions, high, percentages, null)]])
  const byStep = plan.map((_, i) =>
    spansOf(regions, high, i).map((span) =>
      subsets.flatMap((percentages) => {
        const line = lineFor(regions, high, percentages, span)
        return span.from === 0 ? [line] : [line, atStep(line, regions, span)]
      }),
    ),
  )
  return [...always, ...byStep.filter((cases) => cases.length > 1)]
}

/** The goods of the promotion at `i` cost from this to that when its turn comes. */
type Span = { readonly i: number; readonly from: number; readonly to: number }

function spansOf({ plan, members }: Regions, high: Amounts, i: number): Span[] {
  const { rule, benefit } = plan[i] as OrderOffer
  const most = sumAt(members[i] as readonly number[], high)
  const spans: Span[] = []
  let from = 0
  for (let next = rule.next(benefit, 0); next !== null && next <= most; next = rule.next(benefit, next)) {
    if (spans.length === MOST_STEPS) break
    spans.push({ i, from, to: next - 1 })
    from = next
  }
  return [...spans, { i, from, to: most }]
}

/** Backwards from the last promotion: what comes off weighs at most as much as in the weightiest of its regions. */
function lineFor(
  { plan, numbers, members }: Regions,
  high: Amounts,
  percentages: readonly OrderOffer[],
  span: Span | null,
): Line {
  const weights = numbers.map(() => 1)
  let off = 0
  for (let i = plan.length - 1; i >= 0; i--) {
    const offer = plan[i] as OrderOffer
    const { rule, benefit, allowance } = offer
    const own = members[i] as readonly number[]
    const most = Math.min(rule.off(benefit, span?.i === i ? span.to : sumAt(own, high)), allowance.fen)
    if (own.length === 0 || most === 0) continue
    const weight = Math.max(...own.map((r) => weights[r] as number))
    const part = percentages.includes(offer) ? (weight * rule.rate(benefit)) / 100 : 0
    if (part > 0 && own.every((r) => (weights[r] as number) >= part)) {
      for (const r of own) weights[r] = (weights[r] as number) - part
      off += weight // the fen it is rounded up by
    } else off += weight * most
  }
  return { weights, off }
}

/** The same line where the goods of the span's promotion cost no more than they must. */
function atStep({ weights, off }: Line, { members }: Regions, { i, from }: Span): Line {
  const own = members[i] as readonly number[]
  const least = Math.min(...own.map((r) => weights[r] as number))
  return { weights: weights.map((weight, r) => (own.includes(r) ? 0 : weight)), off: off - least * from }
}

const sumAt = (places: readonly number[], amounts: Amounts) =>
  places.reduce((sum, r) => sum + (amounts[r] as number), 0)

export function weigh(weights: readonly number[], amounts: Amounts): number {
  let sum = 0
  for (let r = 0; r < weights.length; r++) sum += (weights[r] as number) * (amounts[r] as number)
  return sum
}

/** The least whole total at or above a line. */
export const aboveLine = (sum: number): number => Math.ceil(sum - NOISE)
