/** The lines of a cart, sorted into classes of like units, in canonical order whatever order they were scanned in. */
import type { CartLine } from '../../cart'
import type { LineId } from '../../kernel'
import { hasOwn } from '../../kernel'
import { isPriceable } from '../checks'
import type { PricingContext } from '../context'
import type { Filtered } from '../goods-filter'
import type { Price, PriceBook } from '../price-book'
import type { Unit } from '../unit'
import { unitOf } from '../unit'

/** A class before anything is known of promotions. */
export type Sorted = {
  readonly unit: Unit
  readonly price: Price
  readonly goods: Filtered
  readonly count: number
  readonly lines: readonly CartLine[]
}

export function sortIntoClasses(
  lines: readonly CartLine[],
  { prices }: PriceBook,
  categoryOf: PricingContext['categoryOf'],
): { sorted: readonly Sorted[]; unpriced: readonly LineId[] } {
  const byKey = new Map<string, { lines: CartLine[]; unit: Unit; price: Price }>()
  const unpriced: LineId[] = []
  for (const line of lines) {
    // own entries only: an id such as `constructor` must not find a price on the prototype
    const price = hasOwn(prices, line.productId) ? prices[line.productId] : undefined
    if (!price || !isPriceable(line.goods)) {
      unpriced.push(line.id)
      continue
    }
    const unit = unitOf(line, price.list)
    const key = keyOf(line, unit)
    const known = byKey.get(key)
    if (known) known.lines.push(line)
    else byKey.set(key, { lines: [line], unit, price })
  }
  const sorted = [...byKey.values()].map(({ lines: alike, unit, price }) => {
    const [{ productId, lastDay }] = alike as [CartLine]
    const goods = { productId, category: categoryOf(productId), lastDay }
    return { unit, price, goods, lines: alike, count: unitsIn(alike) }
  })
  return { sorted: sorted.sort(canonically), unpriced }
}

const unitsIn = (lines: readonly CartLine[]) => lines.reduce((sum, line) => sum + unitsOf(line), 0)

/** Pieces of a line; any pack is one unit. */
export const unitsOf = ({ goods }: Pick<CartLine, 'goods'>): number =>
  goods.kind === 'pieces' ? goods.quantity : 1

function keyOf({ productId, lastDay }: CartLine, { goods, listAmount, sticker }: Unit): string {
  return `${productId}\n${lastDay ?? ''}\n${goods}\n${listAmount}\n${sticker ?? ''}`
}

function canonically(a: Sorted, b: Sorted): number {
  return (
    compare(a.goods.productId, b.goods.productId) ||
    compare(a.goods.lastDay ?? '', b.goods.lastDay ?? '') ||
    compare(a.unit.goods, b.unit.goods) ||
    a.unit.listAmount - b.unit.listAmount ||
    (a.unit.sticker ?? 0) - (b.unit.sticker ?? 0)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
