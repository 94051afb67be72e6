/** Puts platform, backend, stores and flows together, once. */
import { connect } from '@backend'
import type { Connect } from '@/backend/backend'
import { createShopClient } from '@/clients/shop-client'
import { tripSchema } from '@/contract/schemas/trip'
import { IDLE, storeIdOf } from '@/domain/trip'
import { createCheckoutFlow } from '@/flows/checkout-flow'
import { createCouponFlow } from '@/flows/coupon-flow'
import { createFindFlow } from '@/flows/find-flow'
import { createMembershipFlow } from '@/flows/membership-flow'
import { createNoticeFlow } from '@/flows/notice-flow'
import { createOfferFlow } from '@/flows/offer-flow'
import { createOrderFlow } from '@/flows/order-flow'
import { createOrdersFlow } from '@/flows/orders-flow'
import { createPassFlow } from '@/flows/pass-flow'
import { createPerform } from '@/flows/perform'
import { createQuoteFlow } from '@/flows/quote-flow'
import { createResumeFlow } from '@/flows/resume-flow'
import { createReturnFlow } from '@/flows/return-flow'
import { createScanFlow } from '@/flows/scan-flow'
import { createSessionFlow } from '@/flows/session-flow'
import { createShownPrice } from '@/flows/shown-price'
import { createStaffFlow } from '@/flows/staff-flow'
import { createVisitFlow } from '@/flows/visit-flow'
import { createPlatform } from '@/platform/create-platform'
import type { Feedback, Platform } from '@/platform/ports'
import { systemLanguage } from '@/platform/system'
import { assortmentAt, createCatalogStore } from '@/stores/catalog-store'
import { createOfferStore } from '@/stores/offer-store'
import { createShopperStore, newShopper } from '@/stores/shopper-store'
import { createStaffStore } from '@/stores/staff-store'
import { createTripStore } from '@/stores/trip-store'
import { catalogStateSchema, KEYS, onDutySchema, restore, shopperStateSchema } from '@/wiring-restore'
import { followTier } from '@/wiring-tier'

export type App = ReturnType<typeof createApp>

export function createApp(platform: Platform, connectTo: Connect) {
  const { storage, clock, ids, geolocation, wallet } = platform
  const save = (key: string) => (value: unknown) => storage.write(key, JSON.stringify(value)).ok

  const saved = {
    trip: restore(storage, KEYS.trip, tripSchema, IDLE),
    catalog: restore(storage, KEYS.catalog, catalogStateSchema, { stores: [], assortment: null }),
    shopper: restore(storage, KEYS.shopper, shopperStateSchema, newShopper(systemLanguage())),
    staff: restore(storage, KEYS.staff, onDutySchema, { token: null, member: null }),
  }
  const stores = {
    trip: createTripStore(saved.trip.value, save(KEYS.trip)),
    catalog: createCatalogStore(saved.catalog.value, save(KEYS.catalog)),
    shopper: createShopperStore(saved.shopper.value, save(KEYS.shopper)),
    staff: createStaffStore(saved.staff.value, save(KEYS.staff)),
    offers: createOfferStore(),
  }
  const { trip, catalog, shopper, staff, offers } = stores

  /** Another tab is the same shopper: what it wrote is what happened. */
  function reread(key: string) {
    if (key === KEYS.trip) trip.setState({ trip: restore(storage, key, tripSchema, IDLE).value })
    if (key === KEYS.shopper) {
      shopper.setState(restore(storage, key, shopperStateSchema, shopper.getState()).value)
    }
    if (key === KEYS.catalog) {
      catalog.setState(restore(storage, key, catalogStateSchema, catalog.getState()).value)
    }
  }
  storage.onChange(reread)
  /** After a sleep, in which news of other tabs may have been missed. What could not be saved stays as it is. */
  function catchUp() {
    if (trip.getState().saved) for (const key of [KEYS.trip, KEYS.shopper]) reread(key)
    const here = storeIdOf(trip.getState().trip)
    if (here && !assortmentAt(catalog.getState(), here)) reread(KEYS.catalog)
  }

  const { transport, demo } = connectTo(platform)
  const api = createShopClient({ transport, token: () => shopper.getState().token })
  const staffApi = createShopClient({ transport, token: () => staff.getState().token })
  const feedback: Feedback = {
    prepare: () => {
      if (shopper.getState().sound) platform.feedback.prepare()
    },
    play: (kind) => {
      if (shopper.getState().sound) platform.feedback.play(kind)
    },
  }

  const session = createSessionFlow({ api, shopper, identity: platform.identity })
  const shownPrice = createShownPrice({ clock, catalog, shopper })
  const quote = createQuoteFlow({ api, clock, session, trip, shownPrice })
  const pass = createPassFlow({ api, session, trip })
  const order = createOrderFlow({ api, session, trip, quote })
  const { identity, random } = platform
  const { perform, adoptPaidOrder } = createPerform({
    api,
    clock,
    session,
    trip,
    order,
    pass,
    wallet,
    identity,
  })
  const checkout = createCheckoutFlow({ shopper, trip, order, perform, adoptPaidOrder })
  const membership = createMembershipFlow({
    api,
    session,
    shopper,
    ids,
    wallet,
    identity: platform.identity,
  })
  followTier({ clock, shopper, trip, membership })
  const coupon = createCouponFlow({ api, clock, session, shopper, trip })
  const offer = createOfferFlow({ api, session, coupon, clock, ids, offers, shopper, trip })
  const flows = {
    session,
    coupon,
    offer,
    notice: createNoticeFlow({ api, session, notices: platform.notices, identity: platform.identity }),
    checkout,
    pass,
    visit: createVisitFlow({ api, clock, geolocation, catalog, trip }),
    find: createFindFlow({ clock, catalog, trip }),
    scan: createScanFlow({ api, clock, ids, feedback, catalog, trip }),
    quote,
    orders: createOrdersFlow({ api, session }),
    membership,
    staff: createStaffFlow({ api: staffApi, feedback, staff }),
    returns: createReturnFlow({ api: staffApi, feedback, staff }),
    resume: createResumeFlow({ clock, random, trip, perform }),
  }
  checkout.watch()
  coupon.watch()
  offer.watch()
  return { platform, stores, flows, demo, catchUp, tripWasUnreadable: saved.trip.unreadable }
}

let app: App | undefined

/** The one app of this launch. */
export function theApp(): App {
  app ??= createApp(createPlatform(), connect)
  return app
}
