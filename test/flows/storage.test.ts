// The phone's storage may be full, broken or full of nonsense: the visit in hand is never the price.
import { describe, expect, it } from 'vitest'
import { KEYS } from '@/wiring-restore'
import { createFakeStorage } from '../support/fake-platform'
import { layOld, tripOn } from '../support/trip-journals'
import { launch, openShop, relaunch } from './support/shop'
import { checkIn, code, follow, pay, quoted, scan, shopped, tripOf } from './support/visits'

describe('storage that is full', () => {
  it('is said so, costs nothing while the app lives, and is made good when there is room again', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const saved = () => phone.app.stores.trip.getState().saved
    expect(saved()).toBe(true)
    const onDisk = tripOn(phone.disk)
    phone.disk.trouble = 'full'
    await scan(phone, code('ordinary'))
    expect(saved()).toBe(false)
    expect(tripOf(phone)).toMatchObject({ cart: { lines: { length: 4 } } })
    expect(tripOn(phone.disk)).toEqual(onDisk)

    phone.disk.trouble = null
    await scan(phone, code('limit'))
    expect(saved()).toBe(true)
    expect(tripOf(relaunch(shop, phone))).toEqual(tripOf(phone))
  })

  it('does not keep anybody from paying and leaving', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.disk.trouble = 'full'
    await pay(phone)
    await follow(phone, 5000)
    expect(tripOf(phone).phase).toBe('paid')
    expect(phone.app.stores.trip.getState().saved).toBe(false)
  })
})

describe('storage that is broken', () => {
  it('lets a visit happen, and a new launch starts afresh', async () => {
    const shop = openShop()
    const disk = createFakeStorage()
    disk.trouble = 'broken'
    const phone = launch(shop, disk)
    await checkIn(phone)
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added' })
    expect(phone.app.stores.trip.getState().saved).toBe(false)
    expect(tripOf(relaunch(shop, phone))).toEqual({ phase: 'idle' })
  })
})

describe('a trip that cannot be read', () => {
  it.each([
    ['half a file', '{"phase":"shopping","storeId":"sz-fu'],
    ['another app’s data', '[1,2,3]'],
    ['a phase of the future', '{"phase":"teleported"}'],
    ['a quantity nobody could have set', brokenCart(1e9)],
    ['half an apple', brokenCart(0.5)],
  ])('(%s) is set aside and said so, not overwritten in silence', async (_, raw) => {
    const disk = createFakeStorage()
    layOld(disk, raw)
    const shop = openShop()
    const phone = launch(shop, disk)
    expect(phone.app.tripWasUnreadable).toBe(true)
    expect(tripOf(phone)).toEqual({ phase: 'idle' })
    await checkIn(phone)
    expect([...disk.entries.values()]).toContain(raw)
    expect(relaunch(shop, phone).app.tripWasUnreadable).toBe(false)
  })

  it('spoils nothing else: the session and the catalogue stay', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { token } = phone.app.stores.shopper.getState()
    layOld(phone.disk, 'nonsense')
    const next = relaunch(shop, phone)
    expect(next.app.stores.shopper.getState().token).toBe(token)
    expect(next.app.stores.catalog.getState().assortment).not.toBeNull()
  })
})

describe('other things that cannot be read', () => {
  it.each(Object.values(KEYS))('(%s) never keep the app from starting', async (key) => {
    for (const raw of ['', 'null', '{}', '{"token":7}', '{"__proto__":{"phase":"paid"}}']) {
      const disk = createFakeStorage()
      disk.entries.set(key, raw)
      const phone = launch(openShop(), disk)
      await checkIn(phone)
      expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added' })
    }
  })
})

function brokenCart(quantity: number): string {
  const line = { id: 'l1', productId: 'p', code: 'c', goods: { kind: 'pieces', quantity } }
  const cart = { revision: 1, lines: [line], before: null }
  return JSON.stringify({ phase: 'shopping', storeId: 's', startedAt: 1, cart })
}
