/** A store's catalogue: the chain's products without those only another store has. */
import type { StoreId } from '@/domain/kernel'
import type { Catalog } from '@/domain/product'
import { shelvesOf } from './products'

export const SEED_VERSION = 'seed-2'

export function catalogFor(storeId: StoreId): Catalog {
  return { storeId, version: SEED_VERSION, products: shelvesOf(storeId).map(({ product }) => product) }
}
