/** Which order-level promotions to use together: every plan that may be worth a try. */
import type { Clique } from './cliques'
import type { OrderOffer } from './offer'
import type { Plan } from './regions'
import type { Work } from './work'

/** `least`: what a basket under it costs at least. */
type Candidate = { readonly plan: Plan; readonly least: number }

type Terms = {
  /** What a basket without any costs at least. */
  readonly bare: number
  /** Only plans that may end below it are of interest. */
  readonly limit: number
  readonly work: Work
  /** Whether two of them exclude each other. */
  readonly cannotGo: (a: OrderOffer, b: OrderOffer) => boolean
}

const MOST_PLANS = 4000

/**
 * Plans that may end below the limit, the most promising first.
 * `bound`: no plan that was left out for want of room ends below.
 */
export function plansWithin(
  cliques: readonly Clique[],
  { bare, limit, work, cannotGo }: Terms,
): { readonly plans: readonly Candidate[]; readonly bound: number } {
  const plans: Candidate[] = []
  const most = cliques.map((_, at) => mostFrom(cliques, at))
  let bound = Number.POSITIVE_INFINITY
  const visit = (at: number, plan: Plan, least: number) => {
    const lowest = least - (most[at] ?? 0)
    if (lowest >= limit) return
    if (plans.length >= MOST_PLANS || !work.may(1)) {
      bound = Math.min(bound, lowest)
      return
    }
    const clique = cliques[at]
    if (clique === undefined) {
      if (plan.length > 0) plans.push({ plan, least })
      return
    }
    for (const { offer, most: own } of clique)
      if (!plan.some((other) => cannotGo(other, offer))) visit(at + 1, [...plan, offer], least - own)
    visit(at + 1, plan, least)
  }
  visit(0, [], bare)
  plans.sort((a, b) => a.least - b.least)
  return { plans, bound }
}

/** What the cliques from one on can take off together at most. */
const mostFrom = (cliques: readonly Clique[], at: number) =>
  cliques.slice(at).reduce((sum, [first]) => sum + (first?.most ?? 0), 0)
