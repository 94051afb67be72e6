/** The oracle's own reading of "Units", "Floors" and of what promotions look at, written anew from docs/pricing.md. */
import type { CartLine } from '@/domain/cart'
import { daysBetween, storeDay } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing/context'
import type { GoodsFilter } from '@/domain/pricing/goods-filter'
import type { PriceBook } from '@/domain/pricing/price-book'

/** Equal units of the basket. Amounts are fen a unit. */
export type Goods = {
  readonly productId: CartLine['productId']
  readonly lastDay: CartLine['lastDay']
  readonly kind: 'label' | 'piece' | 'sticker' | 'weight'
  readonly perPieceOrKilo: number
  readonly list: number
  readonly grams: number
  /** What it costs without promotions, in any of the ways it may be bought. */
  readonly plain: readonly number[]
  readonly floor: number
  readonly count: number
}

/** In canonical order. Lines without a price are left out. */
export function goodsOf(
  lines: readonly CartLine[],
  book: PriceBook,
  { tier }: Pick<PricingContext, 'tier'>,
): readonly Goods[] {
  const found = new Map<string, Goods>()
  for (const { productId, lastDay, goods } of lines) {
    const price = book.prices[productId]
    if (price === undefined) continue
    const grams = goods.kind === 'weight' ? goods.grams : 0
    const printed = goods.kind === 'label-price' ? goods.price : 0
    const priced = { kind: KINDS[goods.kind], perPieceOrKilo: price.list, list: printed, grams }
    const list = goods.kind === 'label-price' ? printed : amountAt(priced, price.list)
    const unit = { ...priced, list }
    const member = tier === 'none' ? undefined : price.member[tier]
    const others = [
      ...(member === undefined ? [] : [amountAt(unit, member)]),
      ...(goods.kind === 'sticker-price' ? [goods.price as number] : []),
    ]
    const plain: readonly number[] = [list, ...others.filter((amount) => amount < list)]
    const floor = Math.min(amountAt(unit, price.floor ?? 0), ...plain)
    const count = goods.kind === 'pieces' ? goods.quantity : 1
    const key = JSON.stringify([productId, lastDay, unit.kind, list, grams, plain])
    const before = found.get(key)?.count ?? 0
    found.set(key, { ...unit, productId, lastDay, plain, floor, count: before + count })
  }
  return [...found.values()].sort(canonically)
}

const KINDS = {
  pieces: 'piece',
  weight: 'weight',
  'label-price': 'label',
  'sticker-price': 'sticker',
} as const

/** The unit at another price per piece or kilogram. */
export function amountAt(
  { kind, perPieceOrKilo, list, grams }: Pick<Goods, 'kind' | 'perPieceOrKilo' | 'list' | 'grams'>,
  price: number,
): number {
  if (kind === 'weight') return Math.floor((price * grams) / 1000)
  if (kind === 'label') return Math.floor((list * price) / perPieceOrKilo)
  return price
}

function canonically(a: Goods, b: Goods): number {
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  return (
    text(a.productId, b.productId) ||
    text(a.lastDay ?? '', b.lastDay ?? '') ||
    text(a.kind, b.kind) ||
    a.list - b.list
  )
}

/** Whether a promotion with this filter speaks of these goods. */
export function passes(
  { include, except, withinDays }: GoodsFilter,
  { productId, lastDay }: Pick<Goods, 'productId' | 'lastDay'>,
  { categoryOf, now }: Pick<PricingContext, 'categoryOf' | 'now'>,
): boolean {
  const category = categoryOf(productId)
  const names = (choice: GoodsFilter['except']) =>
    choice.products.includes(productId) || (category !== undefined && choice.categories.includes(category))
  if (include !== 'all' && !names(include)) return false
  if (names(except)) return false
  if (withinDays === null) return true
  if (lastDay === null) return false
  const left = daysBetween(storeDay(now), lastDay)
  return left >= 0 && left <= withinDays
}
