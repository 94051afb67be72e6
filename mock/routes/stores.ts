/** Routes: stores, catalogues and codes. */
import { shopApi } from '@/contract/shop-api'
import { indexCatalog } from '@/domain/product'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import { STORES } from '../seed/stores'

/** Unknown codes kept for the store to look at. */
const KEPT = 200

export const findStore = (storeId: string) => STORES.find(({ id }) => id === storeId)

export const storeRoutes = [
  route(shopApi.listStores, () => reply({ stores: [...STORES] })),

  route(shopApi.readCatalog, ({ shop }, { params }) => {
    const store = findStore(params.storeId)
    if (!store) return refuse('not-found')
    return reply({ catalog: shop.catalog(store.id), book: shop.book(store.id) })
  }),

  route(shopApi.findByCode, ({ shop }, { params: { storeId, code } }) => {
    const store = findStore(storeId)
    if (!store) return refuse('not-found')
    const index = indexCatalog(shop.catalog(store.id).products)
    const products = [...index.byGtin(code), ...index.byPlu(code)]
    const { prices } = shop.book(store.id)
    const priced = products.flatMap(({ id }) => {
      const price = prices[id]
      return price ? [[id, price] as const] : []
    })
    return reply({ products, prices: Object.fromEntries(priced) })
  }),

  route(shopApi.reportCode, ({ state, now, newId }, { params, body }) => {
    if (!findStore(params.storeId)) return refuse('not-found')
    const reference = newId('R').slice(0, 7)
    const report = { storeId: params.storeId, reference, ...body, at: now }
    state.reportedCodes = [...state.reportedCodes, report].slice(-KEPT)
    return reply({ reference })
  }),
]
