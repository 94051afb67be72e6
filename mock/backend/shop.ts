/** What the stores sell and charge, as the backend was given it. */
import type { StoreId } from '@/domain/kernel'
import type { PriceBook } from '@/domain/pricing'
import type { Catalog } from '@/domain/product'
import { catalogFor } from '../seed/catalog'
import { priceBookFor } from '../seed/price-book'

export type Shop = {
  catalog(storeId: StoreId): Catalog
  book(storeId: StoreId): PriceBook
}

export const SEED_SHOP: Shop = { catalog: catalogFor, book: priceBookFor }
