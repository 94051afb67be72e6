/** A price book, indexed once: which of its promotions may concern a product at all. */
import type { ProductId } from '../kernel'
import type { Category } from '../product'
import { bundleRule, isBundle } from './benefits/benefits'
import type { GoodsFilter } from './goods-filter'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'

type Named = { readonly productId: ProductId; readonly category: Category | undefined }

/** Ascending numbers of promotions in the order of the book. */
export type CompiledBook = {
  readonly book: PriceBook
  readonly candidates: (goods: readonly Named[]) => readonly number[]
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
  const always = new Uint8Array(promotions.length)
  const named = new Map<string, number[]>()
  promotions.forEach((promotion, number) => {
    const filters = filtersOf(promotion)
    if (filters.some(({ include }) => include === 'all')) always[number] = 1
    else for (const name of new Set(filters.flatMap(namesOf))) push(named, name, number)
  })
  return (goods) => {
    const isCandidate = always.slice()
    const mark = (name: string) => {
      for (const number of named.get(name) ?? []) isCandidate[number] = 1
    }
    for (const { productId } of goods) mark(`p:${productId}`)
    for (const category of new Set(goods.map((each) => each.category))) mark(`c:${category}`)
    const numbers: number[] = []
    isCandidate.forEach((is, number) => {
      if (is === 1) numbers.push(number)
    })
    return numbers
  }
}

/** One filter a slot, the narrowest that names goods at all. */
function filtersOf({ goods, benefit }: Promotion): readonly GoodsFilter[] {
  if (!isBundle(benefit)) return [goods]
  const slots = bundleRule(benefit).slots(benefit, goods)
  return slots.map(
    ({ filters }) => filters.find(({ include }) => include !== 'all') ?? (filters[0] as GoodsFilter),
  )
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
