/** Why an item promotion that holds gave nothing for a line. */
import { pieceCount } from '../../cart'
import { maxFen } from '../../kernel'
import type { ItemBenefit } from '../benefits/benefits'
import { itemRule } from '../benefits/benefits'
import type { Promotion } from '../promotion'
import { usesLeft } from '../promotion'
import { unitOf } from '../unit'
import { completing } from './completing'
import { piecesFor } from './extent'
import { floorOf } from './floor-of'
import type { Why } from './line-story'
import { takenInstead } from './taken-instead'
import type { Told, ToldLine } from './told'
import { givenBy, passes, toldLines } from './told'

export function whyNoItem(promotion: Promotion, benefit: ItemBenefit, of: ToldLine, told: Told): Why {
  const { context, book } = told
  const alike = toldLines(told).filter(({ line }) => passes(line, [promotion.goods], context))
  const pieces = piecesFor(promotion, told)
  if (benefit.kind === 'quantity-tiers') {
    const [first] = benefit.tiers
    if (first && pieces < first.from)
      return {
        kind: 'too-few-pieces',
        missing: first.from - pieces,
        choices: completing([[promotion.goods]], of, told),
      }
  }
  const unit = unitOf(of.line, of.price.list)
  const floor = floorOf(of, context)
  const amount = itemRule(benefit).amount(benefit, unit, pieces) ?? unit.listAmount
  const off = unit.listAmount - maxFen(amount, floor)
  const given = -givenBy(
    promotion,
    alike.map(({ priced }) => priced),
  )
  const limited = overLimit(promotion, told)
  if (limited) return limited
  const budget = context.budgets[promotion.id]
  if (budget !== undefined && budget - given < off) return { kind: 'budget-gone' }
  if (amount < floor) return { kind: 'at-floor' }
  const by = takenInstead({ promotion, book }, [of.priced])
  return by ? { kind: 'better-taken', by } : { kind: 'no-gain' }
}

/** Where the basket holds more units of its goods than it may still be given to. */
function overLimit(promotion: Promotion, told: Told): Why | null {
  const { limit, goods } = promotion
  if (limit === null) return null
  const units = toldLines(told).filter(({ line }) => passes(line, [goods], told.context))
  return pieceCount(units.map(({ line }) => line)) > usesLeft(promotion, told.context)
    ? { kind: 'limit-reached', most: limit.most, per: limit.per }
    : null
}
