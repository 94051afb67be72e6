/** Goods of the store that would fill what is lacking. */
import type { ProductId } from '../../kernel'
import { idOf } from '../../kernel'
import type { GoodsFilter } from '../goods-filter'
import { lineOf } from './more-pieces'
import type { Told, ToldLine } from './told'
import { passes } from './told'

/** As many as a shopper may be told of, and some to choose from where one is not for sale. */
const MOST = 12

/** For each of these filters the products that pass it, cheapest first; none where only the line's own would do. */
export function completing(
  slots: readonly (readonly GoodsFilter[])[],
  { line }: ToldLine,
  { book, context }: Told,
): readonly (readonly ProductId[])[] {
  const list = (id: ProductId) => book.prices[id]?.list ?? 0
  const all = Object.keys(book.prices).map(idOf<ProductId>)
  const choices = slots.map((filters) =>
    all
      .filter((id) => passes(lineOf(id, 1), filters, context))
      .sort((a, b) => list(a) - list(b))
      .slice(0, MOST),
  )
  return choices.every((ids) => ids.every((id) => id === line.productId)) ? [] : choices
}
