/**
 * Regions: goods grouped by which of the used order-level promotions they belong to. A region's number is Σ 2^i over its
 * promotions, i being a promotion's place in the plan.
 */
import type { BundleOffer, OrderOffer } from './offer'
import { excludes } from './offer'
import type { Option, UnitClass } from './unit-class'

/** Order-level promotions to be used together, by layer and then by their place in the book. */
export type Plan = readonly OrderOffer[]

export type Regions = {
  readonly plan: Plan
  /** Ascending. */
  readonly numbers: readonly number[]
  /** The place of its region in `numbers`, or -1 where two promotions of one layer would share the unit. */
  readonly of: (unit: UnitClass, option: Option, bundle: BundleOffer | null) => number
  /** Whether the region of a class hangs on what its units take before. */
  readonly moves: (unit: UnitClass) => boolean
  /** Whether some choice of a class's units puts them into two promotions of one layer. */
  readonly clashes: boolean
}

export function regionsFor(plan: Plan, classes: readonly UnitClass[]): Regions {
  const grouped = plan.some(({ promotion }) => promotion.groups.length > 0)
  const numberOf = (unit: UnitClass, option: Option, bundle: BundleOffer | null) =>
    plan.reduce((sum, offer, i) => {
      const takes = offer.takes.has(unit.index) && !(excludes(offer, option.offer) || excludes(offer, bundle))
      return takes ? sum + 2 ** i : sum
    }, 0)
  const plain = classes.map((unit) => numberOf(unit, unit.options[0] as Option, null))
  const moving = new Set(
    grouped ? classes.filter((unit) => movesIn(plan, unit)).map(({ index }) => index) : [],
  )
  const all = new Set(plain)
  for (const unit of classes)
    if (moving.has(unit.index))
      for (const option of unit.options)
        for (const bundle of [null, ...unit.bundles]) all.add(numberOf(unit, option, bundle))
  const clashing = (number: number) => clashesIn(plan, number)
  const numbers = [...all].filter((number) => !clashing(number)).sort((a, b) => a - b)
  const placeOf = new Map(numbers.map((number, place) => [number, place]))
  const plainPlace = plain.map((number) => placeOf.get(number) ?? -1)
  return {
    plan,
    numbers,
    moves: ({ index }) => moving.has(index),
    clashes: [...all].some(clashing),
    of: (unit, option, bundle) =>
      moving.has(unit.index)
        ? (placeOf.get(numberOf(unit, option, bundle)) ?? -1)
        : (plainPlace[unit.index] as number),
  }
}

function movesIn(plan: Plan, unit: UnitClass): boolean {
  return plan.some(
    (offer) =>
      offer.takes.has(unit.index) &&
      (unit.options.some((option) => excludes(offer, option.offer)) ||
        unit.bundles.some((bundle) => excludes(offer, bundle))),
  )
}

export const isIn = (number: number, i: number): boolean => Math.floor(number / 2 ** i) % 2 === 1

function clashesIn(plan: Plan, number: number): boolean {
  const layers = plan.filter((_, i) => isIn(number, i)).map(({ layer }) => layer)
  return new Set(layers).size < layers.length
}
