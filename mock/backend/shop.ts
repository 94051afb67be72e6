/** What the stores sell and charge, as the backend was given it. */
import type { Fen, StoreId } from '@/domain/kernel'
import type { PriceBook } from '@/domain/pricing'
import type { Catalog } from '@/domain/product'
import { catalogFor } from '../seed/catalog'
import { BUDGETS } from '../seed/coupon-promotions'
import { priceBookFor } from '../seed/price-book'

export type Shop = {
  catalog(storeId: StoreId): Catalog
  book(storeId: StoreId): PriceBook
  /** The fen a promotion may give away in all. */
  readonly budgets: { readonly [promotionId: string]: Fen }
}

export const SEED_SHOP: Shop = { catalog: catalogFor, book: priceBookFor, budgets: BUDGETS }
