/** What coupons give: promotions of every store's book that need a coupon. */
import type { Fen, LocalText, ProductId, PromotionId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Benefit, Condition, GoodsFilter, Promotion } from '@/domain/pricing'
import { NO_GOODS } from '@/domain/pricing'
import type { Category } from '@/domain/product'
import type { SeedStoreId } from './stores'

export const COUPON_PROMOTIONS: readonly Promotion[] = [
  needsCoupon(
    'coupon-basket',
    { zh: '满 99 减 15（酒类除外）', en: '¥15 off from ¥99 (no alcohol)' },
    everything(),
    spend(9900, 1500),
  ),
  needsCoupon(
    'coupon-fruit',
    { zh: '水果满 30 打 8 折，最多省 10 元', en: 'Fruit from ¥30: 20% off, at most ¥10' },
    ofCategories('fruit'),
    { kind: 'spend-percent', steps: [{ spend: fen(3000), percent: 20 }], most: fen(1000) },
  ),
  needsCoupon(
    'coupon-rice',
    { zh: '长粒香米 5 kg 立减 6 元', en: '¥6 off long-grain rice, 5 kg' },
    ofProducts('kenyuan-long-grain-rice-5-kg'),
    spend(600, 600),
  ),
  needsCoupon(
    'coupon-drinks',
    { zh: '饮料满 30 减 5', en: 'Drinks: ¥5 off from ¥30' },
    ofCategories('drinks'),
    spend(3000, 500),
  ),
  needsCoupon(
    'coupon-premium',
    { zh: '尊享会员满 199 减 40（酒类除外）', en: 'Premium members: ¥40 off from ¥199 (no alcohol)' },
    everything(),
    spend(19900, 4000),
    [{ kind: 'tiers', tiers: ['premium'] }],
  ),
  needsCoupon(
    'coupon-jinjiang',
    { zh: '锦江店满 59 减 10（酒类除外）', en: 'Jinjiang store: ¥10 off from ¥59 (no alcohol)' },
    everything(),
    spend(5900, 1000),
    [inStores('cd-jinjiang')],
  ),
  needsCoupon(
    'coupon-back',
    { zh: '满 69 减 9（酒类除外）', en: '¥9 off from ¥69 (no alcohol)' },
    everything(),
    spend(6900, 900),
  ),
  needsCoupon(
    'coupon-dairy',
    { zh: '乳品满 25 减 4', en: 'Dairy: ¥4 off from ¥25' },
    ofCategories('dairy'),
    spend(2500, 400),
  ),
  needsCoupon(
    'coupon-paper',
    { zh: '传单券：满 59 减 8（酒类除外）', en: 'From our leaflet: ¥8 off from ¥59 (no alcohol)' },
    everything(),
    spend(5900, 800),
  ),
]

/** Of the demo. */
export const BUDGETS: { readonly [promotionId: string]: Fen } = { 'coupon-drinks': fen(1_000_000) }

function needsCoupon(
  id: string,
  words: LocalText,
  goods: GoodsFilter,
  benefit: Benefit,
  further: readonly Condition[] = [],
): Promotion {
  return {
    id: idOf<PromotionId>(id),
    words,
    conditions: [{ kind: 'coupon' }, ...further],
    goods,
    benefit,
    groups: [],
    limit: null,
  }
}

function spend(from: number, off: number): Benefit {
  return { kind: 'spend-steps', steps: [{ spend: fen(from), off: fen(off) }] }
}

function inStores(...ids: readonly SeedStoreId[]): Condition {
  return { kind: 'stores', storeIds: ids.map((id) => idOf<StoreId>(id)) }
}

function everything(): GoodsFilter {
  return { include: 'all', except: { ...NO_GOODS, categories: ['alcohol'] }, withinDays: null }
}

function ofCategories(...categories: readonly Category[]): GoodsFilter {
  return { include: { products: [], categories }, except: NO_GOODS, withinDays: null }
}

function ofProducts(...ids: readonly string[]): GoodsFilter {
  const products = ids.map((id) => idOf<ProductId>(id))
  return { include: { products, categories: [] }, except: NO_GOODS, withinDays: null }
}
