/** From a code to its product: in the downloaded catalogue, or by asking the store. */
import type { ShopClient } from '@/clients/shop-client'
import { withLabelChecked } from '@/domain/pricing'
import type { MatchedCode, ProductMatch } from '@/domain/product'
import { matchProduct } from '@/domain/product'
import type { Clock } from '@/platform/ports'
import type { CatalogStore } from '@/stores/catalog-store'

type Deps = { readonly api: ShopClient; readonly clock: Clock; readonly catalog: CatalogStore }

export function createLookUp({ api, clock, catalog }: Deps) {
  /** What a code comes to here and today; a label that contradicts the price book is not sold. */
  function match(code: MatchedCode): ProductMatch {
    const found = matchProduct(code, catalog.index(), clock.now())
    return withLabelChecked(found, catalog.getState().assortment?.book.prices ?? {})
  }

  async function askAbout(code: MatchedCode): Promise<ProductMatch> {
    const { assortment } = catalog.getState()
    if (!assortment) return { kind: 'offline', code }
    const params = { storeId: assortment.catalog.storeId, code: 'gtin' in code ? code.gtin : code.plu }
    const found = await api.findByCode({ params })
    if (!found.ok) return { kind: 'offline', code }
    catalog.productsFound(found.value.products, found.value.prices)
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
