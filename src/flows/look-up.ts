/** From a code to its product: in the downloaded catalogue, or by asking the store. */
import type { ShopClient } from '@/clients/shop-client'
import type { StoreId } from '@/domain/kernel'
import { withLabelChecked } from '@/domain/pricing'
import type { MatchedCode, ProductMatch } from '@/domain/product'
import { joinReadings, matchProduct } from '@/domain/product'
import { storeIdOf } from '@/domain/trip'
import type { Clock } from '@/platform/ports'
import type { Assortment, CatalogStore } from '@/stores/catalog-store'
import { assortmentAt } from '@/stores/catalog-store'
import type { TripStore } from '@/stores/trip-store'
import { createLane } from './lane'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly catalog: CatalogStore
  readonly trip: TripStore
}

/** A mini program may have ten requests under way: what is scanned in a hurry leaves room for paying. */
const QUESTIONS_AT_ONCE = 4

export function createLookUp({ api, clock, catalog, trip }: Deps) {
  const inLane = createLane(QUESTIONS_AT_ONCE)

  /** The store the shopper is in, and what it sells as far as the phone knows. */
  function here(): { readonly storeId: StoreId | null; readonly assortment: Assortment | null } {
    const storeId = storeIdOf(trip.getState().trip)
    return { storeId, assortment: assortmentAt(catalog.getState(), storeId) }
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
    const params = { storeId, code: 'gtin' in code ? code.gtin : code.plu }
    const found = await inLane(() => api.findByCode({ params }))
    // the shopper may have gone elsewhere meanwhile: what was scanned there is not sold here
    if (!found.ok || here().storeId !== storeId) return { kind: 'offline', code }
    catalog.productsFound(storeId, found.value.products, found.value.prices)
    return match(code)
  }

  /** What the readings of one text come to in the download; undefined where it holds none of them. */
  function matchAll(codes: readonly MatchedCode[]): ProductMatch | undefined {
    const answer = joinReadings(codes.map(match))
    return answer?.kind === 'not-found' ? undefined : answer
  }

  /** Asks the store about every reading of a text the download does not hold. */
  async function askStore(codes: readonly MatchedCode[]): Promise<ProductMatch> {
    const answer = joinReadings(await Promise.all(codes.map(askAbout)))
    if (!answer) throw new Error('parseCode gave no code at all')
    return answer
  }

  return { matchAll, askStore }
}
