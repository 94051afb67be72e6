/** Goods of an order-level promotion for so much more: the basket that reaches its next step. */
import type { CartLine } from '../../cart'
import type { Fen, LineId, ProductId } from '../../kernel'
import { fen, gramsOf, idOf, storeDay } from '../../kernel'
import type { OrderBenefit } from '../benefits/benefits'
import { orderRule } from '../benefits/benefits'
import type { GoodsFilter } from '../goods-filter'
import type { PriceBook } from '../price-book'
import type { Promotion } from '../promotion'
import { usesLeft } from '../promotion'
import { baseOf, countingLines } from './order-base'
import type { Told } from './told'

/** Goods nobody sells: in the promotion, and in no other that does not take everything. */
const ANY = idOf<ProductId>('any-more-goods')
const KILO = gramsOf(1000)

/** Fen until the next step, or null where there is none or nothing in the basket counts towards it. */
export function missingToNext(promotion: Promotion, benefit: OrderBenefit, told: Told): Fen | null {
  if (usesLeft(promotion, told.context) === 0 || told.context.budgets[promotion.id] === 0) return null
  const base = baseOf(promotion, countingLines(promotion, told))
  const next = orderRule(benefit).next(benefit, base)
  return base === 0 || next === null ? null : fen(next - base)
}

/** The basket with goods of the promotion for `more` at list price. */
export function withMoreGoods(promotion: Promotion, more: Fen, told: Told): Told {
  const { cart, book, context } = told
  if (KILO === undefined) return told
  const lastDay = promotion.goods.withinDays === null ? null : storeDay(context.now)
  // one weighed pack: it fills no set and counts as no piece
  const line: CartLine = {
    id: idOf<LineId>(ANY),
    productId: ANY,
    code: '',
    goods: { kind: 'weight', grams: KILO },
    lastDay,
    batch: null,
  }
  return { ...told, cart: { lines: [...cart.lines, line] }, book: bookWith(promotion, more, book) }
}

function bookWith(promotion: Promotion, list: Fen, book: PriceBook): PriceBook {
  return {
    ...book,
    prices: { ...book.prices, [ANY]: { list, member: {} } },
    promotions: book.promotions.map((each) =>
      each === promotion ? { ...each, goods: taking(each.goods) } : each,
    ),
  }
}

function taking(goods: GoodsFilter): GoodsFilter {
  const { include } = goods
  return include === 'all'
    ? goods
    : { ...goods, include: { ...include, products: [...include.products, ANY] } }
}
