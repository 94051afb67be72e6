/**
 * Regions: goods grouped by which of the used order-level promotions they belong to. A region's number is Σ 2^i over its
 * promotions, i being a promotion's place in the plan.
 */
import { oneOfEach } from './kinds'
import type { BundleOffer, ItemOffer, OrderOffer } from './offer'
import { excludes } from './offer'
import type { Option, UnitClass } from './unit-class'

/** Order-level promotions to be used together, by layer and then by their place in the book. */
export type Plan = readonly OrderOffer[]

/** What the regions of every plan are made from. */
export type Ground = {
  readonly classes: readonly UnitClass[]
  /** By kind one of its classes. */
  readonly kinds: readonly UnitClass[]
  /** Classes an order-level promotion takes, but not with everything their units may take before. */
  readonly movedBy: (offer: OrderOffer) => readonly UnitClass[]
}

export type Regions = {
  readonly plan: Plan
  /** Ascending. */
  readonly numbers: readonly number[]
  /** By promotion of the plan the places of its regions. */
  readonly members: readonly (readonly number[])[]
  /** The place of its region in `numbers`, or -1 where two promotions of one layer would share the unit. */
  readonly of: (unit: UnitClass, option: Option, bundle: BundleOffer | null) => number
  /** The same by kind, for classes that stay in one region. */
  readonly ofKind: readonly number[]
  /** Classes whose region hangs on what their units take before. */
  readonly moving: readonly UnitClass[]
  readonly moves: (unit: UnitClass) => boolean
  /** Whether some choice of a class's units puts them into two promotions of one layer. */
  readonly clashes: boolean
}

export function groundOf(classes: readonly UnitClass[]): Ground {
  const known = new Map<OrderOffer, readonly UnitClass[]>()
  return {
    classes,
    kinds: oneOfEach(classes),
    movedBy(offer) {
      if (offer.promotion.groups.length === 0) return []
      const found = known.get(offer) ?? classes.filter((unit) => isMovedBy(offer, unit))
      known.set(offer, found)
      return found
    },
  }
}

export function regionsFor(plan: Plan, { kinds, movedBy }: Ground): Regions {
  const numberOf = (unit: UnitClass, offer: ItemOffer | null, bundle: BundleOffer | null) =>
    plan.reduce((sum, each, i) => {
      const takes = each.takes.has(unit.index) && !(excludes(each, offer) || excludes(each, bundle))
      return takes ? sum + 2 ** i : sum
    }, 0)
  const plain = kinds.map((unit) => numberOf(unit, null, null))
  const all = new Set(plain)
  /** By class the numbers for each promotion its units may take before. */
  const rowsOf = new Map<UnitClass, ReadonlyMap<ItemOffer | null, ReadonlyMap<BundleOffer | null, number>>>()
  const moving = [...new Set(plan.flatMap(movedBy))]
  for (const unit of moving) {
    const rows = unit.options.map(({ offer }) => {
      const row = [null, ...unit.bundles].map((bundle) => [bundle, numberOf(unit, offer, bundle)] as const)
      for (const [, number] of row) all.add(number)
      return [offer, new Map(row)] as const
    })
    rowsOf.set(unit, new Map(rows))
  }
  const clashing = (number: number) => clashesIn(plan, number)
  const numbers = [...all].filter((number) => !clashing(number)).sort((a, b) => a - b)
  const placeOf = new Map(numbers.map((number, place) => [number, place]))
  const ofKind = plain.map((number) => placeOf.get(number) ?? -1)
  return {
    plan,
    numbers,
    members: plan.map((_, i) => numbers.flatMap((number, r) => (isIn(number, i) ? [r] : []))),
    ofKind,
    moving,
    moves: (unit) => rowsOf.has(unit),
    clashes: [...all].some(clashing),
    of(unit, { offer }, bundle) {
      const rows = rowsOf.size === 0 ? undefined : rowsOf.get(unit)
      if (rows === undefined) return ofKind[unit.kind] as number
      return placeOf.get(rows.get(offer)?.get(bundle) ?? -1) ?? -1
    },
  }
}

/** Whether all units of these classes are in the same region, whatever they take before. */
export function isInOneRegion(classes: readonly UnitClass[], { ofKind, moves }: Regions): boolean {
  const region = ofKind[classes[0]?.kind ?? 0]
  return classes.every((unit) => ofKind[unit.kind] === region && !moves(unit))
}

const isMovedBy = (offer: OrderOffer, unit: UnitClass) =>
  offer.takes.has(unit.index) &&
  (unit.options.some((option) => excludes(offer, option.offer)) ||
    unit.bundles.some((bundle) => excludes(offer, bundle)))

export const isIn = (number: number, i: number): boolean => Math.floor(number / 2 ** i) % 2 === 1

function clashesIn(plan: Plan, number: number): boolean {
  const layers = plan.filter((_, i) => isIn(number, i)).map(({ layer }) => layer)
  return new Set(layers).size < layers.length
}
