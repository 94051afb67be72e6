/** Where units that cost more than they must may make a cheaper basket: they reach a step, or keep promotions apart. */
import { arcsOf, arcsTo } from './arcs'
import { openSteps } from './bound'
import type { Component } from './component'
import { aloneIn } from './component'
import type { Outcome } from './outcome'
import { plainWithout } from './plain'
import type { Planner } from './planner'
import type { Regions } from './regions'
import { mayTurn, turnOf } from './rounding'
import type { Amounts } from './settle'
import type { Stage } from './stage'
import { stageOf } from './stage'
import type { UnitClass } from './unit-class'

type Between = { readonly low: Amounts; readonly high: Amounts; readonly slack: number }

export type Dearer = {
  /** By component of the planner whether its dearer outcomes matter. */
  readonly marked: readonly boolean[]
  /** Plain classes whose dearer prices matter. */
  readonly choosy: readonly UnitClass[]
}

/** Null where nothing can pay by being dearer. */
export function dearerIn(planner: Planner, regions: Regions, { low, high, slack }: Between): Dearer | null {
  const open = openSteps(regions, low, high)
  const turn = turnOf(regions, slack)
  if (open.length === 0 && turn === 0 && !regions.clashes) return null
  const bearing = bearingOn(
    open.map(({ i }) => i),
    regions,
  )
  const matters = (component: Component) =>
    regions.clashes || mayTurn(component, turn) || bearing.some((i) => touches(component, regions, i))
  const marked = planner.components.map(matters)
  const choosy = planner.plain.choosy.filter((unit) => matters(aloneIn(unit)))
  return choosy.length > 0 || marked.includes(true) ? { marked, choosy } : null
}

/**
 * These promotions, and the earlier ones that share a discount over some of their goods: where goods of an earlier one
 * are dearer they take more of its discount, and leave more for the step of a later one.
 */
function bearingOn(open: readonly number[], { plan, members }: Regions): number[] {
  const bearing = [...open]
  const meet = (i: number, j: number) => (members[i] ?? []).some((place) => members[j]?.includes(place))
  for (let i = plan.length - 1; i >= 0; i--)
    if (!bearing.includes(i) && bearing.some((later) => later > i && meet(i, later))) bearing.push(i)
  return bearing
}

const touches = ({ classes }: Component, { plan }: Regions, i: number) =>
  classes.some(({ index }) => plan[i]?.takes.has(index))

type Spread = {
  readonly stages: readonly Stage[]
  /** What is not in a stage: plain classes at their cheapest. */
  readonly rest: Outcome
  /** Whether every outcome that matters is in a stage. */
  readonly isWhole: boolean
}

/**
 * A stage for each component, with every outcome where that matters; `cheap`: the cheapest of each.
 * `settled`: what plain classes come to. Null: no way through.
 */
export function spreadOut(
  planner: Planner,
  regions: Regions,
  { marked, choosy }: Dearer,
  { cheap, settled }: { readonly cheap: readonly (readonly Outcome[])[]; readonly settled: Amounts },
): Spread | null {
  const size = 2 * regions.numbers.length
  const spread = new Set<UnitClass>()
  let isWhole = true
  const everyOf = (component: Component) => {
    const graph = planner.graph(component, 'every')
    if (graph === null) isWhole = false
    return graph && arcsOf(graph, component, regions)
  }
  const arcs = planner.components.map(
    (component, n) => (marked[n] ? everyOf(component) : null) ?? arcsTo(cheap[n] as readonly Outcome[]),
  )
  for (const unit of choosy) {
    const own = everyOf(planner.alone(unit))
    if (own === null) continue
    arcs.push(own)
    spread.add(unit)
  }
  const stages = arcs.map((each) => stageOf(each, size))
  const rest = plainWithout(planner.plain, settled, regions, spread)
  return stages.includes(null) ? null : { stages: stages as Stage[], rest, isWhole }
}
