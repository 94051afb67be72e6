/** A price book, indexed once: which of its promotions may concern a product at all. */
import type { ProductId } from '../kernel'
import type { Category } from '../product'
import { bundleRule, isBundle } from './benefits/benefits'
import type { GoodsFilter } from './goods-filter'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'

/** Numbers of promotions in the order of the book. */
export type CompiledBook = {
  readonly book: PriceBook
  readonly candidates: (product: ProductId, category: Category | undefined) => readonly number[]
}

const compiled = new WeakMap<PriceBook, CompiledBook>()

export function compileBook(book: PriceBook): CompiledBook {
  const known = compiled.get(book)
  if (known) return known
  const made = { book, candidates: indexOf(book.promotions) }
  compiled.set(book, made)
  return made
}

function indexOf(promotions: readonly Promotion[]): CompiledBook['candidates'] {
  const always: number[] = []
  const named = new Map<string, number[]>()
  promotions.forEach((promotion, number) => {
    const filters = filtersOf(promotion)
    if (filters.some(({ include }) => include === 'all')) always.push(number)
    else for (const name of new Set(filters.flatMap(namesOf))) push(named, name, number)
  })
  return (product, category) => {
    const own = named.get(`p:${product}`) ?? []
    const shared = category === undefined ? [] : (named.get(`c:${category}`) ?? [])
    return [...new Set([...always, ...own, ...shared])].sort((a, b) => a - b)
  }
}

/** One filter a slot, the narrowest that names goods at all. */
function filtersOf({ goods, benefit }: Promotion): readonly GoodsFilter[] {
  if (!isBundle(benefit)) return [goods]
  const slots = bundleRule(benefit).slots(benefit, goods)
  return slots.map(({ filters }) => filters.find(({ include }) => include !== 'all') ?? goods)
}

function namesOf({ include }: GoodsFilter): string[] {
  if (include === 'all') return []
  return [...include.products.map((id) => `p:${id}`), ...include.categories.map((name) => `c:${name}`)]
}

function push(map: Map<string, number[]>, key: string, value: number) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
