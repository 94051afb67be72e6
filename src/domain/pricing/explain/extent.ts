/** How far a promotion goes that took something off a line: to some of its pieces, or to other goods of its set as well. */
import type { PromotionId } from '../../kernel'
import { fen, maxFen } from '../../kernel'
import type { ItemBenefit } from '../benefits/benefits'
import { isBundle, isItem, itemRule } from '../benefits/benefits'
import type { Promotion } from '../promotion'
import { unitOf } from '../unit'
import { floorOf } from './floor-of'
import type { Extent } from './line-story'
import type { Told, ToldLine } from './told'
import { givenBy, passes, toldLines } from './told'

export function extentsOf(of: ToldLine, told: Told): readonly Extent[] {
  return of.priced.adjustments.flatMap((each): Extent[] => {
    if (!('promotionId' in each)) return []
    const promotion = told.book.promotions.find(({ id }) => id === each.promotionId)
    if (!promotion) return []
    return extentOf(promotion, each.promotionId, -each.amount, of, told)
  })
}

function extentOf(
  promotion: Promotion,
  promotionId: PromotionId,
  off: number,
  of: ToldLine,
  told: Told,
): Extent[] {
  const { benefit } = promotion
  if (isBundle(benefit)) {
    const whole = fen(-givenBy(promotion, told.priced.lines))
    return whole === off ? [] : [{ kind: 'shared', promotionId, whole, here: fen(off) }]
  }
  const { goods } = of.line
  if (!isItem(benefit) || goods.kind !== 'pieces') return []
  const pieces = off / offOfOne(promotion, benefit, of, told)
  return Number.isInteger(pieces) && pieces < goods.quantity
    ? [{ kind: 'part', promotionId, pieces, of: goods.quantity }]
    : []
}

function offOfOne(promotion: Promotion, benefit: ItemBenefit, of: ToldLine, told: Told): number {
  const unit = unitOf(of.line, of.price.list)
  const amount = itemRule(benefit).amount(benefit, unit, piecesFor(promotion, told)) ?? unit.listAmount
  return unit.listAmount - maxFen(amount, floorOf(of, told.context))
}

/** Pieces of the whole basket that are goods of the promotion. */
export function piecesFor({ goods: filter }: Promotion, told: Told): number {
  return toldLines(told)
    .filter(({ line }) => passes(line, [filter], told.context))
    .reduce((sum, { line: { goods } }) => (goods.kind === 'pieces' ? sum + goods.quantity : sum), 0)
}
