/** The cheapest combination of the components' outcomes under one plan. */
import { boundOf } from './bound'
import type { Outcome } from './outcome'
import { addAmounts, joinTrails, leastOf, mostOf } from './outcome'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import { totalOf } from './settle'

export type Combination = { readonly outcome: Outcome; readonly total: number }
export type Combined = {
  /** Null when none is below the limit. */
  readonly best: Combination | null
  /** No combination that was not looked at has a lower total. */
  readonly bound: number
}

/** Combinations that are kept side by side. */
const MOST_STATES = 3000

type Terms = {
  /** Only totals under it are of interest. */
  readonly below: number
  /** Fen by which rounding may defeat a bound. */
  readonly slack: number
}

type Lists = readonly (readonly Outcome[])[]

export function combine(lists: Lists, regions: Regions, { below, slack }: Terms): Combined {
  const start: Outcome = { amounts: new Array<number>(2 * regions.numbers.length).fill(0), trail: null }
  const settled = lists
    .filter(({ length }) => length === 1)
    .reduce((sum, [only]) => join(sum, only as Outcome), start)
  const open = lists.filter(({ length }) => length > 1).sort((a, b) => a.length - b.length)
  const low = sumsFrom(open, leastOf, start.amounts)
  const high = sumsFrom(open, mostOf, start.amounts)
  const leastFrom = ({ amounts }: Outcome, i: number) =>
    boundOf(regions, addAmounts(amounts, low[i] as Amounts), addAmounts(amounts, high[i] as Amounts)) - slack

  let best: Combination | null = null
  const limit = () => best?.total ?? below
  const consider = (outcome: Outcome) => {
    const total = totalOf(regions, outcome.amounts)
    if (total < limit()) best = { outcome, total }
  }
  consider(open.reduce((sum, list) => join(sum, cheapestOf(list, regions)), settled))

  let bound = Number.POSITIVE_INFINITY
  let states = leastFrom(settled, 0) < limit() ? [settled] : []
  open.forEach((list, i) => {
    const next = new Map<string, { state: Outcome; least: number }>()
    for (const state of states) {
      for (const outcome of list) {
        const joined = join(state, outcome)
        const key = joined.amounts.join(',')
        if (next.has(key)) continue
        const least = leastFrom(joined, i + 1)
        if (least < limit()) next.set(key, { state: joined, least })
      }
    }
    const rated = [...next.values()]
    if (rated.length > MOST_STATES) {
      rated.sort((a, b) => a.least - b.least)
      bound = Math.min(bound, (rated[MOST_STATES] as { least: number }).least)
    }
    states = rated.slice(0, MOST_STATES).map(({ state }) => state)
  })
  for (const state of states) consider(state)
  return { best, bound }
}

const join = (a: Outcome, b: Outcome): Outcome => ({
  amounts: addAmounts(a.amounts, b.amounts),
  trail: joinTrails(b.trail, a.trail),
})

const cheapestOf = (list: readonly Outcome[], regions: Regions): Outcome =>
  list.reduce((best, each) => (totalOf(regions, each.amounts) < totalOf(regions, best.amounts) ? each : best))

/** For each list what it and all after it come to together; `zero` after the last. */
function sumsFrom(lists: Lists, of: (list: readonly Outcome[]) => Amounts, zero: Amounts): Amounts[] {
  const sums = [zero]
  for (const list of [...lists].reverse()) sums.unshift(addAmounts(of(list), sums[0] as Amounts))
  return sums
}
