/** What pages see of the app: its state as hooks, its flows as they are. */
import { useEffect } from 'react'
import { andThen, storeDay } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import { tierOf } from '@/domain/member'
import type { Trip } from '@/domain/trip'
import { storeIdOf } from '@/domain/trip'
import type { CatalogState } from '@/stores/catalog-store'
import { assortmentAt } from '@/stores/catalog-store'
import type { OfferState } from '@/stores/offer-store'
import type { ShopperState } from '@/stores/shopper-store'
import { isSpoken } from '@/stores/shopper-store'
import type { StaffState } from '@/stores/staff-store'
import type { TripState } from '@/stores/trip-store'
import type { App } from '@/wiring'
import { openApp, theApp } from '@/wiring'
import { useLive } from '@/wiring-live'

export const useFlows = () => theApp().flows
export const useDemo = () => theApp().demo
export const usePlatform = () => theApp().platform

export const useTripState = <T>(pick: (state: TripState) => T): T => useLive(theApp().stores.trip, pick)
export const useTrip = (): Trip => useTripState(({ trip }) => trip)
export const useCatalog = <T>(pick: (state: CatalogState) => T): T => useLive(theApp().stores.catalog, pick)
export const useShopper = <T>(pick: (state: ShopperState) => T): T => useLive(theApp().stores.shopper, pick)
export const useOffers = <T>(pick: (state: OfferState) => T): T => useLive(theApp().stores.offers, pick)
export const useStaff = <T>(pick: (state: StaffState) => T): T => useLive(theApp().stores.staff, pick)
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

/** On launch and on every return: take the trip's next step, and learn the tier as it is now. */
export function useLaunchOnce(): void {
  useEffect(() => {
    let isGone = false
    let stop: () => void = () => undefined
    void andThen(openApp(), () => {
      if (!isGone) stop = wakeUp(theApp())
    })
    return () => {
      isGone = true
      stop()
    }
  }, [])
}

function wakeUp({ flows, platform, catchUp }: App): () => void {
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
}
