/** One promotion of the seed from the little that sets it apart. */
import type { LocalText, ProductId, PromotionId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { NO_GOODS } from '@/domain/pricing'

/** Whatever is not said: no conditions, no exclusion groups, no limit. */
export function offer(
  id: string,
  words: LocalText,
  goods: Promotion['goods'],
  benefit: Promotion['benefit'],
  particulars: Partial<Pick<Promotion, 'conditions' | 'groups' | 'limit'>> = {},
): Promotion {
  return {
    id: idOf<PromotionId>(id),
    words,
    conditions: [],
    goods,
    benefit,
    groups: [],
    limit: null,
    ...particulars,
  }
}

const products = (ids: readonly string[]) => ids.map((id) => idOf<ProductId>(id))

export const named = (...ids: readonly string[]): Promotion['goods'] => ({
  include: { products: products(ids), categories: [] },
  except: NO_GOODS,
  withinDays: null,
})

type Categories = (typeof NO_GOODS)['categories']

/** Whole categories but for some products. */
export const shelves = (categories: Categories, except: readonly string[] = []): Promotion['goods'] => ({
  include: { products: [], categories },
  except: { products: products(except), categories: [] },
  withinDays: null,
})

export function nthFree(id: string, every: number, words: LocalText, ids: readonly string[]): Promotion {
  return offer(id, words, named(...ids), {
    kind: 'buy-get',
    buy: every - 1,
    get: 1,
    percent: 100,
    reward: null,
  })
}
