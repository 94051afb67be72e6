/** The door to pricing: a cart, a book and who is asking → the total and why. Pure; the server runs the same code. */
import type { CartLine } from '../cart'
import type { CalendarDate, ProductId } from '../kernel'
import { hasOwn, subtractFen, sumFen } from '../kernel'
import type { Tier } from '../member'
import type { Category } from '../product'
import { priceLine } from './line-price'
import { markdownOf } from './markdown'
import { applyNthFree } from './nth-free'
import type { Price, PriceBook } from './price-book'
import type { PricedCart, PricedLine } from './priced-cart'

/** What the price depends on besides cart and book. */
export type PricingContext = {
  readonly tier: Tier
  /** The store's calendar day. */
  readonly today: CalendarDate
  /** Undefined for a product the catalogue does not hold: no category's markdown is then given. */
  readonly categoryOf: (id: ProductId) => Category | undefined
}

export function priceCart(
  cart: { readonly lines: readonly CartLine[] },
  book: PriceBook,
  { tier, today, categoryOf }: PricingContext,
): PricedCart {
  const priced = cart.lines.flatMap((line) => {
    const price = priceOf(book, line.productId)
    const markdown = markdownOf(line, book.markdowns, { category: categoryOf(line.productId), today })
    return price ? [priceLine(line, price, { tier, markdown })] : []
  })
  const lines = book.promotions.reduce<PricedLine[]>(applyNthFree, priced)
  const listTotal = sumFen(lines.map((line) => line.listAmount))
  const total = sumFen(lines.map((line) => line.amount))
  const unpriced = cart.lines.filter((line) => !priceOf(book, line.productId)).map((line) => line.id)
  return { tier, lines, listTotal, total, savings: subtractFen(listTotal, total), unpriced }
}

/** Own entries only: an id such as `constructor` must not find a price on the prototype. */
function priceOf(book: PriceBook, id: ProductId): Price | undefined {
  return hasOwn(book.prices, id) ? book.prices[id] : undefined
}
