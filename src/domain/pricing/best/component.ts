/** Components: classes that no promotion of the item and bundle layers ties to any other. */
import type { BundleOffer, ItemOffer } from './offer'
import type { UnitClass } from './unit-class'

export type Component = {
  readonly classes: readonly UnitClass[]
  readonly bundles: readonly BundleOffer[]
  /** Item promotions that run out. */
  readonly scarce: readonly ItemOffer[]
}

export function componentsOf(classes: readonly UnitClass[]): Component[] {
  const parent = classes.map((_, index) => index)
  const root = (index: number): number => {
    const up = parent[index] as number
    return up === index ? index : root(up)
  }
  const ties = new Map<object, number>()
  for (const unit of classes) {
    for (const offer of [...unit.bundles, ...scarceOf(unit)]) {
      const first = ties.get(offer)
      if (first === undefined) ties.set(offer, unit.index)
      else parent[root(unit.index)] = root(first)
    }
  }
  const groups = new Map<number, UnitClass[]>()
  for (const unit of classes) {
    const group = groups.get(root(unit.index))
    if (group) group.push(unit)
    else groups.set(root(unit.index), [unit])
  }
  return [...groups.values()].map((group) => ({
    classes: group,
    bundles: unique(group.flatMap(({ bundles }) => bundles)),
    scarce: unique(group.flatMap(scarceOf)),
  }))
}

export const isScarce = ({ allowance }: { allowance: { count: number; fen: number } }): boolean =>
  allowance.count !== Number.POSITIVE_INFINITY || allowance.fen !== Number.POSITIVE_INFINITY

const scarceOf = ({ options }: UnitClass): ItemOffer[] =>
  options.flatMap(({ offer }) => (offer !== null && isScarce(offer) ? [offer] : []))

function unique<Offer extends { number: number }>(offers: readonly Offer[]): Offer[] {
  return [...new Set(offers)].sort((a, b) => a.number - b.number)
}
