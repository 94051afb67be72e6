/** Near-expiry markdowns: goods whose last day is close cost a percentage less. */
import type { CartLine } from '../cart'
import type { CalendarDate, ProductId } from '../kernel'
import { daysBetween } from '../kernel'
import type { Category } from '../product'
import type { Markdown } from './price-book'

type Goods = { readonly category: Category | undefined; readonly today: CalendarDate }

/** The one markdown of a line: the largest of those that fit, or null. Markdowns do not add up. */
export function markdownOf(
  { productId, lastDay }: CartLine,
  markdowns: readonly Markdown[],
  { category, today }: Goods,
): Markdown | null {
  if (lastDay === null) return null
  const left = daysBetween(today, lastDay)
  return markdowns.reduce<Markdown | null>((best, each) => {
    const fits = left >= 0 && left <= each.withinDays && covers(each, productId, category)
    return fits && each.percentOff > (best?.percentOff ?? 0) ? each : best
  }, null)
}

function covers(
  { productIds, categories }: Markdown,
  id: ProductId,
  category: Category | undefined,
): boolean {
  return productIds.includes(id) || (category !== undefined && categories.includes(category))
}
