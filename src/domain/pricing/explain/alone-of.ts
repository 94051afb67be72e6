/** What added goods cost by themselves: without coupons, and without what the basket has used up already. */
import { pieceCount } from '../../cart'
import type { Fen } from '../../kernel'
import { fen, hasOwn } from '../../kernel'
import { isBundle, isItem } from '../benefits/benefits'
import { priceCart } from '../price-cart'
import type { Promotion } from '../promotion'
import type { Told } from './told'
import { givenBy, passes, toldLines } from './told'

export function aloneOf(now: Told, { cart, book, context }: Told): Fen {
  const lines = cart.lines.slice(now.cart.lines.length)
  const promotions = book.promotions.flatMap((each) => leftOf(each, now))
  const budgets = Object.fromEntries(
    book.promotions.flatMap(({ id }) => {
      const budget = hasOwn(context.budgets, id) ? context.budgets[id] : undefined
      return budget === undefined ? [] : [[id, fen(Math.max(0, budget + givenBy({ id }, now.priced.lines)))]]
    }),
  )
  return priceCart({ lines }, { ...book, promotions }, { ...context, coupons: [], budgets }).total
}

/** The promotion as far as the basket has left it; an order uses an order-level one once. */
function leftOf(promotion: Promotion, now: Told): readonly Promotion[] {
  const { benefit, limit, goods } = promotion
  if (givenBy(promotion, now.priced.lines) === 0) return [promotion]
  if (isItem(benefit)) {
    if (limit === null) return [promotion]
    const alike = toldLines(now).filter(({ line }) => passes(line, [goods], now.context))
    const most = limit.most - pieceCount(alike.map(({ line }) => line))
    return most > 0 ? [{ ...promotion, limit: { ...limit, most } }] : []
  }
  return isBundle(benefit) && limit === null ? [promotion] : []
}
