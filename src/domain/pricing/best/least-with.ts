/** What a component costs at least, reckoned without searching it. */
import type { Component } from './component'
import type { BundleOffer } from './offer'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import type { Option, UnitClass } from './unit-class'

/** As if every unit took its cheapest price, and were in no set. */
export function leastApart({ classes }: Component, regions: Regions): number[] {
  const size = regions.numbers.length
  const least = new Array<number>(2 * size).fill(0)
  for (const unit of classes) {
    if (regions.moves(unit)) continue
    const place = regions.of(unit, unit.options[0] as Option, null)
    if (place === -1) continue
    least[place] = (least[place] as number) + unit.count * cheapest(unit)
    least[size + place] = (least[size + place] as number) + unit.count * unit.floor
  }
  return least
}

/** As if all that sets may give came off each region. */
export function leastIn(apart: Amounts, given: number): Amounts {
  const size = apart.length / 2
  return apart.map((each, i) => (i < size ? Math.max(each - given, apart[size + i] as number) : each))
}

/** What all sets of a component can take off the cheapest prices together. */
export function mostGivenIn({ classes, bundles }: Component): number {
  const alone = bundles.reduce((sum, bundle) => sum + mostGiven(bundle, classes), 0)
  if (bundles.length < 2) return alone
  // no unit is in two sets: the best part of one for each
  const parts = classes.reduce(
    (sum, unit) => sum + unit.count * Math.max(...unit.bundles.map((bundle) => partOf(bundle, unit)), 0),
    0,
  )
  return Math.min(alone, Math.ceil(parts))
}

/** What a bundle can take off the cheapest prices of these units, when it alone may have them and floors do not matter. */
function mostGiven({ slots, rule, benefit, allowance }: BundleOffer, classes: readonly UnitClass[]): number {
  const prices = slots.map(({ takes }) =>
    classes
      .filter(({ index }) => takes.has(index))
      .flatMap((unit) => new Array<number>(unit.count).fill(cheapest(unit)))
      .sort((a, b) => b - a),
  )
  let given = 0
  for (let set = 0; set < allowance.count; set++) {
    const chosen = slots.map(({ count }, slot) => prices[slot]?.slice(set * count, (set + 1) * count) ?? [])
    if (chosen.some((each, slot) => each.length < (slots[slot]?.count ?? 0))) break
    const pieces = chosen.flatMap((each, slot) => each.map((amount) => ({ amount, room: amount, slot })))
    const off = rule.off(benefit, pieces).reduce((sum, each) => sum + each, 0)
    if (off === 0) break
    given += off
  }
  return Math.min(given, allowance.fen)
}

/** The parts of a set's pieces add up to what it takes off their cheapest prices, or more. */
function partOf({ benefit, slots }: BundleOffer, unit: UnitClass): number {
  const size = slots.reduce((sum, { count }) => sum + count, 0)
  const amount = cheapest(unit)
  if (benefit.kind !== 'buy-get') return Math.max(0, amount - benefit.price / size)
  const { get, percent, reward } = benefit
  const off = (amount * percent) / 100 + 1
  if (reward !== null) return slots[1]?.takes.has(unit.index) ? off : 0
  // the cheaper pieces are at most what pieces of the set cost on average
  return (off * get) / size
}

const cheapest = ({ options }: UnitClass) => Math.min(...options.map(({ amount }) => amount))
