/** Finding goods without a scan: by name, or by as many digits as are typed so far. */
import type { CodeHelp } from '@/domain/code'
import { helpWithCode } from '@/domain/code'
import type { GoodsFound, GoodsIndex, Product, ProductMatch } from '@/domain/product'
import { indexGoods, matchPicked, searchCodes, searchProducts } from '@/domain/product'
import { storeIdOf } from '@/domain/trip'
import type { Clock } from '@/platform/ports'
import type { CatalogStore } from '@/stores/catalog-store'
import { assortmentAt } from '@/stores/catalog-store'
import type { TripStore } from '@/stores/trip-store'

type Deps = { readonly clock: Clock; readonly catalog: CatalogStore; readonly trip: TripStore }

/** What a number comes to while it is typed. */
export type NumberFound = {
  readonly help: CodeHelp
  readonly found: GoodsFound
  /** What was probably meant, where nothing has these digits. */
  readonly meant: readonly Product[]
}

/** More than anybody reads; one letter more finds it sooner. */
const MOST = 20
const NO_GOODS: readonly Product[] = []

export function createFindFlow({ clock, catalog, trip }: Deps) {
  let indexed: { readonly of: readonly Product[]; readonly index: GoodsIndex } = { of: NO_GOODS, index: [] }

  /** Of the store the shopper is in, not of the one whose list may still lie here. */
  function goodsHere(): readonly Product[] {
    const here = assortmentAt(catalog.getState(), storeIdOf(trip.getState().trip))
    return here?.catalog.products ?? NO_GOODS
  }

  /** Made when it is first asked for, and again when the list has changed. */
  function index(): GoodsIndex {
    const products = goodsHere()
    if (indexed.of !== products) indexed = { of: products, index: indexGoods(products) }
    return indexed.index
  }

  return {
    /** Is there a list of goods to look into? */
    hasGoods: (): boolean => goodsHere().length > 0,

    byName: (query: string): GoodsFound => searchProducts(index(), query, MOST),

    byNumber(typed: string): NumberFound {
      const sold = index().length > 0 ? catalog.index().byGtin : () => NO_GOODS
      const help = helpWithCode(typed, (gtin) => sold(gtin).length > 0)
      const found = searchCodes(index(), typed, MOST)
      const meant = found.count === 0 && 'meant' in help ? help.meant.flatMap((gtin) => sold(gtin)) : NO_GOODS
      return { help, found, meant }
    },

    /** What becomes of a product that is picked from a list. */
    match: (product: Product): ProductMatch => matchPicked(product, clock.now()),
  }
}
