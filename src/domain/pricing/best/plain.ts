/** Plain classes: nothing binds their units to others, and every plan finds them in one region. Mostly the whole basket. */
import { worthTrying } from './choices'
import { isScarce } from './component'
import type { OrderOffer } from './offer'
import type { Outcome, Taken } from './outcome'
import type { Ground, Regions } from './regions'
import type { Amounts } from './settle'
import type { Option, UnitClass } from './unit-class'

export type Plain = {
  /** By kind, what they come to at their cheapest. */
  readonly sums: readonly { readonly units: number; readonly cost: number; readonly floor: number }[]
  readonly taken: readonly Taken[]
  /** Those whose units may cost more than they must, which may reach a step of a spend promotion. */
  readonly choosy: readonly UnitClass[]
}

export function splitPlain(
  { classes, kinds, movedBy }: Ground,
  orderOffers: readonly OrderOffer[],
): { readonly plain: Plain; readonly tied: readonly UnitClass[] } {
  const moved = new Set(orderOffers.flatMap(movedBy))
  const tied: UnitClass[] = []
  const sums = kinds.map(() => ({ units: 0, cost: 0, floor: 0 }))
  const taken: Taken[] = []
  const choosy: UnitClass[] = []
  for (const unit of classes) {
    if (unit.bundles.length > 0 || unit.options.some(isLimited) || moved.has(unit)) {
      tied.push(unit)
      continue
    }
    const alike = allAlike(unit)
    const sum = sums[unit.kind] as (typeof sums)[number]
    sum.units += unit.count
    sum.cost += unit.count * alike.option.amount
    sum.floor += unit.count * unit.floor
    taken.push(alike)
    if (unit.options.length > 1) choosy.push(unit)
  }
  return { plain: { sums, taken, choosy }, tied }
}

const isLimited = ({ offer }: Option) => offer !== null && isScarce(offer)

/** All units of a class at its cheapest. */
export function allAlike(unit: UnitClass): Taken {
  const [first, ...others] = worthTrying(unit, 'cheapest') as [Option, ...Option[]]
  const option = others.reduce((best, each) => (each.amount < best.amount ? each : best), first)
  return { unit, option, bundle: null, set: null, off: 0, count: unit.count }
}

/** Region by region; null where two promotions of one layer would share some of them. */
export function plainAmounts({ sums }: Plain, { ofKind, numbers }: Regions): number[] | null {
  const size = numbers.length
  const amounts = new Array<number>(2 * size).fill(0)
  for (let kind = 0; kind < sums.length; kind++) {
    const { units, cost, floor } = sums[kind] as (typeof sums)[number]
    const place = ofKind[kind] as number
    if (units === 0) continue
    if (place === -1) return null
    amounts[place] = (amounts[place] as number) + cost
    amounts[size + place] = (amounts[size + place] as number) + floor
  }
  return amounts
}

/** All but some classes. */
export function plainWithout(
  plain: Plain,
  amounts: Amounts,
  regions: Regions,
  without: ReadonlySet<UnitClass>,
): Outcome {
  const rest = [...amounts]
  const size = regions.numbers.length
  const taken = plain.taken.filter(({ unit, option, count }) => {
    if (!without.has(unit)) return true
    const place = regions.ofKind[unit.kind] as number
    rest[place] = (rest[place] as number) - count * option.amount
    rest[size + place] = (rest[size + place] as number) - count * unit.floor
    return false
  })
  return { amounts: rest, trail: { taken, rest: null } }
}
