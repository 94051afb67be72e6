/** The door to pricing: a cart, a book and who is asking → the total and why. Pure; the server runs the same code. */
import type { CartLine } from '../cart'
import { subtractFen, sumFen } from '../kernel'
import type { Tier } from '../member'
import { priceLine } from './line-price'
import { applyNthFree } from './nth-free'
import type { PriceBook } from './price-book'
import type { PricedCart, PricedLine } from './priced-cart'

/** What the price depends on besides cart and book. */
export type PricingContext = { readonly tier: Tier }

export function priceCart(
  cart: { readonly lines: readonly CartLine[] },
  book: PriceBook,
  { tier }: PricingContext,
): PricedCart {
  const priced = cart.lines.flatMap((line) => {
    const price = book.prices[line.productId]
    return price ? [priceLine(line, price, tier)] : []
  })
  const lines = book.promotions.reduce<PricedLine[]>(applyNthFree, priced)
  const listTotal = sumFen(lines.map((line) => line.listAmount))
  const total = sumFen(lines.map((line) => line.amount))
  const unpriced = cart.lines.filter((line) => !book.prices[line.productId]).map((line) => line.id)
  return { tier, lines, listTotal, total, savings: subtractFen(listTotal, total), unpriced }
}
