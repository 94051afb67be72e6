/** What all plans of a basket share: its components, and what was found out about them. */
import type { Outcomes, Rough } from './cheapest-of'
import { cheapestOf, roughlyOf } from './cheapest-of'
import type { Component } from './component'
import { aloneIn, componentsOf } from './component'
import type { Graph } from './graph'
import { graphOf } from './graph'
import type { OrderOffer } from './offer'
import type { Outcome } from './outcome'
import type { Plain } from './plain'
import { splitPlain } from './plain'
import type { Ground, Regions } from './regions'
import { groundOf, regionsFor } from './regions'
import type { Amounts } from './settle'
import type { Option, UnitClass } from './unit-class'
import type { Work } from './work'

export type Planner = {
  readonly work: Work
  readonly ground: Ground
  readonly plain: Plain
  /** Of all other classes. */
  readonly components: readonly Component[]
  /** A plain class as a component. */
  readonly alone: (unit: UnitClass) => Component
  /** What every region costs at most: all at list price, in every region it may belong to. */
  readonly listAmounts: (regions: Regions) => readonly number[]
  readonly graph: (component: Component, wanted: Wanted) => Graph | null
  readonly cheapest: (component: Component, regions: Regions) => Outcomes
}

type Wanted = Parameters<typeof graphOf>[1]

export function plannerFor(
  classes: readonly UnitClass[],
  orderOffers: readonly OrderOffer[],
  work: Work,
): Planner {
  const ground = groundOf(classes)
  const { plain, tied } = splitPlain(ground, orderOffers)
  const bare = regionsFor([], ground)
  const known = new Map<Component, Outcomes>()
  const lone = new Map<UnitClass, Component>()
  const alone = (unit: UnitClass) => {
    const found = lone.get(unit) ?? aloneIn(unit)
    lone.set(unit, found)
    return found
  }
  const graphs = { cheapest: new Map<Component, Graph | null>(), every: new Map<Component, Graph | null>() }
  const graph: Planner['graph'] = (component, wanted) => {
    const built = graphs[wanted].get(component)
    if (built !== undefined) return built
    // what is too large without dearer prices is so with them
    const isTooLarge = wanted === 'every' && graphs.cheapest.get(component) === null
    const made = isTooLarge ? null : graphOf(component, wanted, work)
    graphs[wanted].set(component, made)
    return made
  }
  const rough = new Map<Component, Rough>()
  const roughly = (component: Component) => {
    const found = rough.get(component) ?? roughlyOf(component)
    rough.set(component, found)
    return found
  }
  const cheapest: Planner['cheapest'] = (component, regions) => {
    const region = onlyRegion(component, regions)
    // dearer prices may keep promotions of one layer apart, or make another piece of a set the free one
    const mayPay = regions.clashes || component.bundles.some(({ rule }) => rule.basis === 'item')
    const means = (wanted: Wanted) => ({
      wanted,
      work,
      roughly,
      graph: (each: Component) => graph(each, wanted),
    })
    if (region === -1) return cheapestOf(component, regions, means(mayPay ? 'every' : 'cheapest'))
    const found = known.get(component) ?? cheapestOf(component, bare, means('cheapest'))
    known.set(component, found)
    const { outcomes, low, apart, given, isWhole } = found
    const size = regions.numbers.length
    return {
      outcomes: outcomes.map(
        ({ amounts, trail }): Outcome => ({ amounts: placed(amounts, region, size), trail }),
      ),
      low: placed(low, region, size),
      apart: placed(apart, region, size),
      given,
      isWhole,
    }
  }
  const listAmounts = listAmountsOver(ground)
  return { work, ground, plain, components: componentsOf(tied), alone, listAmounts, graph, cheapest }
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

function listAmountsOver({ classes, kinds }: Ground): Planner['listAmounts'] {
  const byKind = kinds.map(() => 0)
  const listOf = ({ unit, count }: UnitClass) => unit.listAmount * count
  for (const unit of classes) byKind[unit.kind] = (byKind[unit.kind] as number) + listOf(unit)
  return ({ numbers, ofKind, moving }) => {
    const size = numbers.length
    const all = new Array<number>(2 * size).fill(0)
    ofKind.forEach((place, kind) => {
      if (place !== -1) all[place] = (all[place] as number) + (byKind[kind] as number)
    })
    for (const unit of moving)
      for (let place = 0; place < size; place++)
        if (place !== ofKind[unit.kind]) all[place] = (all[place] as number) + listOf(unit)
    return all
  }
}
