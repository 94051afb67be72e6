/** The search for the cheapest total: every plan of order-level promotions that could be best, the others cut off. */
import type { Clique } from './cliques'
import { cliquesOf } from './cliques'
import type { Combination } from './combine'
import type { Component } from './component'
import { componentsOf } from './component'
import { mustExclude } from './must-exclude'
import type { OrderOffer } from './offer'
import type { Outcomes } from './outcomes-of'
import { outcomesOf } from './outcomes-of'
import type { Problem } from './problem'
import type { Plan, Regions } from './regions'
import { regionsFor } from './regions'
import type { Planner } from './try-plan'
import { tryPlan } from './try-plan'

export type Best = Combination & {
  readonly regions: Regions
  /** Fen by which another basket might be cheaper; 0: this one is proved the cheapest. */
  readonly gap: number
}

/** Plans that are tried before the best one so far is taken. */
const MOST_PLANS = 2000

export function findBest({ classes, orderOffers }: Problem): Best {
  const planner = plannerFor(classes)
  const cliques = cliquesOf(orderOffers, classes)
  const none = tryPlan(planner, [], Number.POSITIVE_INFINITY)
  // without order-level promotions nothing can clash, so there is always a basket
  let best = { ...(none.best as Combination), regions: none.regions }
  const least = Math.min(best.total - none.gap, none.bound)
  let bound = least < best.total ? least : Number.POSITIVE_INFINITY
  let plans = 0
  let coupons = Number.POSITIVE_INFINITY
  /** Of equal totals the one with fewer coupons is wanted. */
  const limit = () => (coupons === Number.POSITIVE_INFINITY ? best.total : best.total + 1)

  const visit = (at: number, plan: Plan, most: number) => {
    const lowest = least - most - mostFrom(cliques, at)
    if (lowest >= limit() || couponsIn(plan) >= coupons) return
    const clique = cliques[at]
    if (clique === undefined) {
      if (plan.length > 0) take(plan, lowest)
      return
    }
    for (const { offer, most: own } of clique)
      if (!plan.some((other) => mustExclude(other, offer, classes)))
        visit(at + 1, [...plan, offer], most + own)
    visit(at + 1, plan, most)
  }
  const take = (plan: Plan, lowest: number) => {
    if (plans++ >= MOST_PLANS) {
      bound = Math.min(bound, lowest)
      return
    }
    const tried = tryPlan(planner, inOrder(plan), limit())
    if (tried.best) best = { ...tried.best, regions: tried.regions }
    bound = Math.min(bound, tried.bound, tried.gap > 0 ? best.total - tried.gap : bound)
  }
  visit(0, [], 0)
  for (
    let used = couponsIn(best.regions.plan);
    used > 0 && used < coupons;
    used = couponsIn(best.regions.plan)
  ) {
    coupons = used
    visit(0, [], 0)
  }
  return { ...best, gap: Math.max(0, Math.min(best.total, best.total - bound)) }
}

const couponsIn = (plan: Plan) => plan.filter(({ coupon }) => coupon !== null).length

/** What the cliques from one on can take off together at most. */
const mostFrom = (cliques: readonly Clique[], at: number) =>
  cliques.slice(at).reduce((sum, [first]) => sum + (first?.most ?? 0), 0)

const inOrder = (plan: Plan): OrderOffer[] =>
  [...plan].sort((a, b) => a.layer - b.layer || a.number - b.number)

function plannerFor(classes: Problem['classes']): Planner {
  const bare = regionsFor([], classes)
  const known = new Map<Component, Outcomes>()
  return {
    classes,
    components: componentsOf(classes),
    alone(component, mode) {
      if (mode.kind === 'every') return outcomesOf(component, bare, mode)
      const found = known.get(component) ?? outcomesOf(component, bare, mode)
      known.set(component, found)
      return found
    },
  }
}
