/** Schemas of products, catalogues and price books. */
import * as v from 'valibot'
import type { ProductId, StoreId } from '@/domain/kernel'
import type { Price, PriceBook, RefusedRule } from '@/domain/pricing'
import { checkBook, FAULTS } from '@/domain/pricing'
import type { Catalog, Product } from '@/domain/product'
import { CATEGORIES } from '@/domain/product'
import { promotionSchema } from './promotion'
import { amountSchema, batchSchema, countSchema, gtinSchema, id, localTextSchema, text } from './scalars'

const LONGEST_NAME = 64

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
  floor: v.optional(amountSchema),
})

/** One bad rule does not cost the store its prices: it is left out and named in `refused`. */
export const priceBookSchema: v.GenericSchema<unknown, PriceBook> = v.pipe(
  v.object({
    storeId: id<StoreId>(),
    version: text(64),
    prices: v.record(v.string(), orRefused(priceSchema)),
    promotions: v.array(orRefused(promotionSchema)),
    refused: v.optional(v.array(v.object({ id: v.string(), fault: v.picklist(FAULTS) })), []),
  }),
  v.transform(({ prices, promotions, refused, ...book }) => {
    const badPrices = Object.entries(prices).flatMap(([key, price]) =>
      isRefused(price) ? [{ ...price, id: key }] : [],
    )
    return checkBook({
      ...book,
      prices: Object.fromEntries(
        Object.entries(prices).flatMap(([key, price]) => (isRefused(price) ? [] : [[key, price]])),
      ),
      promotions: promotions.flatMap((promotion) => (isRefused(promotion) ? [] : [promotion])),
      refused: [...refused, ...promotions.filter(isRefused), ...badPrices],
    })
  }),
)

function orRefused<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | RefusedRule> {
  return v.fallback(schema as v.GenericSchema<unknown, T | RefusedRule>, (dataset) => ({
    id: nameOf(dataset?.value),
    fault: 'malformed',
  }))
}

const isRefused = (rule: object): rule is RefusedRule => 'fault' in rule

const nameOf = (raw: unknown): string => {
  const parsed = v.safeParse(v.object({ id: v.string() }), raw)
  return parsed.success ? parsed.output.id.slice(0, LONGEST_NAME) : ''
}
