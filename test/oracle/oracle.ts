/**
 * The least a basket can cost by docs/pricing.md: every allowed assignment is tried. Shares no code with the engine
 * but `allocateFen` and the kernel's dates.
 */
import type { CartLine } from '@/domain/cart'
import type { PricingContext } from '@/domain/pricing/context'
import type { PriceBook } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'
import type { Goods } from './goods'
import { goodsOf, passes } from './goods'
import { budgetLeft, holds, layerOf, sharesGroup, usesLeft } from './holding'
import { ledgerOf } from './ledger'
import { cheapestChoice, orderOffers } from './order-level'
import { outcomesOf } from './outcomes'
import type { Bought } from './part'
import { partsOf } from './parts'

/** In fen. Units of a kind are equal, so only how many of them go which way is tried, not which. */
export function cheapestTotal(lines: readonly CartLine[], book: PriceBook, context: PricingContext): number {
  const basket = goodsOf(lines, book, context)
  const holding = book.promotions.filter(
    (each) => holds(each, book.storeId, context) && usesLeft(each, context) > 0,
  )
  const isOrderLevel = (each: Promotion) => layerOf(each) !== 'item' && layerOf(each) !== 'bundle'
  const order = orderOffers(
    holding.filter(isOrderLevel).map((promotion) => ({ promotion, budget: budgetLeft(promotion, context) })),
  )
  const maskOf = ({ goods, by }: Bought) =>
    order.offers.reduce((mask, { promotion }, i) => {
      const isIn =
        passes(promotion.goods, basket[goods] as Goods, context) &&
        !by.some((taken) => sharesGroup(taken, promotion))
      return isIn ? mask | (1 << i) : mask
    }, 0)
  const ledger = ledgerOf(partsOf(basket, holding, context), basket.length, maskOf, context)
  const counts = basket.map(({ count }) => count)
  let best = Number.POSITIVE_INFINITY
  for (const { plain, sums } of outcomesOf(counts, ledger)) {
    const cost = cheapestChoice(order, ledger.regionsIn(sums), best - plain)
    if (cost !== undefined) best = plain + cost
  }
  return best
}
