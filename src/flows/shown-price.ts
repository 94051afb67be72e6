/** What the shopper sees their basket come to while the store is asked: its own last word, or the phone's. */
import { pointsAt } from '@/domain/coupon'
import { tierOf } from '@/domain/member'
import type { Seen } from '@/domain/order'
import { payWith, seenOf } from '@/domain/order'
import { priceCart } from '@/domain/pricing'
import type { Trip } from '@/domain/trip'
import { cartOf, couponChoiceOf, lastShownIn, storeIdOf, usesPoints } from '@/domain/trip'
import type { Clock } from '@/platform/ports'
import type { CatalogStore } from '@/stores/catalog-store'
import { assortmentAt } from '@/stores/catalog-store'
import type { ShopperStore } from '@/stores/shopper-store'
import { pricingContext } from './pricing-context'

type Deps = { readonly clock: Clock; readonly catalog: CatalogStore; readonly shopper: ShopperStore }
/** Null when this phone has no prices of the store. */
export type ShownPrice = (trip: Trip) => Seen | null

export function createShownPrice({ clock, catalog, shopper }: Deps): ShownPrice {
  return (trip) => {
    const { seen, pricedAt } = lastShownIn(trip)
    if (seen) return seen
    const storeId = storeIdOf(trip)
    const book = assortmentAt(catalog.getState(), storeId)?.book
    if (!book) return null
    const { subject, holdings } = shopper.getState()
    const now = clock.now()
    const tier = tierOf(subject, now, storeId)
    const choice = couponChoiceOf(trip)
    const context = pricingContext({ products: catalog.index(), tier, now, holdings, storeId, choice })
    // only the choice is a new one: what a minute has changed since, the store has to say
    const { lines, total } = priceCart(cartOf(trip), book, { ...context, now: pricedAt ?? now })
    const account = usesPoints(trip) ? pointsAt(holdings, storeId) : null
    return seenOf({ lines, ...payWith(account, total) })
  }
}
