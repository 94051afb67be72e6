/** Makes a basket that shows a fault as small as it can be while it still shows it. */
import type { CartLine } from '@/domain/cart'
import type { Price, PriceBook } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'
import { ALL_GOODS } from './books'
import type { Basket } from './random-basket'

/** `fails` must hold of `basket`; it holds of what comes back, and of nothing that is one step smaller. */
export function shrink(basket: Basket, fails: (basket: Basket) => boolean): Basket {
  for (const smaller of smallerBaskets(basket)) if (fails(smaller)) return shrink(smaller, fails)
  return basket
}

function* smallerBaskets(basket: Basket): Generator<Basket> {
  const { lines, book, context } = basket
  const withPromotions = (promotions: PriceBook['promotions']) => ({
    ...basket,
    book: { ...book, promotions },
  })
  for (const rest of without(book.promotions)) yield withPromotions(rest)
  for (const rest of without(lines)) yield { ...basket, lines: rest }
  for (const each of replaced(lines, smallerLines)) yield { ...basket, lines: each }
  for (const each of replaced(book.promotions, smallerPromotions)) yield withPromotions(each)
  for (const [id, price] of Object.entries(book.prices))
    for (const plainer of smallerPrices(price))
      yield { ...basket, book: { ...book, prices: { ...book.prices, [id]: plainer } } }
  for (const coupons of without(context.coupons)) yield { ...basket, context: { ...context, coupons } }
  for (const key of ['taken', 'budgets'] as const)
    for (const entries of without(Object.entries(context[key])))
      yield { ...basket, context: { ...context, [key]: Object.fromEntries(entries) } }
}

function* smallerLines(line: CartLine): Generator<CartLine> {
  if (line.goods.kind === 'pieces' && line.goods.quantity > 1)
    yield { ...line, goods: { kind: 'pieces', quantity: line.goods.quantity - 1 } }
  if (line.lastDay !== null) yield { ...line, lastDay: null }
}

function* smallerPromotions(promotion: Promotion): Generator<Promotion> {
  const { benefit, conditions, groups, limit, goods } = promotion
  for (const rest of without(conditions)) yield { ...promotion, conditions: rest }
  for (const rest of without(groups)) yield { ...promotion, groups: rest }
  if (limit !== null) yield { ...promotion, limit: null }
  if (goods.include !== 'all' || goods.except.products.length + goods.except.categories.length > 0)
    yield { ...promotion, goods: ALL_GOODS }
  if (benefit.kind === 'spend-steps')
    for (const steps of without(benefit.steps))
      if (steps.length > 0) yield { ...promotion, benefit: { ...benefit, steps } }
  if (benefit.kind === 'spend-percent')
    for (const steps of without(benefit.steps))
      if (steps.length > 0) yield { ...promotion, benefit: { ...benefit, steps } }
  if (benefit.kind === 'quantity-tiers')
    for (const tiers of without(benefit.tiers))
      if (tiers.length > 0) yield { ...promotion, benefit: { ...benefit, tiers } }
}

function* smallerPrices(price: Price): Generator<Price> {
  if (Object.keys(price.member).length > 0) yield { ...price, member: {} }
  if (price.floor !== undefined) yield { list: price.list, member: price.member }
}

/** The items without one of them, in turn. */
function without<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.map((_, i) => items.filter((_item, j) => j !== i))
}

function* replaced<T>(items: readonly T[], smaller: (item: T) => Iterable<T>): Generator<readonly T[]> {
  for (const [i, item] of items.entries())
    for (const each of smaller(item)) yield items.map((kept, j) => (j === i ? each : kept))
}

/** What one needs to work it out by hand, as compact JSON. */
export function shown({ lines, book, context }: Basket): string {
  const used = new Set<string>(lines.map(({ productId }) => productId))
  return JSON.stringify({
    lines: lines.map(({ productId, goods, lastDay }) => [
      productId,
      context.categoryOf(productId) ?? null,
      goods,
      lastDay,
    ]),
    prices: Object.fromEntries(Object.entries(book.prices).filter(([id]) => used.has(id))),
    promotions: book.promotions.map(({ words: _words, ...facts }) => facts),
    context,
  })
}
