/** What the stores are and what the checked-in one sells: a cache that may be fetched again at any time. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { StoreId } from '@/domain/kernel'
import type { Price, PriceBook } from '@/domain/pricing'
import type { Catalog, CatalogIndex, Product } from '@/domain/product'
import { indexCatalog } from '@/domain/product'
import type { Store } from '@/domain/store'

export type Assortment = { readonly catalog: Catalog; readonly book: PriceBook }

export type CatalogState = {
  readonly stores: readonly Store[]
  readonly assortment: Assortment | null
}

/** What one store sells, as far as the phone knows; another store's goods and prices are nobody's business there. */
export const assortmentAt = ({ assortment }: CatalogState, storeId: StoreId | null): Assortment | null =>
  assortment?.catalog.storeId === storeId ? assortment : null

export type CatalogStore = StoreApi<CatalogState> & {
  storesListed(stores: readonly Store[]): void
  assortmentFetched(assortment: Assortment): void
  /** A code the download did not hold turned out to be these products; dropped unless they are of its store. */
  productsFound(
    storeId: StoreId,
    products: readonly Product[],
    prices: { readonly [id: string]: Price },
  ): void
  store(id: StoreId): Store | undefined
  index(): CatalogIndex
}

export function createCatalogStore(initial: CatalogState, save: (state: CatalogState) => void): CatalogStore {
  const store = createStore<CatalogState>(() => initial)
  let indexed: { readonly of: Catalog | undefined; readonly index: CatalogIndex } = {
    of: undefined,
    index: indexCatalog([]),
  }
  const update = (change: Partial<CatalogState>) => {
    store.setState(change)
    save(store.getState())
  }
  return {
    ...store,
    storesListed: (stores) => update({ stores }),
    assortmentFetched: (assortment) => update({ assortment }),
    productsFound(storeId, products, prices) {
      const assortment = assortmentAt(store.getState(), storeId)
      if (!assortment || products.length === 0) return
      const { catalog, book } = assortment
      // two scans may have asked about the same code: a product is in the catalogue once
      const others = catalog.products.filter(({ id }) => products.every((found) => found.id !== id))
      update({
        assortment: {
          catalog: { ...catalog, products: [...others, ...products] },
          book: { ...book, prices: { ...book.prices, ...prices } },
        },
      })
    },
    store: (id) => store.getState().stores.find((each) => each.id === id),
    index() {
      const catalog = store.getState().assortment?.catalog
      if (indexed.of !== catalog) indexed = { of: catalog, index: indexCatalog(catalog?.products ?? []) }
      return indexed.index
    },
  }
}
