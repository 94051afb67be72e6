/** A priced cart together with what it was priced from: what every explanation looks at. */
import type { CartLine } from '../../cart'
import { hasOwn, storeDay } from '../../kernel'
import type { PricingContext } from '../context'
import type { GoodsFilter } from '../goods-filter'
import { passesFilter } from '../goods-filter'
import type { Price, PriceBook } from '../price-book'
import type { PricedCart, PricedLine } from '../priced-cart'
import type { Promotion } from '../promotion'

export type Told = {
  readonly priced: PricedCart
  readonly cart: { readonly lines: readonly CartLine[] }
  readonly book: PriceBook
  readonly context: PricingContext
}

/** A line as it lies in the basket and as it was priced. */
export type ToldLine = { readonly line: CartLine; readonly priced: PricedLine; readonly price: Price }

/** The lines that have a price. */
export function toldLines({ priced, cart, book }: Told): readonly ToldLine[] {
  const byId = new Map(priced.lines.map((each) => [each.lineId, each]))
  return cart.lines.flatMap((line) => {
    const found = byId.get(line.id)
    const price = hasOwn(book.prices, line.productId) ? book.prices[line.productId] : undefined
    return found && price ? [{ line, priced: found, price }] : []
  })
}

export function passes(line: CartLine, filters: readonly GoodsFilter[], context: PricingContext): boolean {
  const { productId, lastDay } = line
  const goods = { productId, lastDay, category: context.categoryOf(productId) }
  return filters.every((filter) => passesFilter(filter, goods, storeDay(context.now)))
}

/** What a promotion has taken off these lines, as a negative amount. */
export function givenBy({ id }: Pick<Promotion, 'id'>, lines: readonly PricedLine[]): number {
  return lines
    .flatMap(({ adjustments }) => adjustments)
    .reduce((sum, each) => ('promotionId' in each && each.promotionId === id ? sum + each.amount : sum), 0)
}
