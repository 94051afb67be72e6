/** The search for the cheapest total: every plan of order-level promotions that could be best, the others cut off. */
import { cliquesOf } from './cliques'
import { exclusionsOver } from './must-exclude'
import type { OrderOffer } from './offer'
import { plannerFor } from './planner'
import { plansWithin } from './plans'
import type { Problem } from './problem'
import type { Plan, Regions } from './regions'
import type { Combination, Swept } from './sweep'
import type { Sketch } from './try-plan'
import { sketchPlan } from './try-plan'
import { workOf } from './work'

export type Best = Combination & {
  readonly regions: Regions
  /** Fen by which another basket might be cheaper; 0: this one is proved the cheapest. */
  readonly gap: number
  /** How much work it was. */
  readonly steps: number
}

/** Beyond this a basket is priced as well as it was found by then, and the gap says so. */
const MOST_STEPS = 1_000_000

export function findBest({ classes, orderOffers }: Problem, most = MOST_STEPS): Best {
  const work = workOf(most)
  const planner = plannerFor(classes, orderOffers, work)
  const cannotGo = exclusionsOver(planner.ground)
  const cliques = cliquesOf(orderOffers, classes, cannotGo)
  // without order-level promotions nothing can clash, so there is always a basket
  const none = sketchPlan(planner, [], Number.POSITIVE_INFINITY) as Sketch
  let best = { ...(none.best as Combination), regions: none.regions }
  let bound = none.bound
  /** Of equal totals the one with fewer coupons is wanted: then equal ones with fewer than these are looked for. */
  let coupons = Number.POSITIVE_INFINITY
  const limit = () => (coupons === Number.POSITIVE_INFINITY ? best.total : best.total + 1)
  const note = ({ best: found, bound: lowest }: Swept, regions: Regions) => {
    if (found) best = { ...found, regions }
    bound = Math.min(bound, lowest)
  }

  const search = () => {
    const { plans, bound: others } = plansWithin(cliques, {
      bare: none.least,
      limit: limit(),
      work,
      cannotGo,
    })
    bound = Math.min(bound, others)
    const open: Sketch[] = []
    for (const { plan, least } of plans) {
      if (least >= limit() || couponsIn(plan) >= coupons) continue
      if (work.isSpent()) {
        bound = Math.min(bound, least)
        continue
      }
      const sketch = sketchPlan(planner, inOrder(plan), limit())
      if (sketch === null) continue
      note(sketch, sketch.regions)
      if (sketch.thorough) open.push(sketch)
    }
    for (const { thorough, least, regions } of open.sort((a, b) => a.least - b.least)) {
      if (!thorough || least >= limit()) continue
      if (work.isSpent()) bound = Math.min(bound, least)
      else note(thorough(limit()), regions)
    }
  }
  search()
  for (
    let used = couponsIn(best.regions.plan);
    used > 0 && used < coupons;
    used = couponsIn(best.regions.plan)
  ) {
    coupons = used
    search()
  }
  return { ...best, gap: Math.max(0, Math.min(best.total, best.total - bound)), steps: work.done() }
}

const couponsIn = (plan: Plan) => plan.filter(({ coupon }) => coupon !== null).length

const inOrder = (plan: Plan): OrderOffer[] =>
  [...plan].sort((a, b) => a.layer - b.layer || a.number - b.number)
