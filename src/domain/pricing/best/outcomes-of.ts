/** The outcomes of a component that are worth combining with those of others. */
import { worthTrying } from './choices'
import type { Component } from './component'
import { dearestFirst, isExact } from './dearest-first'
import type { Mode } from './explore'
import { amountsOf, explore } from './explore'
import type { Outcome } from './outcome'
import type { Regions } from './regions'
import type { Option, UnitClass } from './unit-class'

export type Outcomes = {
  readonly outcomes: readonly Outcome[]
  /** Fen by which an outcome that was not looked at might be cheaper; 0 when all were. */
  readonly gap: number
}

export function outcomesOf(component: Component, regions: Regions, mode: Mode): Outcomes {
  if (mode.kind === 'cheapest' && isExact(component, regions)) {
    const quick =
      component.bundles.length === 0 ? allAlike(component, regions) : dearestFirst(component, regions)
    return { outcomes: quick ? [quick] : [], gap: 0 }
  }
  const outcomes = explore(component, regions, mode)
  if (outcomes !== null) return { outcomes, gap: 0 }
  const quick = dearestFirst(component, regions)
  return { outcomes: quick ? [quick] : [], gap: quick ? gapOf(component, quick, regions) : 0 }
}

/** All units of the one class at its cheapest. */
function allAlike({ classes }: Component, regions: Regions): Outcome | null {
  const [unit] = classes as [UnitClass]
  const [first, ...others] = worthTrying(unit, 'cheapest') as [Option, ...Option[]]
  const option = others.reduce((best, each) => (each.amount < best.amount ? each : best), first)
  const taken = [{ unit, option, bundle: null, set: null, off: 0, count: unit.count }]
  const amounts = amountsOf(taken, regions)
  return amounts && { amounts, trail: { taken, rest: null } }
}

/** How far the quick way may be from the best: as if every unit were at its floor or cheapest, and sets gave their all. */
function gapOf({ classes, bundles }: Component, quick: Outcome, regions: Regions): number {
  const spent = quick.amounts.slice(0, regions.numbers.length).reduce((sum, each) => sum + each, 0)
  const alone = classes.reduce(
    (sum, { options, count }) => sum + count * Math.min(...options.map(({ amount }) => amount)),
    0,
  )
  const given = bundles.reduce((sum, { slots }) => {
    const pieces = classes.filter(({ index }) => slots.some(({ takes }) => takes.has(index)))
    return sum + pieces.reduce((all, { unit, count }) => all + unit.listAmount * count, 0)
  }, 0)
  return Math.max(0, spent - Math.max(0, alone - given))
}
