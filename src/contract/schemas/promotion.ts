/** Schemas of promotions: the shape of each kind of benefit and condition. What the numbers mean, pricing checks. */
import * as v from 'valibot'
import type { ProductId, PromotionId, StoreId } from '@/domain/kernel'
import { TIERS } from '@/domain/member'
import { WALLETS } from '@/domain/payment'
import type { Benefit, Condition, GoodsFilter, Promotion } from '@/domain/pricing'
import { LIMIT_PERS, NO_GOODS } from '@/domain/pricing'
import { CATEGORIES } from '@/domain/product'
import { amountSchema, countSchema, id, localTextSchema, millisSchema, text } from './scalars'

const choiceSchema = v.object({
  products: v.array(id<ProductId>()),
  // a category this build does not know has no products here
  categories: v.pipe(
    v.array(v.string()),
    v.transform((names) => CATEGORIES.filter((category) => names.includes(category))),
  ),
})

const goodsSchema: v.GenericSchema<unknown, GoodsFilter> = v.object({
  include: v.union([v.literal('all'), choiceSchema]),
  except: v.optional(choiceSchema, NO_GOODS),
  withinDays: v.optional(v.nullable(countSchema), null),
})

const spend = { spend: amountSchema }
const percent = { percent: countSchema }
const most = { most: v.optional(v.nullable(amountSchema), null) }

const benefitSchema: v.GenericSchema<unknown, Benefit> = v.variant('kind', [
  v.object({ kind: v.literal('unit-price'), price: amountSchema }),
  v.object({ kind: v.literal('percent-off'), ...percent }),
  v.object({ kind: v.literal('amount-off'), amount: amountSchema }),
  v.object({
    kind: v.literal('quantity-tiers'),
    tiers: v.array(v.object({ from: countSchema, ...percent })),
  }),
  v.object({ kind: v.literal('set-price'), count: countSchema, price: amountSchema }),
  v.object({
    kind: v.literal('buy-get'),
    buy: countSchema,
    get: countSchema,
    ...percent,
    reward: v.optional(v.nullable(goodsSchema), null),
  }),
  v.object({
    kind: v.literal('combo'),
    slots: v.array(v.object({ goods: goodsSchema, count: countSchema })),
    price: amountSchema,
  }),
  v.object({
    kind: v.literal('spend-steps'),
    steps: v.array(v.object({ ...spend, off: amountSchema })),
  }),
  v.object({ kind: v.literal('every-spend'), ...spend, off: amountSchema, ...most }),
  v.object({
    kind: v.literal('spend-percent'),
    steps: v.array(v.object({ ...spend, ...percent })),
    ...most,
  }),
])

const MINUTES_A_DAY = 1440
const minuteSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MINUTES_A_DAY))

const conditionSchema: v.GenericSchema<unknown, Condition> = v.variant('kind', [
  v.object({ kind: v.literal('window'), from: v.nullable(millisSchema), until: v.nullable(millisSchema) }),
  v.object({
    kind: v.literal('weekly'),
    days: v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(7))),
    fromMinute: minuteSchema,
    untilMinute: minuteSchema,
  }),
  v.object({ kind: v.literal('stores'), storeIds: v.array(id<StoreId>()) }),
  v.object({ kind: v.literal('tiers'), tiers: v.array(v.picklist(TIERS)) }),
  v.object({ kind: v.literal('channel'), channel: v.picklist(['scan', 'till']) }),
  v.object({ kind: v.literal('first-purchase') }),
  v.object({ kind: v.literal('wallet'), wallets: v.array(v.picklist(WALLETS)) }),
  v.object({ kind: v.literal('coupon') }),
])

export const promotionSchema: v.GenericSchema<unknown, Promotion> = v.object({
  id: id<PromotionId>(),
  words: localTextSchema,
  conditions: v.optional(v.array(conditionSchema), []),
  goods: goodsSchema,
  benefit: benefitSchema,
  groups: v.optional(v.array(text(64)), []),
  limit: v.optional(
    v.nullable(
      v.object({
        most: countSchema,
        per: v.picklist(LIMIT_PERS),
        above: v.picklist(['list-price', 'refused']),
      }),
    ),
    null,
  ),
})
