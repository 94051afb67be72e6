/** What a component costs at least, reckoned without searching it. */
import type { Component } from './component'
import type { BundleOffer } from './offer'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import type { Option, UnitClass } from './unit-class'

/** As if every unit took its cheapest price, and every bundle had all its goods to itself. */
export function leastWith({ classes, bundles }: Component, regions: Regions): Amounts {
  const size = regions.numbers.length
  const least = new Array<number>(2 * size).fill(0)
  for (const unit of classes) {
    if (regions.moves(unit)) continue
    const place = regions.of(unit, unit.options[0] as Option, null)
    if (place === -1) continue
    least[place] = (least[place] as number) + unit.count * cheapest(unit)
    least[size + place] = (least[size + place] as number) + unit.count * unit.floor
  }
  const given = bundles.reduce((sum, bundle) => sum + mostGiven(bundle, classes), 0)
  return least.map((each, i) => (i < size ? Math.max(each - given, least[size + i] as number) : each))
}

/** What a bundle can take off the cheapest prices of these units, when it alone may have them and floors do not matter. */
export function mostGiven(
  { slots, rule, benefit, allowance }: BundleOffer,
  classes: readonly UnitClass[],
): number {
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

const cheapest = ({ options }: UnitClass) => Math.min(...options.map(({ amount }) => amount))
