/** A store's catalogue as one version, indexed by GTIN and store number. */
import { storeNumber } from '../code'
import type { ProductId, StoreId } from '../kernel'
import type { ProductIndex } from './match'
import type { Product } from './product'

export type Catalog = {
  readonly storeId: StoreId
  readonly version: string
  readonly products: readonly Product[]
}

export type CatalogIndex = ProductIndex & { byId(id: ProductId): Product | undefined }

export function indexCatalog(products: readonly Product[]): CatalogIndex {
  const byId = new Map<string, Product>()
  const byGtin = new Map<string, Product[]>()
  const byPlu = new Map<string, Product[]>()
  for (const product of products) {
    byId.set(product.id, product)
    for (const gtin of product.gtins) push(byGtin, gtin, product)
    if (product.plu) push(byPlu, storeNumber(product.plu), product)
  }
  return {
    byId: (id) => byId.get(id),
    byGtin: (gtin) => byGtin.get(gtin) ?? [],
    byPlu: (plu) => byPlu.get(plu) ?? [],
  }
}

function push(map: Map<string, Product[]>, key: string, product: Product) {
  const list = map.get(key)
  if (list) list.push(product)
  else map.set(key, [product])
}
