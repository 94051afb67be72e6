/** From a code to its product: in the downloaded catalogue, or by asking the store. */
import type { ShopClient } from '@/clients/shop-client'
import type { StoreId } from '@/domain/kernel'
import { withLabelChecked } from '@/domain/pricing'
import type { MatchedCode, ProductMatch } from '@/domain/product'
import { matchProduct } from '@/domain/product'
import type { Clock } from '@/platform/ports'
import type { Assortment, CatalogStore } from '@/stores/catalog-store'
import type { TripStore } from '@/stores/trip-store'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly catalog: CatalogStore
  readonly trip: TripStore
}

export function createLookUp({ api, clock, catalog, trip }: Deps) {
  /** The store the shopper is in, and what it sells as far as the phone knows. */
  function here(): { readonly storeId: StoreId | null; readonly assortment: Assortment | null } {
    const { trip: current } = trip.getState()
    const storeId = 'storeId' in current ? current.storeId : null
    const { assortment } = catalog.getState()
    return { storeId, assortment: assortment?.catalog.storeId === storeId ? assortment : null }
  }

  /** What a code comes to here and today; a label that contradicts the price book is not sold. */
  function match(code: MatchedCode): ProductMatch {
    const { assortment } = here()
    if (!assortment) return { kind: 'offline', code }
    return withLabelChecked(matchProduct(code, catalog.index(), clock.now()), assortment.book.prices)
  }

  async function askAbout(code: MatchedCode): Promise<ProductMatch> {
    const { storeId, assortment } = here()
    if (!storeId || !assortment) return { kind: 'offline', code }
    const found = await api.findByCode({ params: { storeId, code: 'gtin' in code ? code.gtin : code.plu } })
    // the shopper may have gone elsewhere meanwhile: what was scanned there is not sold here
    if (!found.ok || here().storeId !== storeId) return { kind: 'offline', code }
    catalog.productsFound(storeId, found.value.products, found.value.prices)
    return match(code)
  }

  /** Asks the store about codes the download does not hold; the first one it knows counts. */
  async function askStore([code, ...more]: readonly MatchedCode[]): Promise<ProductMatch> {
    if (!code) throw new Error('parseCode gave no code at all')
    const answer = await askAbout(code)
    return answer.kind === 'not-found' && more.length > 0 ? askStore(more) : answer
  }

  return { match, askStore }
}
