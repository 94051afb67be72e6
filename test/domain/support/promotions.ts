/** Promotions in the fewest words: what is not said is nothing, and goods are named by product or category. */
import type { ProductId, PromotionId, StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { CATEGORIES } from '@/domain/product'
import { clock, productId } from './goods'

type GoodsFilter = Promotion['goods']
type Names = readonly string[]

export type GoodsInShort =
  | 'all'
  | Names
  | { readonly include?: 'all' | Names; readonly except?: Names; readonly withinDays?: number }

type Slot = { readonly goods: GoodsInShort; readonly count: number }

/** Amounts are fen, percentages are whole. */
export type BenefitInShort =
  | { readonly kind: 'unit-price'; readonly price: number }
  | { readonly kind: 'percent-off'; readonly percent: number }
  | { readonly kind: 'amount-off'; readonly amount: number }
  | { readonly kind: 'quantity-tiers'; readonly tiers: readonly { from: number; percent: number }[] }
  | { readonly kind: 'set-price'; readonly count: number; readonly price: number }
  | { readonly kind: 'combo'; readonly slots: readonly Slot[]; readonly price: number }
  | { readonly kind: 'buy-get'; buy: number; get: number; percent: number; reward?: GoodsInShort }
  | { readonly kind: 'spend-steps'; readonly steps: readonly { spend: number; off: number }[] }
  | { readonly kind: 'every-spend'; spend: number; off: number; most?: number }
  | { readonly kind: 'spend-percent'; steps: readonly { spend: number; percent: number }[]; most?: number }

/** Times are as on the stores' clocks, such as `2025-11-22 12:00`; no time is open. */
export type ConditionInShort =
  | { readonly kind: 'window'; readonly from?: string; readonly until?: string }
  | { readonly kind: 'stores'; readonly storeIds: Names }
  | Exclude<Promotion['conditions'][number], { readonly kind: 'window' | 'stores' }>

export type PromotionInShort = {
  readonly id: string
  readonly benefit: BenefitInShort
  readonly goods?: GoodsInShort
  readonly conditions?: readonly ConditionInShort[]
  readonly groups?: Names
  readonly limit?: {
    readonly most: number
    readonly per?: 'order' | 'day' | 'person'
    above?: 'list-price' | 'refused'
  }
}

export function promotion(short: PromotionInShort): Promotion {
  const { id, benefit, goods = 'all', conditions = [], groups = [], limit } = short
  return {
    id: idOf<PromotionId>(id),
    words: { zh: id, en: id },
    conditions: conditions.map(conditionOf),
    goods: goodsOf(goods),
    benefit: benefitOf(benefit),
    groups,
    limit: limit ? { per: 'order', above: 'list-price', ...limit } : null,
  }
}

function goodsOf(short: GoodsInShort): GoodsFilter {
  if (typeof short === 'string') return goodsOf({ include: short })
  if ('length' in short) return goodsOf({ include: short })
  const { include = 'all', except = [], withinDays = null } = short
  return {
    include: typeof include === 'string' ? include : named(include),
    except: named(except),
    withinDays,
  }
}

function named(names: Names) {
  const categories = CATEGORIES.filter((category) => names.includes(category))
  const isProduct = (name: string) => !categories.some((category) => category === name)
  const products: ProductId[] = names.filter(isProduct).map(productId)
  return { products, categories }
}

function benefitOf(short: BenefitInShort): Promotion['benefit'] {
  // plain numbers stand for fen here, as in JSON
  const branded = (benefit: object) => benefit as Promotion['benefit']
  switch (short.kind) {
    case 'buy-get':
      return branded({ ...short, reward: short.reward === undefined ? null : goodsOf(short.reward) })
    case 'combo':
      return branded({
        ...short,
        slots: short.slots.map(({ goods, count }) => ({ goods: goodsOf(goods), count })),
      })
    case 'every-spend':
    case 'spend-percent':
      return branded({ ...short, most: short.most ?? null })
    default:
      return branded(short)
  }
}

function conditionOf(short: ConditionInShort): Promotion['conditions'][number] {
  switch (short.kind) {
    case 'window': {
      const time = (text: string | undefined) => (text === undefined ? null : clock(text))
      return { kind: 'window', from: time(short.from), until: time(short.until) }
    }
    case 'stores':
      return { kind: 'stores', storeIds: short.storeIds.map((id): StoreId => idOf(id)) }
    default:
      return short
  }
}
