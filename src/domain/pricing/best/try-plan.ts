/** The cheapest basket under one plan of order-level promotions. */
import { boundOf, openSteps, spreadOf } from './bound'
import type { Combined } from './combine'
import { combine } from './combine'
import type { Component } from './component'
import type { Mode } from './explore'
import { CHEAPEST } from './explore'
import type { Outcome } from './outcome'
import { addAmounts, leastOf } from './outcome'
import type { Outcomes } from './outcomes-of'
import { outcomesOf } from './outcomes-of'
import type { Plan, Regions } from './regions'
import { regionsFor } from './regions'
import { mayTurn, slackOf, turnOf } from './rounding'
import type { Option, UnitClass } from './unit-class'

export type Tried = Combined & { readonly regions: Regions; readonly gap: number }

export type Planner = {
  readonly classes: readonly UnitClass[]
  readonly components: readonly Component[]
  /** The outcomes of a component where all its goods are in one region. */
  readonly alone: (component: Component, mode: Mode) => Outcomes
}

/** Only totals below a limit are of interest. */
export function tryPlan(planner: Planner, plan: Plan, below: number): Tried {
  const { classes, components } = planner
  const regions = regionsFor(plan, classes)
  const slack = slackOf(regions)
  const turn = turnOf(regions, slack)
  const plain = components.map((component) =>
    outcomesIn(planner, component, regions, modeFor(component, regions, turn)),
  )
  const nothing = { best: null, bound: Number.POSITIVE_INFINITY, regions, gap: 0 }
  if (plain.some(({ outcomes }) => outcomes.length === 0)) return nothing
  const gap = gapIn(plain)
  const low = plain.map(({ outcomes }) => leastOf(outcomes)).reduce(addAmounts, zeroOf(regions))
  const high = listAmounts(classes, regions)
  const least = boundOf(regions, low, high) - slack - gap
  if (least >= below) return nothing

  const quick = combine(listsOf(plain), regions, { below, slack })
  const limit = quick.best?.total ?? below
  const open = openSteps(regions, low, high)
  if (open.length === 0 || least >= limit) return { ...quick, regions, gap }
  const mode: Mode = { kind: 'every', spread: spreadOf(regions, low, open, slack) }
  const all = components.map((component, n) => {
    const matters = open.some(({ i }) => touches(component, regions, i))
    return matters ? outcomesIn(planner, component, regions, mode) : (plain[n] as Outcomes)
  })
  const thorough = combine(listsOf(all), regions, { below: limit, slack })
  return {
    best: thorough.best ?? quick.best,
    bound: Math.min(quick.bound, thorough.bound),
    regions,
    gap: gapIn(all),
  }
}

const zeroOf = ({ numbers }: Regions) => new Array<number>(2 * numbers.length).fill(0)

function modeFor(component: Component, { clashes }: Regions, turn: number): Mode {
  if (clashes) return { kind: 'every', spread: Number.POSITIVE_INFINITY }
  return mayTurn(component, turn) ? { kind: 'every', spread: turn } : CHEAPEST
}

const gapIn = (all: readonly Outcomes[]) => all.reduce((sum, { gap }) => sum + gap, 0)
const listsOf = (all: readonly Outcomes[]) => all.map(({ outcomes }) => outcomes)

function outcomesIn({ alone }: Planner, component: Component, regions: Regions, mode: Mode): Outcomes {
  const region = onlyRegion(component, regions)
  if (region === -1) return outcomesOf(component, regions, mode)
  const { outcomes, gap } = alone(component, mode)
  return { outcomes: outcomes.map((each) => placed(each, region, regions)), gap }
}

function onlyRegion({ classes }: Component, regions: Regions): number {
  const places = classes.map((unit) =>
    regions.moves(unit) ? -1 : regions.of(unit, unit.options[0] as Option, null),
  )
  const [first] = places as [number]
  return places.every((place) => place === first) ? first : -1
}

/** An outcome of one region, at its place among all. */
function placed({ amounts, trail }: Outcome, region: number, { numbers }: Regions): Outcome {
  const size = numbers.length
  const all = new Array<number>(2 * size).fill(0)
  all[region] = amounts[0] as number
  all[size + region] = amounts[1] as number
  return { amounts: all, trail }
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
