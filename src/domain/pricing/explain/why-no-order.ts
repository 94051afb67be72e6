/** Why an order-level promotion that holds gave nothing for a line. */
import { fen } from '../../kernel'
import type { OrderBenefit } from '../benefits/benefits'
import { orderRule } from '../benefits/benefits'
import type { Promotion } from '../promotion'
import { usesLeft } from '../promotion'
import { isAtFloor } from './floor-of'
import type { Why } from './line-story'
import { baseOf, countingLines } from './order-base'
import { takenInstead, takenOfGroup } from './taken-instead'
import type { Told, ToldLine } from './told'
import { givenBy } from './told'

export function whyNoOrder(promotion: Promotion, benefit: OrderBenefit, of: ToldLine, told: Told): Why {
  const { context, book, priced } = told
  const asked = { promotion, book }
  const { limit } = promotion
  if (limit !== null && usesLeft(promotion, context) === 0)
    return { kind: 'limit-reached', most: limit.most, per: limit.per }
  if (context.budgets[promotion.id] === 0) return { kind: 'budget-gone' }
  const ofGroup = takenOfGroup(asked, of.priced)
  if (ofGroup) return { kind: 'better-taken', by: ofGroup }
  const isLow = isAtFloor(of, context)
  if (givenBy(promotion, priced.lines) < 0) return { kind: isLow ? 'at-floor' : 'given-elsewhere' }

  const counting = countingLines(promotion, told)
  const rule = orderRule(benefit)
  const base = baseOf(promotion, counting)
  const next = rule.next(benefit, base)
  if (rule.off(benefit, base) === 0 && next !== null)
    return { kind: 'minimum-not-reached', missing: fen(next - base) }
  if (isLow) return { kind: 'at-floor' }
  const by = takenInstead(asked, [of.priced, ...counting.map((each) => each.priced), ...priced.lines])
  return by ? { kind: 'better-taken', by } : { kind: 'no-gain' }
}
