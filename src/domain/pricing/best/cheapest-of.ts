/** The outcomes of a component that no other beats in every region. */
import { arcsOf, cheapestThrough } from './arcs'
import type { Component } from './component'
import { dearestFirst, outcomeOf } from './dearest-first'
import type { Graph } from './graph'
import { leastApart, leastIn, mostGivenIn } from './least-with'
import { bestSets, isOneBundle } from './one-bundle'
import { outcomesOfClass } from './one-class'
import { isOneLimit, limitWhereItHelps } from './one-limit'
import type { Outcome, Taken } from './outcome'
import { leastOf } from './outcome'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import type { UnitClass } from './unit-class'
import type { Work } from './work'

export type Outcomes = {
  readonly outcomes: readonly Outcome[]
  /** No outcome is lower in any region. */
  readonly low: Amounts
  /** No outcome comes to less than these amounts less so much in all. */
  readonly apart: Amounts
  readonly given: number
  /** Whether no outcome that was left out can be better. */
  readonly isWhole: boolean
}

/** What the search may use: a graph, null where the component is too large for one, and so much work. */
type Means = {
  readonly wanted: 'cheapest' | 'every'
  readonly graph: (component: Component) => Graph | null
  /** The quick way, and what sets can give at the very most. */
  readonly roughly: (component: Component) => Rough
  readonly work: Work
}

export type Rough = { readonly taken: readonly Taken[]; readonly given: number }

export const roughlyOf = (component: Component): Rough => {
  return { taken: dearestFirst(component), given: mostGivenIn(component) }
}

export function cheapestOf(
  component: Component,
  regions: Regions,
  { wanted, graph, roughly, work }: Means,
): Outcomes {
  const { classes, bundles, scarce } = component
  if (classes.length === 1 && bundles.length + scarce.length === 0) {
    const all = outcomesOfClass(classes[0] as UnitClass, regions, wanted)
    if (all !== null) return whole(all)
  }
  if (isOneBundle(component, regions)) return only(bestSets(component, regions))
  if (isOneLimit(component, regions)) return only(limitWhereItHelps(component, regions))
  const found = graph(component)
  const all = found && cheapestThrough(arcsOf(found, component, regions), 2 * regions.numbers.length, work)
  if (all !== null) return whole(all)
  const { taken, given } = roughly(component)
  work.may(Math.ceil(taken.length / UNITS_A_STEP))
  const quick = outcomeOf(taken, regions)
  const apart = leastApart(component, regions)
  return { outcomes: quick ? [quick] : [], low: leastIn(apart, given), apart, given, isWhole: false }
}

const UNITS_A_STEP = 10

const only = (best: Outcome | null) => whole(best ? [best] : [])

function whole(outcomes: readonly Outcome[]): Outcomes {
  const low = outcomes.length === 0 ? [] : leastOf(outcomes)
  return { outcomes, low, apart: low, given: 0, isWhole: true }
}
