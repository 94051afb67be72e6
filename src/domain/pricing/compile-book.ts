/** A price book, indexed once: which of its promotions may concern a product at all. */
import type { ProductId } from '../kernel'
import type { Category } from '../product'
import { bundleRule, isBundle } from './benefits/benefits'
import type { GoodsFilter } from './goods-filter'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'

export type Named = { readonly productId: ProductId; readonly category: Category | undefined }

/** Of these goods: ascending numbers of promotions in the order of the book. */
export type Candidates = (goods: readonly Named[]) => readonly number[]

export type CompiledBook = {
  readonly book: PriceBook
  readonly candidates: Candidates
  /** As `candidates`, among a part of the promotions only; made once a key. */
  readonly among: (key: string, isAmong: (promotion: Promotion) => boolean) => Candidates
}

/** Parts of one book that are remembered; more than there are kinds of shoppers. */
const MOST_PARTS = 64

const compiled = new WeakMap<PriceBook, CompiledBook>()

export function compileBook(book: PriceBook): CompiledBook {
  const known = compiled.get(book)
  if (known) return known
  const made = compile(book)
  compiled.set(book, made)
  return made
}

/** The promotions that may concern these goods, in the order of the book. */
export const promotionsAbout = (goods: readonly Named[], book: PriceBook): readonly Promotion[] =>
  compileBook(book)
    .candidates(goods)
    .map((number) => book.promotions[number] as Promotion)

function compile(book: PriceBook): CompiledBook {
  const { promotions } = book
  let all: Candidates | null = null
  const parts = new Map<string, Candidates>()
  return {
    book,
    candidates(goods) {
      all ??= indexOf(promotions, () => true)
      return all(goods)
    },
    among(key, isAmong) {
      const known = parts.get(key)
      if (known) return known
      const made = indexOf(promotions, isAmong)
      if (parts.size >= MOST_PARTS) parts.clear()
      parts.set(key, made)
      return made
    },
  }
}

/** Loops and marks: this looks at every promotion of a long book each time a basket is priced. */
function indexOf(promotions: readonly Promotion[], isAmong: (promotion: Promotion) => boolean): Candidates {
  const numbers: number[] = []
  /** Places in `numbers`. */
  const always: number[] = []
  const byProduct = new Map<string, number[]>()
  const byCategory = new Map<string, number[]>()
  promotions.forEach((promotion, number) => {
    if (!isAmong(promotion)) return
    const place = numbers.push(number) - 1
    const includes = filtersOf(promotion).map(({ include }) => include)
    if (includes.includes('all')) always.push(place)
    for (const include of includes) {
      if (include === 'all') continue
      for (const id of include.products) push(byProduct, id, place)
      for (const category of include.categories) push(byCategory, category, place)
    }
  })
  return (goods) => {
    const isCandidate = new Uint8Array(numbers.length)
    const mark = (places: readonly number[]) => {
      for (const place of places) isCandidate[place] = 1
    }
    mark(always)
    for (const { productId } of goods) mark(byProduct.get(productId) ?? NONE)
    for (const category of new Set(goods.map((each) => each.category)))
      if (category !== undefined) mark(byCategory.get(category) ?? NONE)
    const found: number[] = []
    for (let place = 0; place < numbers.length; place++)
      if (isCandidate[place] === 1) found.push(numbers[place] as number)
    return found
  }
}

const NONE: readonly number[] = []

/** One filter a slot, the narrowest that names goods at all. */
function filtersOf({ goods, benefit }: Promotion): readonly GoodsFilter[] {
  if (!isBundle(benefit)) return [goods]
  const slots = bundleRule(benefit).slots(benefit, goods)
  return slots.map(
    ({ filters }) => filters.find(({ include }) => include !== 'all') ?? (filters[0] as GoodsFilter),
  )
}

function push(map: Map<string, number[]>, key: string, value: number) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
