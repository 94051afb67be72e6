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
  const parent = classes.map((_, place) => place)
  const root = (place: number): number => {
    let at = place
    while (parent[at] !== at) at = parent[at] as number
    parent[place] = at
    return at
  }
  const ties = new Map<object, number>()
  const tie = (offer: object, place: number) => {
    const first = ties.get(offer)
    if (first === undefined) ties.set(offer, place)
    else parent[root(place)] = root(first)
  }
  classes.forEach((unit, place) => {
    for (const bundle of unit.bundles) tie(bundle, place)
    for (const offer of scarceOf(unit)) tie(offer, place)
  })
  const groups = new Map<number, UnitClass[]>()
  classes.forEach((unit, place) => {
    const group = groups.get(root(place))
    if (group) group.push(unit)
    else groups.set(root(place), [unit])
  })
  return [...groups.values()].map((group) => ({
    classes: group,
    bundles: unique(group.flatMap(({ bundles }) => bundles)),
    scarce: unique(group.flatMap(scarceOf)),
  }))
}

/** A component of its own. */
export const aloneIn = (unit: UnitClass): Component => ({ classes: [unit], bundles: [], scarce: [] })

export const isScarce = ({ allowance }: { allowance: { count: number; fen: number } }): boolean =>
  allowance.count !== Number.POSITIVE_INFINITY || allowance.fen !== Number.POSITIVE_INFINITY

const scarceOf = ({ options }: UnitClass): ItemOffer[] =>
  options.flatMap(({ offer }) => (offer !== null && isScarce(offer) ? [offer] : []))

function unique<Offer extends { number: number }>(offers: readonly Offer[]): Offer[] {
  return [...new Set(offers)].sort((a, b) => a.number - b.number)
}
