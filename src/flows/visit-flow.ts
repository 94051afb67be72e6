/** Checking in to a store and leaving it. */
import type { CallFailure } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import { parseCode } from '@/domain/code'
import type { Result, StoreId } from '@/domain/kernel'
import { err, mapOk, ok } from '@/domain/kernel'
import type { Store } from '@/domain/store'
import { byDistance } from '@/domain/store'
import type { Trip, TripRefusal } from '@/domain/trip'
import { storeIdOf } from '@/domain/trip'
import type { Clock, Geolocation, LocateFailure } from '@/platform/ports'
import type { Assortment, CatalogStore } from '@/stores/catalog-store'
import { assortmentAt } from '@/stores/catalog-store'
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

  /** What the store sells, or null when an older copy of the same store must do without a network. */
  async function fetchAssortment(storeId: StoreId): Promise<Result<Assortment | null, CallFailure>> {
    const read = await api.readCatalog({ params: { storeId } })
    // a proxy may mix up two stores' lists
    const isOfStore = read.ok && read.value.catalog.storeId === storeId
    if (read.ok && isOfStore) return read
    if (assortmentAt(catalog.getState(), storeId)) return ok(null)
    return err(read.ok ? 'bad-reply' : read.error.code)
  }

  async function loadAssortment(storeId: StoreId): Promise<Result<void, CallFailure>> {
    const fetched = await fetchAssortment(storeId)
    // a late answer must not take the place of the store the shopper has gone to
    const here = storeIdOf(trip.getState().trip)
    const isWanted = here === null || here === storeId
    if (fetched.ok && fetched.value && isWanted) catalog.assortmentFetched(fetched.value)
    return mapOk(fetched, () => undefined)
  }

  /** Checks in; with `leaving` a basket elsewhere is given up, but only once the new store has answered. */
  async function checkIn(storeId: StoreId, leaving = false): Promise<Result<Store, CheckInRefusal>> {
    const wasOver = trip.getState().trip.phase === 'left'
    const stores = await loadStores()
    if (!stores.ok) return stores
    const store = stores.value.find(({ id }) => id === storeId)
    if (!store) return err('no-such-store')
    // a pass that ran out unused no longer holds the shopper here
    trip.record({ kind: 'pass-lapsed', at: clock.now() })
    if (!leaving && isBusyElsewhere(trip.getState().trip, storeId)) return err('trip-under-way')
    const fetched = await fetchAssortment(storeId)
    if (!fetched.ok) return fetched
    if (leaving) trip.record({ kind: 'trip-ended' })
    // a scan may have come in while the store was asked
    if (isBusyElsewhere(trip.getState().trip, storeId)) return err('trip-under-way')
    // or a whole visit has come and gone
    if (!wasOver && trip.getState().trip.phase === 'left') return err('trip-under-way')
    if (fetched.value) catalog.assortmentFetched(fetched.value)
    const recorded = trip.record({ kind: 'checked-in', storeId, at: clock.now() })
    return recorded.ok ? ok(store) : recorded
  }

  return {
    loadStores,
    loadAssortment,
    checkIn: (storeId: StoreId) => checkIn(storeId),
    /** Gives up the basket here and checks in there. */
    switchTo: (storeId: StoreId) => checkIn(storeId, true),

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

    /** Leaves an order behind that staff have settled; only where the phone cannot learn what became of it. */
    giveUp: () => trip.record({ kind: 'trip-given-up' }),

    /** Ends the visit; a basket that was not paid is given up. */
    leave: () => trip.record({ kind: 'trip-ended' }),
  }
}

/** Goods or a pass of another store are still in hand. */
function isBusyElsewhere(trip: Trip, storeId: StoreId): boolean {
  if (trip.phase === 'idle' || trip.phase === 'left' || trip.storeId === storeId) return false
  return trip.phase === 'paid' || trip.cart.lines.length > 0
}
