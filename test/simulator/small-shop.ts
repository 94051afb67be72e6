// A store of few goods with one promotion of each kind that matters to paying: a thousand visits must cost little.
import type { Shop } from '@mock/backend/shop'
import { SEED_SHOP } from '@mock/backend/shop'
import { codeOf } from '@mock/seed/sample'
import { code as sampleCode } from '../flows/support/visits'

const GOODS = [
  'youtian-whole-milk-1-l',
  'shanlang-latte-280-ml',
  'kenyuan-long-grain-rice-5-kg',
  'fuji-apple',
]
const ONCE = new Map<string, object>()

function once<T extends object>(key: string, make: () => T): T {
  const known = ONCE.get(key) as T | undefined
  const made = known ?? make()
  ONCE.set(key, made)
  return made
}

export const SMALL_SHOP: Shop = {
  catalog: (storeId) =>
    once(`catalog ${storeId}`, () => {
      const all = SEED_SHOP.catalog(storeId)
      return { ...all, products: all.products.filter(({ id }) => GOODS.includes(id)) }
    }),
  book: (storeId) =>
    once(`book ${storeId}`, () => {
      const all = SEED_SHOP.book(storeId)
      const prices = Object.fromEntries(Object.entries(all.prices).filter(([id]) => GOODS.includes(id)))
      const isKept = (promotion: (typeof all.promotions)[number]) =>
        promotion.id === 'coupon-rice' ||
        promotion.conditions.some(({ kind }) => kind === 'wallet') ||
        GOODS.some((id) => JSON.stringify(promotion.goods).includes(`"${id}"`))
      return { ...all, prices, promotions: all.promotions.filter(isKept) }
    }),
  budgets: SEED_SHOP.budgets,
}

/** What shoppers scan here. */
export const CODES: readonly string[] = [
  codeOf('youtian-whole-milk-1-l'),
  codeOf('shanlang-latte-280-ml'),
  codeOf('kenyuan-long-grain-rice-5-kg'),
  sampleCode('price-label'),
]
