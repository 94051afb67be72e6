/** Schemas of products, catalogues and price books. */
import * as v from 'valibot'
import type { ProductId, PromotionId, StoreId } from '@/domain/kernel'
import type { MarkdownId, Price, PriceBook } from '@/domain/pricing'
import type { Catalog, Product } from '@/domain/product'
import { CATEGORIES } from '@/domain/product'
import {
  amountSchema,
  batchSchema,
  countSchema,
  gtinSchema,
  id,
  localTextSchema,
  percentSchema,
  text,
} from './scalars'

export const productSchema: v.GenericSchema<unknown, Product> = v.object({
  id: id<ProductId>(),
  gtins: v.array(gtinSchema),
  plu: v.nullable(v.pipe(v.string(), v.regex(/^\d{5,6}$/))),
  name: localTextSchema,
  // helps finding goods by name, and nothing else: never a reason to refuse a catalogue
  spelling: v.fallback(v.optional(text(500), ''), ''),
  size: localTextSchema,
  // a category this build has no name for
  category: v.fallback(v.picklist(CATEGORIES), 'home'),
  picture: text(500),
  saleUnit: v.picklist(['piece', 'weighed']),
  restriction: v.variant('kind', [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('age'), years: countSchema }),
    v.object({ kind: v.literal('till-only') }),
  ]),
  availability: v.variant('kind', [
    v.object({ kind: v.literal('on-sale') }),
    v.object({ kind: v.literal('sold-out') }),
    v.object({ kind: v.literal('not-for-sale') }),
    v.object({
      kind: v.literal('recalled'),
      notice: localTextSchema,
      // a backend that names no batches recalls them all
      batches: v.optional(v.nullable(v.array(batchSchema)), null),
    }),
  ]),
  purchaseLimit: v.nullable(countSchema),
})

export const catalogSchema: v.GenericSchema<unknown, Catalog> = v.object({
  storeId: id<StoreId>(),
  version: text(64),
  products: v.array(productSchema),
})

export const priceSchema: v.GenericSchema<unknown, Price> = v.object({
  list: amountSchema,
  member: v.object({ ordinary: v.optional(amountSchema), premium: v.optional(amountSchema) }),
})

const markdownSchema = v.object({
  id: id<MarkdownId>(),
  productIds: v.array(id<ProductId>()),
  // a category this build does not know has no products here
  categories: v.pipe(
    v.array(v.string()),
    v.transform((names) => CATEGORIES.filter((category) => names.includes(category))),
  ),
  withinDays: countSchema,
  percentOff: percentSchema,
  words: localTextSchema,
})

export const priceBookSchema: v.GenericSchema<unknown, PriceBook> = v.object({
  storeId: id<StoreId>(),
  version: text(64),
  prices: v.record(v.string(), priceSchema),
  promotions: v.array(
    v.object({
      kind: v.literal('nth-free'),
      id: id<PromotionId>(),
      productIds: v.array(id<ProductId>()),
      every: v.pipe(v.number(), v.safeInteger(), v.minValue(2), v.maxValue(100)),
      words: localTextSchema,
    }),
  ),
  markdowns: v.optional(v.array(markdownSchema), []),
})
