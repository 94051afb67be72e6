/** What all plans of a basket share: its components, and what was found out about them. */
import type { Outcomes } from './cheapest-of'
import { cheapestOf } from './cheapest-of'
import type { Component } from './component'
import { componentsOf } from './component'
import type { Graph } from './graph'
import { graphOf } from './graph'
import type { Outcome } from './outcome'
import type { Regions } from './regions'
import { regionsFor } from './regions'
import type { Amounts } from './settle'
import type { Option, UnitClass } from './unit-class'

export type Planner = {
  readonly classes: readonly UnitClass[]
  readonly components: readonly Component[]
  readonly graph: (component: Component, wanted: Wanted) => Graph | null
  readonly cheapest: (component: Component, regions: Regions) => Outcomes
}

type Wanted = Parameters<typeof graphOf>[1]

export function plannerFor(classes: readonly UnitClass[]): Planner {
  const bare = regionsFor([], classes)
  const alone = new Map<Component, Outcomes>()
  const graphs = { cheapest: new Map<Component, Graph | null>(), every: new Map<Component, Graph | null>() }
  const graph: Planner['graph'] = (component, wanted) => {
    const known = graphs[wanted].get(component)
    if (known !== undefined) return known
    const made = graphOf(component, wanted)
    graphs[wanted].set(component, made)
    return made
  }
  const cheapest: Planner['cheapest'] = (component, regions) => {
    const region = onlyRegion(component, regions)
    // dearer prices may keep promotions of one layer apart, or make another piece of a set the free one
    const mayPay = regions.clashes || component.bundles.some(({ rule }) => rule.basis === 'item')
    const wanted = mayPay ? 'every' : 'cheapest'
    if (region === -1) return cheapestOf(component, regions, (each) => graph(each, wanted))
    const found = alone.get(component) ?? cheapestOf(component, bare, (each) => graph(each, 'cheapest'))
    alone.set(component, found)
    const { outcomes, low, isWhole } = found
    const size = regions.numbers.length
    return {
      outcomes: outcomes.map(
        ({ amounts, trail }): Outcome => ({ amounts: placed(amounts, region, size), trail }),
      ),
      low: placed(low, region, size),
      isWhole,
    }
  }
  return { classes, components: componentsOf(classes), graph, cheapest }
}

function onlyRegion({ classes }: Component, regions: Regions): number {
  let only = -1
  for (const unit of classes) {
    const place = regions.moves(unit) ? -1 : regions.of(unit, unit.options[0] as Option, null)
    if (place === -1 || (only !== -1 && place !== only)) return -1
    only = place
  }
  return only
}

/** Amounts of one region, at its place among all. */
function placed(amounts: Amounts, region: number, size: number): Amounts {
  if (size === 1) return amounts
  const all = new Array<number>(2 * size).fill(0)
  all[region] = amounts[0] as number
  all[size + region] = amounts[1] as number
  return all
}
