/** The cheapest basket under one plan of order-level promotions: first a sketch, then a sweep where it may be beaten. */
import { arcsOf, arcsTo } from './arcs'
import { boundOf, openSteps } from './bound'
import type { Outcomes } from './cheapest-of'
import type { Component } from './component'
import type { Outcome } from './outcome'
import { addAmounts, joinTrails } from './outcome'
import type { Planner } from './planner'
import type { Plan, Regions } from './regions'
import { regionsFor } from './regions'
import { mayTurn, slackOf, turnOf } from './rounding'
import { totalOf } from './settle'
import type { Stage } from './stage'
import { stageOf } from './stage'
import type { Swept } from './sweep'
import { sweep } from './sweep'
import type { Option, UnitClass } from './unit-class'

export type Sketch = Swept & {
  readonly regions: Regions
  /** No basket under this plan has a lower total. */
  readonly least: number
  /** Tries dearer outcomes too, which may reach a step; null where that cannot pay. */
  readonly thorough: ((below: number) => Swept) | null
}

/** From the cheapest outcomes alone. Only totals below the limit are of interest; null where there are none. */
export function sketchPlan(planner: Planner, plan: Plan, below: number): Sketch | null {
  const { classes, components } = planner
  const regions = regionsFor(plan, classes)
  const cheap = components.map((component) => planner.cheapest(component, regions))
  if (cheap.some(({ outcomes, isWhole }) => isWhole && outcomes.length === 0)) return null
  const slack = slackOf(regions)
  const zero = new Array<number>(2 * regions.numbers.length).fill(0)
  const low = cheap.map((each) => each.low).reduce(addAmounts, zero)
  const high = listAmounts(classes, regions)
  const least = boundOf(regions, low, high) - slack
  if (least >= below) return null

  const quick = quickest(cheap, regions, { below, slack })
  const rough = cheap.every(({ isWhole }) => isWhole) ? Number.POSITIVE_INFINITY : least
  const turn = turnOf(regions, slack)
  const open = openSteps(regions, low, high)
  const matters = (component: Component) =>
    regions.clashes || mayTurn(component, turn) || open.some(({ i }) => touches(component, regions, i))
  const thorough = (limit: number) => {
    let bound = rough
    const stages = components.map((component, n) => {
      const graph = matters(component) ? planner.graph(component, 'every') : null
      if (graph === null && matters(component)) bound = least
      return stageOf(
        graph ? arcsOf(graph, component, regions) : arcsTo((cheap[n] as Outcomes).outcomes),
        2 * regions.numbers.length,
      )
    })
    if (stages.some((stage) => stage === null)) return { best: null, bound }
    const swept = sweep(stages as readonly Stage[], regions, { below: limit, slack })
    return { best: swept.best, bound: Math.min(bound, swept.bound) }
  }
  return {
    best: quick.best,
    bound: Math.min(quick.bound, rough),
    regions,
    least,
    thorough: components.some(matters) ? thorough : null,
  }
}

type Terms = Parameters<typeof sweep>[2]

function quickest(cheap: readonly Outcomes[], regions: Regions, { below, slack }: Terms): Swept {
  const lists = cheap.map(({ outcomes }) => outcomes)
  if (lists.some(({ length }) => length === 0)) return { best: null, bound: Number.POSITIVE_INFINITY }
  const outcome = lists.map((list) => cheapestAmongList(list, regions)).reduce(join, nothingIn(regions))
  const total = totalOf(regions, outcome.amounts)
  const greedy = total < below ? { outcome, total } : null
  if (lists.every(({ length }) => length === 1)) return { best: greedy, bound: Number.POSITIVE_INFINITY }
  const stages = lists.map((list) => stageOf(arcsTo(list), outcome.amounts.length) as Stage)
  const swept = sweep(stages, regions, { below: Math.min(below, total), slack })
  return { best: swept.best ?? greedy, bound: swept.bound }
}

const nothingIn = ({ numbers }: Regions): Outcome => ({
  amounts: new Array<number>(2 * numbers.length).fill(0),
  trail: null,
})

const join = (a: Outcome, b: Outcome): Outcome => ({
  amounts: addAmounts(a.amounts, b.amounts),
  trail: joinTrails(b.trail, a.trail),
})

function cheapestAmongList(list: readonly Outcome[], regions: Regions): Outcome {
  const [first, ...others] = list as [Outcome, ...Outcome[]]
  return others.reduce(
    (best, each) => (totalOf(regions, each.amounts) < totalOf(regions, best.amounts) ? each : best),
    first,
  )
}

/** What every region costs at most: all at list price, in every region it may belong to. */
function listAmounts(classes: readonly UnitClass[], regions: Regions): number[] {
  const size = regions.numbers.length
  const all = new Array<number>(2 * size).fill(0)
  for (const unit of classes) {
    const places = regions.moves(unit)
      ? regions.numbers.map((_, place) => place)
      : [regions.of(unit, unit.options[0] as Option, null)]
    for (const place of places)
      if (place !== -1) all[place] = (all[place] as number) + unit.unit.listAmount * unit.count
  }
  return all
}

const touches = ({ classes }: Component, { plan }: Regions, i: number) =>
  classes.some(({ index }) => plan[i]?.takes.has(index))
