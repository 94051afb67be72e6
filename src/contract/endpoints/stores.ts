/** Endpoints: stores, what they sell and what it costs. */
import * as v from 'valibot'
import { SYMBOLOGIES } from '@/domain/code'
import { endpoint } from '../endpoint'
import { catalogSchema, priceBookSchema, priceSchema, productSchema } from '../schemas/product'
import { codeTextSchema, text } from '../schemas/scalars'
import { storeSchema } from '../schemas/store'

export const listStores = endpoint({
  method: 'GET',
  path: '/stores',
  summary: 'Every store one can check in to',
  audience: 'anyone',
  body: null,
  reply: v.object({ stores: v.array(storeSchema) }),
  refusals: [],
})

export const readCatalog = endpoint({
  method: 'GET',
  path: '/stores/:storeId/catalog',
  summary: 'The whole catalogue and price book of a store, so that scans need no network',
  audience: 'anyone',
  body: null,
  reply: v.object({ catalog: catalogSchema, book: priceBookSchema }),
  refusals: [],
})

export const findByCode = endpoint({
  method: 'GET',
  path: '/stores/:storeId/codes/:code',
  summary: 'Products for one GTIN-14 or store number that the downloaded catalogue does not hold',
  audience: 'anyone',
  body: null,
  reply: v.object({ products: v.array(productSchema), prices: v.record(v.string(), priceSchema) }),
  refusals: [],
})

export const reportCode = endpoint({
  method: 'POST',
  path: '/stores/:storeId/unknown-codes',
  summary: 'Tell the store about a code its catalogue does not know',
  audience: 'anyone',
  body: v.object({ code: codeTextSchema, symbology: v.picklist(SYMBOLOGIES) }),
  reply: v.object({ reference: text(32) }),
  refusals: [],
})
