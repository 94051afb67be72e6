/** The cheapest basket under one plan of order-level promotions: first a sketch, then a sweep where it may be beaten. */
import { arcsTo } from './arcs'
import { boundOf } from './bound'
import type { Dearer } from './dearer'
import { dearerIn, spreadOut } from './dearer'
import type { Outcome } from './outcome'
import { addAmounts, joinTrails } from './outcome'
import { plainAmounts } from './plain'
import type { Planner } from './planner'
import type { Plan, Regions } from './regions'
import { regionsFor } from './regions'
import { slackOf } from './rounding'
import type { Amounts } from './settle'
import { totalOf } from './settle'
import type { Stage } from './stage'
import { stageOf } from './stage'
import type { Swept, Terms } from './sweep'
import { sweep } from './sweep'

export type Sketch = Swept & {
  readonly regions: Regions
  /** No basket under this plan has a lower total. */
  readonly least: number
  /** Tries dearer outcomes too, which may reach a step; null where that cannot pay. */
  readonly thorough: ((below: number) => Swept) | null
}

/** From the cheapest outcomes alone. Only totals below the limit are of interest; null where there are none. */
export function sketchPlan(planner: Planner, plan: Plan, below: number): Sketch | null {
  const { work } = planner
  const regions = regionsFor(plan, planner.ground)
  work.may(planner.components.length + regions.ofKind.length)
  const settled = plainAmounts(planner.plain, regions)
  if (settled === null) return null
  const cheap = planner.components.map((component) => planner.cheapest(component, regions))
  if (cheap.some(({ outcomes, isWhole }) => isWhole && outcomes.length === 0)) return null
  const slack = slackOf(regions)
  const low = cheap.reduce<Amounts>((sum, each) => addAmounts(sum, each.low), settled)
  const high = planner.listAmounts(regions)
  const given = cheap.reduce((sum, each) => sum + each.given, 0)
  const apart = given === 0 ? low : cheap.reduce<Amounts>((sum, each) => addAmounts(sum, each.apart), settled)
  // a fen less before order-level promotions is at most a fen less after them
  const least = Math.max(boundOf(regions, low, high), boundOf(regions, apart, high) - given) - slack
  if (least >= below) return null

  const lists = cheap.map(({ outcomes }) => outcomes)
  const start = { amounts: settled, trail: { taken: planner.plain.taken, rest: null } }
  const quick = quickest(lists, regions, { below, least, slack, work }, start)
  const isWhole = cheap.every((each) => each.isWhole)
  const dearer = dearerIn(planner, regions, { low, high, slack })
  const thorough = (found: Dearer, limit: number): Swept => {
    const spread = spreadOut(planner, regions, found, { cheap: lists, settled })
    const bound = isWhole && spread?.isWhole !== false ? Number.POSITIVE_INFINITY : least
    if (spread === null) return { best: null, bound }
    const swept = sweep(spread.stages, regions, { below: limit, least, slack, work }, spread.rest)
    return { best: swept.best, bound: Math.min(bound, swept.bound) }
  }
  return {
    best: quick.best,
    bound: Math.min(quick.bound, isWhole ? Number.POSITIVE_INFINITY : least),
    regions,
    least,
    thorough: dearer === null ? null : (limit) => thorough(dearer, limit),
  }
}

function quickest(
  lists: readonly (readonly Outcome[])[],
  regions: Regions,
  terms: Terms,
  start: Outcome,
): Swept {
  if (lists.some(({ length }) => length === 0)) return { best: null, bound: Number.POSITIVE_INFINITY }
  const outcome = lists.reduce((all, list) => join(all, cheapestAmongList(list, regions)), start)
  const total = totalOf(regions, outcome.amounts)
  const greedy = total < terms.below ? { outcome, total } : null
  const open = lists.filter(({ length }) => length > 1)
  if (open.length === 0) return { best: greedy, bound: Number.POSITIVE_INFINITY }
  const settled = lists
    .filter(({ length }) => length === 1)
    .reduce((all, [only]) => join(all, only as Outcome), start)
  const stages = open.map((list) => stageOf(arcsTo(list), outcome.amounts.length) as Stage)
  const swept = sweep(stages, regions, { ...terms, below: Math.min(terms.below, total) }, settled)
  return { best: swept.best ?? greedy, bound: swept.bound }
}

const join = (a: Outcome, b: Outcome): Outcome => ({
  amounts: addAmounts(a.amounts, b.amounts),
  trail: joinTrails(b.trail, a.trail),
})

function cheapestAmongList(list: readonly Outcome[], regions: Regions): Outcome {
  const [first, ...others] = list as [Outcome, ...Outcome[]]
  let best = first
  let least = others.length === 0 ? 0 : totalOf(regions, first.amounts)
  for (const each of others) {
    const total = totalOf(regions, each.amounts)
    if (total < least) {
      best = each
      least = total
    }
  }
  return best
}
