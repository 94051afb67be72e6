/** Runs inside the page beside the app: what one pricing of the basket in storage takes there, one line changed each time. */
import type { ShopperHoldings } from '@/domain/coupon'
import { holdingsAt } from '@/domain/coupon'
import type { ProductId } from '@/domain/kernel'
import { millis } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import { tierOf } from '@/domain/member'
import type { PriceBook, PricingContext } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import type { Catalog } from '@/domain/product'
import { indexCatalog } from '@/domain/product'
import type { Trip } from '@/domain/trip'
import { cartOf, couponChoiceOf, storeIdOf } from '@/domain/trip'

type Stored = {
  readonly trip: Trip
  readonly catalog: { readonly assortment: { readonly catalog: Catalog; readonly book: PriceBook } }
  readonly shopper: { readonly subject: Subject; readonly holdings: ShopperHoldings | null }
}

/** Milliseconds of each of so many turns. */
export function priceAlone(stored: Stored, turns: number): readonly number[] {
  const { trip, shopper } = stored
  const { book, catalog } = stored.catalog.assortment
  const products = indexCatalog(catalog.products)
  const now = millis(Date.now())
  const storeId = storeIdOf(trip)
  const context: PricingContext = {
    ...holdingsAt(shopper.holdings, { storeId, now }, couponChoiceOf(trip)),
    tier: tierOf(shopper.subject, now, storeId),
    now,
    categoryOf: (id: ProductId) => products.byId(id)?.category,
    channel: 'scan',
    wallet: null,
  }
  const { lines } = cartOf(trip)
  return Array.from({ length: turns }, (_, turn) => {
    const changed = lines.map((line, at) =>
      at === Math.floor(lines.length / 2)
        ? { ...line, goods: { kind: 'pieces' as const, quantity: 1 + turn } }
        : line,
    )
    const start = performance.now()
    priceCart({ lines: changed }, book, context)
    return performance.now() - start
  })
}
