/** Why a bundle that holds gave nothing for a line. */
import type { BundleBenefit } from '../benefits/benefits'
import { bundleRule } from '../benefits/benefits'
import type { Promotion } from '../promotion'
import { usesLeft } from '../promotion'
import { completing } from './completing'
import type { Why } from './line-story'
import { takenInstead } from './taken-instead'
import type { Told, ToldLine } from './told'
import { givenBy, passes, toldLines } from './told'
import { unfilled } from './unfilled'

export function whyNoBundle(promotion: Promotion, benefit: BundleBenefit, of: ToldLine, told: Told): Why {
  const { context, book, priced } = told
  const { limit } = promotion
  if (limit !== null && usesLeft(promotion, context) === 0)
    return { kind: 'limit-reached', most: limit.most, per: limit.per }
  if (context.budgets[promotion.id] === 0) return { kind: 'budget-gone' }
  if (givenBy(promotion, priced.lines) < 0) return { kind: 'given-elsewhere' }

  const slots = bundleRule(benefit).slots(benefit, promotion.goods)
  const all = toldLines(told)
  const lacking = unfilled(slots, 1, all, context)
  const missing = lacking.reduce((sum, each) => sum + each, 0)
  if (missing > 0) {
    const empty = slots.filter((_, i) => (lacking[i] ?? 0) > 0).map(({ filters }) => filters)
    return { kind: 'too-few-pieces', missing, choices: completing(empty, of, told) }
  }
  const alike = all.filter(({ line }) => slots.some(({ filters }) => passes(line, filters, context)))
  const by = takenInstead({ promotion, book }, [of.priced, ...alike.map((each) => each.priced)])
  if (by) return { kind: 'better-taken', by }
  return context.budgets[promotion.id] === undefined ? { kind: 'no-gain' } : { kind: 'budget-gone' }
}
