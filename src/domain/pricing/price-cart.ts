/** The door to pricing: a cart, a book and who is asking → the cheapest total and why. Pure; the server runs the same. */
import type { CartLine } from '../cart'
import { fen, subtractFen, sumFen } from '../kernel'
import { findBest } from './best/find-best'
import { problemOf } from './best/problem'
import { writeLines } from './best/write-lines'
import type { CouponId, PricingContext } from './context'
import type { PriceBook } from './price-book'
import type { PricedCart } from './priced-cart'

/**
 * The choice of promotions and coupons with the smallest total, by the rules in `docs/pricing.md`. The total hangs
 * neither on the order of the lines nor on how pieces are split over them; it is never above list.
 */
export function priceCart(
  cart: { readonly lines: readonly CartLine[] },
  book: PriceBook,
  context: PricingContext,
): PricedCart {
  const problem = problemOf(cart.lines, book, context)
  const best = findBest(problem)
  const lines = writeLines(cart.lines, best, context.tier)
  const listTotal = sumFen(lines.map((line) => line.listAmount))
  const total = sumFen(lines.map((line) => line.amount))
  return {
    tier: context.tier,
    lines,
    listTotal,
    total,
    savings: subtractFen(listTotal, total),
    unpriced: problem.unpriced,
    refused: problem.refused,
    coupons: couponsIn(lines),
    gap: fen(best.gap),
  }
}

function couponsIn(lines: PricedCart['lines']): PricedCart['coupons'] {
  const used = new Set<CouponId>()
  for (const { adjustments } of lines)
    for (const each of adjustments)
      if (each.kind === 'promotion' && each.couponId !== null) used.add(each.couponId)
  return [...used]
}
