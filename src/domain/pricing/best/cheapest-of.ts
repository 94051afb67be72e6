/** The outcomes of a component that no other beats in every region. */
import { arcsOf, cheapestThrough } from './arcs'
import type { Component } from './component'
import { dearestFirst } from './dearest-first'
import type { Graph } from './graph'
import { leastWith } from './least-with'
import { bestSets, isOneBundle } from './one-bundle'
import { outcomesOfClass } from './one-class'
import { isOneLimit, limitWhereItHelps } from './one-limit'
import type { Outcome } from './outcome'
import { leastOf } from './outcome'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import type { UnitClass } from './unit-class'
import type { Work } from './work'

export type Outcomes = {
  readonly outcomes: readonly Outcome[]
  /** No outcome is lower in any region. */
  readonly low: Amounts
  /** Whether no outcome that was left out can be better. */
  readonly isWhole: boolean
}

/** What the search may use: a graph, null where the component is too large for one, and so much work. */
type Means = {
  readonly wanted: 'cheapest' | 'every'
  readonly graph: (component: Component) => Graph | null
  readonly work: Work
}

export function cheapestOf(component: Component, regions: Regions, { wanted, graph, work }: Means): Outcomes {
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
  const quick = dearestFirst(component, regions)
  return { outcomes: quick ? [quick] : [], low: leastWith(component, regions), isWhole: false }
}

const only = (best: Outcome | null) => whole(best ? [best] : [])

const whole = (outcomes: readonly Outcome[]): Outcomes => ({
  outcomes,
  low: outcomes.length === 0 ? [] : leastOf(outcomes),
  isWhole: true,
})
