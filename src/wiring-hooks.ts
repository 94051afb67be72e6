/** What pages see of the app: its state as hooks, its flows as they are. */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { holdingsAt } from '@/domain/coupon'
import type { ProductId } from '@/domain/kernel'
import { millis, minutes, storeDay } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import { tierOf } from '@/domain/member'
import type { PricedCart, PricingContext } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import { exceedsCap } from '@/domain/store'
import type { Trip } from '@/domain/trip'
import { cartOf, couponChoiceOf, storeIdOf } from '@/domain/trip'
import type { CatalogState } from '@/stores/catalog-store'
import { assortmentAt } from '@/stores/catalog-store'
import type { OfferState } from '@/stores/offer-store'
import type { ShopperState } from '@/stores/shopper-store'
import { isSpoken } from '@/stores/shopper-store'
import type { StaffState } from '@/stores/staff-store'
import type { TripState } from '@/stores/trip-store'
import { theApp } from '@/wiring'

const A_MINUTE = minutes(1)

export const useFlows = () => theApp().flows
export const useDemo = () => theApp().demo
export const usePlatform = () => theApp().platform
/** The last visit could not be read; its bytes are kept for support. */
export const useTripWasUnreadable = () => theApp().tripWasUnreadable

export const useTripState = <T>(pick: (state: TripState) => T): T => useStore(theApp().stores.trip, pick)
export const useTrip = (): Trip => useTripState(({ trip }) => trip)
export const useCatalog = <T>(pick: (state: CatalogState) => T): T => useStore(theApp().stores.catalog, pick)
export const useShopper = <T>(pick: (state: ShopperState) => T): T => useStore(theApp().stores.shopper, pick)
export const useOffers = <T>(pick: (state: OfferState) => T): T => useStore(theApp().stores.offers, pick)
export const useStaff = <T>(pick: (state: StaffState) => T): T => useStore(theApp().stores.staff, pick)
export const useStores = () => theApp().stores

/** Reads short sentences aloud while the shopper wants that; `isOffered` is false where there is no voice at all. */
export function useVoice() {
  const { speech } = usePlatform()
  const { shopper } = useStores()
  const language = useShopper((state) => state.language)
  const isOn = useShopper(isSpoken) && speech.available
  return {
    isOffered: speech.available,
    isOn,
    say(text: string) {
      if (isOn) speech.say(text, language)
    },
    hush: speech.hush,
    /** Remembers the choice. `sample` is said at once when it is on; a phone may need the tap itself to begin. */
    set(on: boolean, sample: string) {
      shopper.preferencesSet({ spoken: on })
      if (on) speech.say(sample, language)
      else speech.hush()
    },
  }
}

/** The index of the checked-in store's catalogue. */
export function useProducts() {
  const { catalog } = theApp().stores
  useCatalog(({ assortment }) => assortment)
  return catalog.index()
}

/** What the store the shopper is in sells; null while nothing of it is known. */
export function useAssortment() {
  const storeId = storeIdOf(useTrip())
  return useCatalog((state) => assortmentAt(state, storeId))
}

/** The stores' calendar day as of this render. */
export const useToday = () => storeDay(usePlatform().clock.now())

/** The tier whose prices apply now, in the store the shopper is in. */
export function useTier(): Tier {
  const { clock } = usePlatform()
  const storeId = storeIdOf(useTrip())
  return useShopper(({ subject }) => tierOf(subject, clock.now(), storeId))
}

/** Who asks for prices, as of this minute. */
export function usePricingContext(): PricingContext {
  const { clock } = usePlatform()
  const products = useProducts()
  const tier = useTier()
  const trip = useTrip()
  const storeId = storeIdOf(trip)
  const choice = couponChoiceOf(trip)
  const known = useShopper((state) => state.holdings)
  const minute = Math.floor(clock.now() / A_MINUTE)
  return useMemo(
    () => ({
      ...holdingsAt(known, { storeId, now: millis(minute * A_MINUTE) }, choice),
      tier,
      now: millis(minute * A_MINUTE),
      categoryOf: (id: ProductId) => products.byId(id)?.category,
      channel: 'scan',
      wallet: null,
    }),
    [products, tier, minute, known, storeId, choice],
  )
}

/** The cart as it would cost now, and as a member would pay; null before a store's prices are known. */
export function usePriced(): { readonly mine: PricedCart; readonly asMember: PricedCart } | null {
  const trip = useTrip()
  const cart = cartOf(trip)
  const storeId = storeIdOf(trip)
  const stored = useCatalog(({ assortment }) => assortment?.book ?? null)
  // another store's prices are nobody's business here
  const book = stored?.storeId === storeId ? stored : null
  const context = usePricingContext()
  return useMemo(() => {
    if (!book) return null
    const mine = priceCart(cart, book, context)
    return {
      mine,
      asMember: context.tier === 'none' ? priceCart(cart, book, { ...context, tier: 'ordinary' }) : mine,
    }
  }, [cart, book, context])
}

/** The basket comes to more than the store sells in one trip. */
export function useIsOverCap(): boolean {
  const trip = useTrip()
  const priced = usePriced()
  const store = useCatalog(({ stores }) => stores.find(({ id }) => id === storeIdOf(trip)))
  return store !== undefined && priced !== null && exceedsCap(store, priced.mine.total)
}

/** On launch and on every return: take the trip's next step, and learn the tier as it is now. */
export function useLaunchOnce(): void {
  useEffect(() => {
    const { flows, platform, catchUp } = theApp()
    const wake = () => {
      void flows.resume.resume()
      void flows.session.refresh()
      void flows.coupon.refresh()
    }
    wake()
    const comeBack = () => {
      catchUp()
      wake()
    }
    const stops = [platform.lifecycle.onShow(comeBack), platform.lifecycle.onHide(flows.resume.pause)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}
