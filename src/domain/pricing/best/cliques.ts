/** Order-level promotions, sorted into cliques of which a basket can use one each; the most generous first. */
import type { OrderOffer } from './offer'
import type { UnitClass } from './unit-class'

/** `most`: what it can take off at the very most. */
export type Candidate = { readonly offer: OrderOffer; readonly most: number }
export type Clique = readonly Candidate[]

export function cliquesOf(
  offers: readonly OrderOffer[],
  classes: readonly UnitClass[],
  cannotGo: (a: OrderOffer, b: OrderOffer) => boolean,
): Clique[] {
  const cliques: Candidate[][] = []
  for (const candidate of offers.map((offer) => ({ offer, most: mostOff(offer, classes) }))) {
    if (candidate.most <= 0) continue
    const clique = cliques.find((members) => members.every(({ offer }) => cannotGo(offer, candidate.offer)))
    if (clique) clique.push(candidate)
    else cliques.push([candidate])
  }
  for (const clique of cliques) clique.sort((a, b) => b.most - a.most)
  return cliques
}

function mostOff({ takes, rule, benefit, allowance }: OrderOffer, classes: readonly UnitClass[]): number {
  if (allowance.count < 1) return 0
  const list = classes.reduce(
    (sum, { index, unit, count }) => (takes.has(index) ? sum + unit.listAmount * count : sum),
    0,
  )
  return Math.min(rule.off(benefit, list), list, allowance.fen)
}
