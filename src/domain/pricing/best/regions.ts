/**
 * Regions: goods grouped by which of the used order-level promotions they belong to. A region's number is Σ 2^i over its
 * promotions, i being a promotion's place in the plan.
 */
import type { BundleOffer, ItemOffer, OrderOffer } from './offer'
import { excludes } from './offer'
import type { Option, UnitClass } from './unit-class'

/** Order-level promotions to be used together, by layer and then by their place in the book. */
export type Plan = readonly OrderOffer[]

export type Regions = {
  readonly plan: Plan
  /** Ascending. */
  readonly numbers: readonly number[]
  /** By promotion of the plan the places of its regions. */
  readonly members: readonly (readonly number[])[]
  /** The place of its region in `numbers`, or -1 where two promotions of one layer would share the unit. */
  readonly of: (unit: UnitClass, option: Option, bundle: BundleOffer | null) => number
  /** Whether the region of a class hangs on what its units take before. */
  readonly moves: (unit: UnitClass) => boolean
  readonly movesAny: boolean
  /** Whether some choice of a class's units puts them into two promotions of one layer. */
  readonly clashes: boolean
}

export function regionsFor(plan: Plan, classes: readonly UnitClass[]): Regions {
  const grouped = plan.some(({ promotion }) => promotion.groups.length > 0)
  const numberOf = (unit: UnitClass, offer: ItemOffer | null, bundle: BundleOffer | null) =>
    plan.reduce((sum, each, i) => {
      const takes = each.takes.has(unit.index) && !(excludes(each, offer) || excludes(each, bundle))
      return takes ? sum + 2 ** i : sum
    }, 0)
  const plain = classes.map((unit) => numberOf(unit, null, null))
  const all = new Set(plain)
  /** By class the numbers for each promotion its units may take before. */
  const moving = new Map<number, ReadonlyMap<ItemOffer | null, ReadonlyMap<BundleOffer | null, number>>>()
  for (const unit of grouped ? classes.filter((each) => movesIn(plan, each)) : []) {
    const rows = unit.options.map(({ offer }) => {
      const row = [null, ...unit.bundles].map((bundle) => [bundle, numberOf(unit, offer, bundle)] as const)
      for (const [, number] of row) all.add(number)
      return [offer, new Map(row)] as const
    })
    moving.set(unit.index, new Map(rows))
  }
  const clashing = (number: number) => clashesIn(plan, number)
  const numbers = [...all].filter((number) => !clashing(number)).sort((a, b) => a - b)
  const placeOf = new Map(numbers.map((number, place) => [number, place]))
  const plainPlace = plain.map((number) => placeOf.get(number) ?? -1)
  return {
    plan,
    numbers,
    members: plan.map((_, i) => numbers.flatMap((number, r) => (isIn(number, i) ? [r] : []))),
    moves: ({ index }) => moving.has(index),
    movesAny: moving.size > 0,
    clashes: [...all].some(clashing),
    of({ index }, { offer }, bundle) {
      const rows = moving.get(index)
      if (rows === undefined) return plainPlace[index] as number
      return placeOf.get(rows.get(offer)?.get(bundle) ?? -1) ?? -1
    },
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
