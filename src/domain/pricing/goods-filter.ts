/** Which goods a promotion speaks of. */
import type { CalendarDate, ProductId } from '../kernel'
import { daysBetween } from '../kernel'
import type { Category } from '../product'

export type GoodsChoice = {
  readonly products: readonly ProductId[]
  readonly categories: readonly Category[]
}

export type GoodsFilter = {
  readonly include: 'all' | GoodsChoice
  readonly except: GoodsChoice
  /** 临期: only goods whose last day is today or at most so many days away. Null: whatever the date. */
  readonly withinDays: number | null
}

/** What a filter looks at. An unknown product has no category. */
export type Filtered = {
  readonly productId: ProductId
  readonly category: Category | undefined
  readonly lastDay: CalendarDate | null
}

export const NO_GOODS: GoodsChoice = { products: [], categories: [] }

export function passesFilter(
  { include, except, withinDays }: GoodsFilter,
  goods: Filtered,
  today: CalendarDate,
): boolean {
  if (include !== 'all' && !isNamed(include, goods)) return false
  return !isNamed(except, goods) && (withinDays === null || endsWithin(goods.lastDay, withinDays, today))
}

function isNamed({ products, categories }: GoodsChoice, { productId, category }: Filtered): boolean {
  return products.includes(productId) || (category !== undefined && categories.includes(category))
}

function endsWithin(lastDay: CalendarDate | null, days: number, today: CalendarDate): boolean {
  if (lastDay === null) return false
  const left = daysBetween(today, lastDay)
  return left >= 0 && left <= days
}
