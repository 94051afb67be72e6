/** Checking in to a store and leaving it. */
import type { CallFailure } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import { parseCode } from '@/domain/code'
import type { Result, StoreId } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Store } from '@/domain/store'
import { byDistance } from '@/domain/store'
import type { TripRefusal } from '@/domain/trip'
import type { Clock, Geolocation, LocateFailure } from '@/platform/ports'
import type { CatalogStore } from '@/stores/catalog-store'
import type { TripStore } from '@/stores/trip-store'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly geolocation: Geolocation
  readonly catalog: CatalogStore
  readonly trip: TripStore
}
export type CheckInRefusal = TripRefusal | CallFailure | 'no-such-store' | 'not-an-entry-code'
export type NearStore = { readonly store: Store; readonly metres: number }
export type VisitFlow = ReturnType<typeof createVisitFlow>

export function createVisitFlow({ api, clock, geolocation, catalog, trip }: Deps) {
  async function loadStores(): Promise<Result<readonly Store[], CallFailure>> {
    const listed = await api.listStores({})
    if (listed.ok) {
      catalog.storesListed(listed.value.stores)
      return ok(listed.value.stores)
    }
    const known = catalog.getState().stores
    return known.length > 0 ? ok(known) : err(listed.error.code)
  }

  /** Fetches what the store sells; an older copy of the same store will do without a network. */
  async function loadAssortment(storeId: StoreId): Promise<Result<void, CallFailure>> {
    const read = await api.readCatalog({ params: { storeId } })
    if (read.ok) {
      catalog.assortmentFetched(read.value)
      return ok(undefined)
    }
    return catalog.getState().assortment?.catalog.storeId === storeId ? ok(undefined) : err(read.error.code)
  }

  async function checkIn(storeId: StoreId): Promise<Result<Store, CheckInRefusal>> {
    const stores = await loadStores()
    if (!stores.ok) return stores
    const store = stores.value.find(({ id }) => id === storeId)
    if (!store) return err('no-such-store')
    // a pass that ran out unused no longer holds the shopper here
    trip.record({ kind: 'pass-lapsed', at: clock.now() })
    const { trip: current } = trip.getState()
    const isElsewhere = current.phase !== 'idle' && current.phase !== 'left' && current.storeId !== storeId
    const isBusy = 'cart' in current && current.cart.lines.length > 0
    if (isElsewhere && (isBusy || current.phase === 'paid')) return err('trip-under-way')
    const loaded = await loadAssortment(storeId)
    if (!loaded.ok) return loaded
    const recorded = trip.record({ kind: 'checked-in', storeId, at: clock.now() })
    return recorded.ok ? ok(store) : recorded
  }

  return {
    loadStores,
    loadAssortment,
    checkIn,

    /** Checks in by the text of a door code. */
    async checkInByCode(text: string): Promise<Result<Store, CheckInRefusal>> {
      const codes = parseCode({ text, symbology: 'qr', at: clock.now() }, [])
      const entry = codes.find((code) => code.kind === 'store-entry')
      return entry ? checkIn(entry.storeId) : err('not-an-entry-code')
    },

    /** The stores by distance from here. */
    async nearby(): Promise<Result<readonly NearStore[], LocateFailure>> {
      const place = await geolocation.locate()
      return place.ok ? ok(byDistance(catalog.getState().stores, place.value)) : place
    },

    /** Ends the visit; a basket that was not paid is given up. */
    leave: () => trip.record({ kind: 'trip-ended' }),
  }
}
