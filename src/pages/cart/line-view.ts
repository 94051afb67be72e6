/** One line of the basket as the page draws it. */
import type { CartLine } from '@/domain/cart'
import type { CalendarDate, Fen, Language } from '@/domain/kernel'
import type { PriceBook, PricedCart, PricedLine } from '@/domain/pricing'
import { usedUnitPrice } from '@/domain/pricing'
import type { CatalogIndex } from '@/domain/product'
import { isPastDate } from '@/domain/product'
import type { GoodsView } from '../_shared/goods-view'
import { goodsOf } from '../_shared/goods-view'

export type LinePrices = {
  /** Fen per piece or kilogram: what every unit of the line was sold at, offers on several goods aside, and list. */
  readonly unit: Fen
  readonly listUnit: Fen
  readonly amount: Fen
  readonly listAmount: Fen
}

export type LineView = GoodsView & {
  readonly limit: number | null
  /** By its label, or null; past it the store no longer sells this line. */
  readonly lastDay: CalendarDate | null
  readonly isPastDate: boolean
  /** Null where this store has no price for the product. */
  readonly prices: LinePrices | null
}

export type LineShop = {
  readonly products: CatalogIndex
  readonly book: PriceBook | null
  readonly priced: PricedCart | null
  readonly language: Language
  readonly today: CalendarDate
}

export function lineViews(lines: readonly CartLine[], shop: LineShop): readonly LineView[] {
  const priced = new Map(shop.priced?.lines.map((line) => [line.lineId, line]))
  return lines.map((line) => lineView(line, priced.get(line.id), shop))
}

const FIELDS = [
  'id',
  'name',
  'size',
  'picture',
  'goods',
  'limit',
  'minimumAge',
  'lastDay',
  'isPastDate',
] as const
const PRICES = ['unit', 'listUnit', 'amount', 'listAmount'] as const

/** Nothing to draw anew. Asked of every line at every change, so it makes no objects. */
export function isSameView(one: LineView, other: LineView): boolean {
  if (!FIELDS.every((field) => one[field] === other[field])) return false
  const { prices } = one
  const others = other.prices
  if (!prices || !others) return prices === others
  return PRICES.every((field) => prices[field] === others[field])
}

function lineView(
  inCart: CartLine,
  line: PricedLine | undefined,
  { products, book, priced, language, today }: LineShop,
): LineView {
  const { productId, lastDay } = inCart
  const product = products.byId(productId)
  return {
    ...goodsOf(inCart, product, language),
    limit: product?.purchaseLimit ?? null,
    lastDay,
    isPastDate: isPastDate(lastDay, today),
    prices: line && book && priced ? pricesOf(line, book, priced) : null,
  }
}

function pricesOf(line: PricedLine, book: PriceBook, { tier }: PricedCart): LinePrices {
  const { unitPrice, amount, listAmount } = line
  return { unit: usedUnitPrice(line, book, tier), listUnit: unitPrice, amount, listAmount }
}
