/** Puts platform, backend, stores and flows together, once. */
import { connect } from '@backend'
import type { Connect } from '@/backend/backend'
import { createShopClient } from '@/clients/shop-client'
import type { JournalContents } from '@/domain/journal'
import { NOTHING_FOUND } from '@/domain/journal'
import type { Soon } from '@/domain/kernel'
import { andThen, isLater } from '@/domain/kernel'
import { storeIdOf } from '@/domain/trip'
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
import { createTakeUpFlow } from '@/flows/take-up-flow'
import { createTillFlow } from '@/flows/till-flow'
import { createVisitFlow } from '@/flows/visit-flow'
import { createPlatform } from '@/platform/create-platform'
import type { Feedback, Platform } from '@/platform/ports'
import { assortmentAt, createCatalogStore } from '@/stores/catalog-store'
import { createOfferStore } from '@/stores/offer-store'
import { createShopperStore } from '@/stores/shopper-store'
import { createStaffStore } from '@/stores/staff-store'
import { createTripStore } from '@/stores/trip-store'
import { createStoreClock } from '@/wiring-clock'
import {
  catalogStateSchema,
  KEYS,
  onDutySchema,
  READERS,
  restore,
  shopperStateSchema,
} from '@/wiring-restore'
import { retryUnsaved } from '@/wiring-retry'
import { restoreShopper, saveShopper } from '@/wiring-shopper'
import { followTier } from '@/wiring-tier'

export type App = ReturnType<typeof createApp>

/** `found`: what lies in the journal, where reading it takes a moment. */
export function createApp(device: Platform, connectTo: Connect, found = foundAtOnce(device)) {
  const storeClock = createStoreClock(device.clock)
  const platform: Platform = { ...device, clock: storeClock.clock }
  const { storage, clock, ids, geolocation, wallet } = platform
  const save = (key: string) => (value: unknown) => storage.write(key, JSON.stringify(value)).ok
  let keepsCatalog = true

  const saved = {
    catalog: restore(storage, KEYS.catalog, catalogStateSchema, () => ({ stores: [], assortment: null })),
    shopper: restoreShopper(storage),
    staff: restore(storage, KEYS.staff, onDutySchema, () => ({ token: null, member: null })),
  }
  const stores = {
    trip: createTripStore({
      journal: platform.journal,
      found,
      readers: READERS,
      now: clock.now,
      writer: ids.next('w'),
      // the trip is the shopper's only copy, the catalogue is the store's
      makeRoom() {
        keepsCatalog = false
        storage.remove(KEYS.catalog)
      },
    }),
    catalog: createCatalogStore(saved.catalog, (state) => keepsCatalog && save(KEYS.catalog)(state)),
    shopper: createShopperStore(saved.shopper, saveShopper(storage)),
    staff: createStaffStore(saved.staff, save(KEYS.staff)),
    offers: createOfferStore(),
  }
  const { trip, catalog, shopper, staff, offers } = stores
  const tripWasUnreadable = trip.getState().health === 'lost'
  retryUnsaved({ clock, trip })

  /** Another tab is the same shopper: what it wrote is what happened. */
  function reread(key: string) {
    if (key === KEYS.shopper) {
      shopper.setState(restore(storage, key, shopperStateSchema, () => shopper.getState()))
    }
    if (key === KEYS.catalog) {
      catalog.setState(restore(storage, key, catalogStateSchema, () => catalog.getState()))
    }
  }
  storage.onChange(reread)
  /** After a sleep, in which news of other tabs may have been missed. */
  function catchUp() {
    trip.catchUp()
    reread(KEYS.shopper)
    findCatalog()
    // where the journal takes a moment, only then is the store known
    void trip.settled().then(findCatalog)
  }
  function findCatalog() {
    const here = storeIdOf(trip.getState().trip)
    if (here && !assortmentAt(catalog.getState(), here)) reread(KEYS.catalog)
  }

  const { transport: wire, demo } = connectTo(device)
  const transport = storeClock.listen(wire)
  if (shopper.getState().device === null) shopper.deviceNamed(ids.next('d'))
  const api = createShopClient({
    transport,
    token: () => shopper.getState().token,
    device: () => shopper.getState().device,
  })
  const staffApi = createShopClient({ transport, token: () => staff.getState().token })
  const feedback: Feedback = {
    prepare: () => {
      if (shopper.getState().sound) platform.feedback.prepare()
    },
    play: (kind) => {
      if (shopper.getState().sound) platform.feedback.play(kind)
    },
  }

  const session = createSessionFlow({ api, shopper, identity: platform.identity, trip })
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
  const visit = createVisitFlow({ api, clock, geolocation, catalog, trip })
  const flows = {
    session,
    coupon,
    offer,
    notice: createNoticeFlow({ api, session, notices: platform.notices, identity: platform.identity }),
    checkout,
    pass,
    visit,
    takeUp: createTakeUpFlow({ api, clock, session, shopper, trip, visit, adoptPaidOrder }),
    find: createFindFlow({ clock, catalog, trip }),
    scan: createScanFlow({ api, clock, ids, feedback, catalog, trip }),
    quote,
    orders: createOrdersFlow({ api, session }),
    membership,
    staff: createStaffFlow({ api: staffApi, feedback, staff }),
    returns: createReturnFlow({ api: staffApi, feedback, staff }),
    till: createTillFlow({ api: staffApi, feedback, staff }),
    resume: createResumeFlow({ clock, random, trip, perform }),
  }
  checkout.watch()
  coupon.watch()
  offer.watch()
  return { platform, stores, flows, demo, catchUp, tripWasUnreadable }
}

function foundAtOnce({ journal }: Platform): JournalContents {
  const found = journal.read()
  if (isLater(found)) throw new Error('the journal takes a moment here: open the app first')
  return found ?? NOTHING_FOUND
}

let app: App | undefined
let opening: Soon<App> | undefined

/** Makes the one app of this launch, in the same tick where storage is synchronous. */
export function openApp(): Soon<App> {
  opening ??= open()
  return opening
}
function open(): Soon<App> {
  const platform = createPlatform()
  return andThen(platform.journal.read(), (found) => {
    app = createApp(platform, connect, found ?? NOTHING_FOUND)
    return app
  })
}

/** Whether pages may ask for the app. */
export const isAppOpen = () => app !== undefined

/** The one app of this launch, once it is open. */
export function theApp(): App {
  const opened = app ?? openApp()
  if (isLater(opened)) throw new Error('the app is not open yet')
  return opened
}
