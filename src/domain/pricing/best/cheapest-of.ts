/** The outcomes of a component that no other beats in every region. */
import { amountsOf, arcsOf, cheapestThrough } from './arcs'
import type { Component } from './component'
import { dearestFirst, isExact } from './dearest-first'
import type { Graph } from './graph'
import { leastWith } from './least-with'
import type { Outcome } from './outcome'
import { leastOf } from './outcome'
import { allAlike } from './plain'
import type { Regions } from './regions'
import type { Amounts } from './settle'

export type Outcomes = {
  readonly outcomes: readonly Outcome[]
  /** No outcome is lower in any region. */
  readonly low: Amounts
  /** Whether no outcome that was left out can be better. */
  readonly isWhole: boolean
}

/** `graph`: null where the component is too large for one. */
export function cheapestOf(
  component: Component,
  regions: Regions,
  graph: (component: Component) => Graph | null,
): Outcomes {
  if (isExact(component, regions)) {
    const quick =
      component.bundles.length === 0 ? oneClass(component, regions) : dearestFirst(component, regions)
    return whole(quick ? [quick] : [])
  }
  const found = graph(component)
  if (found !== null)
    return whole(cheapestThrough(arcsOf(found, component, regions), 2 * regions.numbers.length))
  const quick = dearestFirst(component, regions)
  return { outcomes: quick ? [quick] : [], low: leastWith(component, regions), isWhole: false }
}

const whole = (outcomes: readonly Outcome[]): Outcomes => ({
  outcomes,
  low: outcomes.length === 0 ? [] : leastOf(outcomes),
  isWhole: true,
})

/** All units of the one class at its cheapest. */
function oneClass({ classes }: Component, regions: Regions): Outcome | null {
  const taken = classes.map(allAlike)
  const amounts = amountsOf(taken, regions)
  return amounts && { amounts, trail: { taken, rest: null } }
}
