// What the stores keep, when they write it down, and what they leave to others.
import { describe, expect, it } from 'vitest'
import type { Gtin14 } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { createCatalogStore } from '@/stores/catalog-store'
import { createShopperStore, newShopper } from '@/stores/shopper-store'
import { createStaffStore } from '@/stores/staff-store'
import { createTripStore } from '@/stores/trip-store'
import { book } from '../domain/support/books'
import { product } from '../domain/support/goods'
import { checkedIn, letThrough, milkScanned } from '../domain/support/trips'
import { createFakeStorage } from '../support/fake-platform'
import { plainJournal, tripOn } from '../support/trip-journals'

describe('the trip', () => {
  it('is on disk before anybody sees it, where storage is synchronous', () => {
    const disk = createFakeStorage()
    const trip = createTripStore(plainJournal(disk))
    trip.subscribe(({ trip: seen }) => expect(tripOn(disk)).toEqual(seen))
    trip.record(checkedIn())
    trip.record(milkScanned)
    expect.assertions(2)
  })

  it('is neither written nor shown when the fact was refused', () => {
    const disk = createFakeStorage()
    const trip = createTripStore(plainJournal(disk))
    const before = trip.getState()
    expect(trip.record(letThrough)).toEqual({ ok: false, error: 'not-now' })
    expect(trip.getState()).toBe(before)
    expect(disk.entries.size).toBe(0)
  })

  it('says when it could not be written, until it could', async () => {
    const disk = createFakeStorage()
    disk.trouble = 'full'
    const trip = createTripStore(plainJournal(disk))
    trip.record(checkedIn())
    expect(trip.getState()).toMatchObject({ saved: false, trip: { phase: 'shopping' } })
    expect(await trip.settled()).toBe(false)
    disk.trouble = null
    trip.record(milkScanned)
    expect(trip.getState().saved).toBe(true)
    expect(await trip.settled()).toBe(true)
    expect(tripOn(disk)).toEqual(trip.getState().trip)
  })

  it('begins where the last launch ended', () => {
    const disk = createFakeStorage()
    const last = createTripStore(plainJournal(disk))
    last.record(checkedIn())
    last.record(milkScanned)
    const next = createTripStore(plainJournal(disk, 'w2'))
    expect(next.getState()).toMatchObject({ trip: last.getState().trip, saved: true, health: 'whole' })
  })
})

describe('the catalogue', () => {
  const storeId = idOf<StoreId>('store-1')
  const gtins = ['06901234567892' as Gtin14]
  const fetched = {
    catalog: { storeId, version: '1', products: [product('milk', { gtins })] },
    book: book({ milk: 590 }),
  }

  it('is indexed once for as long as it is the same', () => {
    const catalog = createCatalogStore({ stores: [], assortment: fetched }, () => {})
    expect(catalog.index()).toBe(catalog.index())
    const before = catalog.index()
    catalog.assortmentFetched({ ...fetched, catalog: { ...fetched.catalog, version: '2' } })
    expect(catalog.index()).not.toBe(before)
  })

  it('grows by what the store was asked for, with its price, and holds each product once', () => {
    const catalog = createCatalogStore({ stores: [], assortment: fetched }, () => {})
    const renamed = product('milk', { gtins, purchaseLimit: 2 })
    for (let i = 0; i < 3; i++)
      catalog.productsFound(storeId, [renamed, product('tea')], book({ milk: 500, tea: 2990 }).prices)
    expect(catalog.getState().assortment?.catalog.products.map(({ id }) => id)).toEqual(['milk', 'tea'])
    expect(catalog.index().byGtin('06901234567892')).toEqual([renamed])
    expect(catalog.getState().assortment?.book.prices).toMatchObject({
      milk: { list: 500 },
      tea: { list: 2990 },
    })
  })

  it('does not grow by what another store was asked for', () => {
    const catalog = createCatalogStore({ stores: [], assortment: fetched }, () => {})
    catalog.productsFound(idOf<StoreId>('elsewhere'), [product('tea')], book({ tea: 2990 }).prices)
    expect(catalog.getState().assortment).toBe(fetched)
  })

  it('cannot grow where there is none', () => {
    const catalog = createCatalogStore({ stores: [], assortment: null }, () => {})
    catalog.productsFound(storeId, [product('tea')], {})
    expect(catalog.getState().assortment).toBeNull()
  })
})

describe('the shopper', () => {
  it('who signs out keeps how the app looks', () => {
    const saved: unknown[] = []
    const shopper = createShopperStore(newShopper('zh'), (state) => saved.push(state) > 0)
    shopper.preferencesSet({ theme: 'dark', care: true })
    shopper.tenderUsed('alipay')
    shopper.sessionOpened('t', { kind: 'guest' })
    shopper.sessionEnded()
    const end = { token: null, subject: { kind: 'guest' }, theme: 'dark', care: true, lastTender: 'alipay' }
    expect(shopper.getState()).toMatchObject(end)
    expect(saved.at(-1)).toMatchObject(end)
    expect(saved).toHaveLength(4)
  })
})

describe('a shift', () => {
  const member = {
    kind: 'staff',
    name: '周小满',
    staffNo: '20118',
    role: 'attendant',
    storeId: 'store-1',
  } as const
  const open = { kind: 'refused', reason: 'unknown-pass', at: null } as const

  it('is written down without the pass in hand', () => {
    const saved: unknown[] = []
    const staff = createStaffStore({ token: null, member: null }, (state) => saved.push(state))
    staff.shiftStarted('t', member)
    staff.passInspected(open)
    staff.verdictGiven({ kind: 'let-through' })
    expect(saved).toEqual([{ token: 't', member }])
    staff.shiftEnded()
    expect(saved.at(-1)).toEqual({ token: null, member: null })
    expect(staff.getState()).toMatchObject({ inspection: null, verdict: null })
  })

  it('never shows the verdict on one pass beside another', () => {
    const staff = createStaffStore({ token: 't', member }, () => {})
    staff.passInspected(open)
    staff.verdictGiven({ kind: 'let-through' })
    staff.passInspected({ ...open, reason: 'pass-used' })
    expect(staff.getState().verdict).toBeNull()
  })
})
