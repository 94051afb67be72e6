// Coming in: by the code at the door, by what is near, and with a network or without.
import { STORES } from '@mock/seed/stores'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/kernel'
import { must } from '../domain/support/result'
import { launch, openShop, relaunch, wallet } from './support/shop'
import {
  checkIn,
  code,
  DOOR,
  FUTIAN,
  follow,
  JINJIANG,
  paid,
  pay,
  quoted,
  scan,
  shopped,
  tripIn,
  tripOf,
} from './support/visits'

describe('checking in', () => {
  it('by the code at the door fetches what the store sells', async () => {
    const phone = launch(openShop())
    const entered = await phone.until(phone.app.flows.visit.checkInByCode(DOOR))
    expect(entered).toMatchObject({ ok: true, value: { id: FUTIAN } })
    expect(phone.app.stores.catalog.getState().assortment?.catalog.products.length).toBeGreaterThan(100)
    expect(tripIn(phone, 'shopping')).toMatchObject({
      storeId: FUTIAN,
      startedAt: phone.platform.clock.now(),
    })
  })

  it.each([
    [code('ordinary'), 'not-an-entry-code'],
    ['hello', 'not-an-entry-code'],
    ['SGE1:atlantis', 'no-such-store'],
    ['SGE1:constructor', 'no-such-store'],
  ])('by %s is refused', async (text, refusal) => {
    const phone = launch(openShop())
    expect(await phone.until(phone.app.flows.visit.checkInByCode(text))).toEqual({
      ok: false,
      error: refusal,
    })
    expect(tripOf(phone).phase).toBe('idle')
  })

  it('again at the same door keeps the basket', async () => {
    const phone = await shopped(openShop())
    const before = tripOf(phone)
    await checkIn(phone)
    expect(tripOf(phone)).toEqual(before)
  })

  it('that is answered when the whole visit is over begins no other', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    shop.network = ({ path }) => (path.endsWith('/catalog') ? { lateBy: 5 * 60_000 } : 'arrives')
    const late = phone.app.flows.visit.checkInByCode(DOOR)
    await phone.until(phone.app.flows.quote.request())
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await pay(phone)
    await follow(phone)
    must(phone.app.stores.trip.record({ kind: 'verdict-received', verdict: { kind: 'let-through' } }))
    expect(await phone.until(late)).toEqual({ ok: false, error: 'trip-under-way' })
    expect(tripOf(phone).phase).toBe('left')
  })

  it('elsewhere with empty hands changes the store', async () => {
    const phone = launch(openShop())
    await checkIn(phone)
    expect(await phone.until(phone.app.flows.visit.checkIn(JINJIANG))).toMatchObject({ ok: true })
    expect(tripIn(phone, 'shopping').storeId).toBe(JINJIANG)
    expect(phone.app.stores.catalog.getState().assortment?.book.storeId).toBe(JINJIANG)
  })

  it('F60 while something is being paid is refused', async () => {
    const phone = await quoted(openShop())
    phone.platform.inWallet = async () => 'elsewhere'
    await pay(phone)
    for (const store of [FUTIAN, JINJIANG]) {
      expect(await phone.until(phone.app.flows.visit.checkIn(store))).toEqual({
        ok: false,
        error: 'trip-under-way',
      })
    }
  })

  it('with a pass that is still good is refused, and with one that ran out is not', async () => {
    const phone = await paid(openShop())
    phone.app.flows.resume.pause()
    expect(await phone.until(phone.app.flows.visit.checkIn(FUTIAN))).toEqual({
      ok: false,
      error: 'trip-under-way',
    })
    await phone.platform.clock.advance(45 * 60_000)
    expect(await phone.until(phone.app.flows.visit.checkIn(FUTIAN))).toMatchObject({ ok: true })
    expect(tripIn(phone, 'shopping').cart.lines).toEqual([])
  })
})

describe('without a network', () => {
  it('a first visit cannot begin', async () => {
    const shop = openShop()
    shop.scenario('offline')
    const phone = launch(shop)
    expect(await phone.until(phone.app.flows.visit.checkInByCode(DOOR))).toEqual({
      ok: false,
      error: 'offline',
    })
  })

  it('the store of the last visit can be shopped in from its copy', async () => {
    const shop = openShop()
    const first = launch(shop)
    await checkIn(first)
    first.app.flows.visit.leave()
    shop.scenario('offline')
    const phone = relaunch(shop, first)
    await checkIn(phone)
    expect(await scan(phone, code('member-price'))).toMatchObject({ kind: 'added' })
    expect(
      await phone.until(phone.app.flows.visit.checkIn(JINJIANG)),
      'of another one there is no copy',
    ).toEqual({
      ok: false,
      error: 'trip-under-way',
    })
    phone.app.flows.visit.leave()
    expect(await phone.until(phone.app.flows.visit.checkIn(JINJIANG))).toEqual({
      ok: false,
      error: 'offline',
    })
  })
})

describe('the stores nearby', () => {
  it('come nearest first when the phone knows where it is', async () => {
    const phone = launch(openShop())
    await phone.until(phone.app.flows.visit.loadStores())
    const [, chengdu] = STORES
    if (!chengdu) throw new Error('three stores')
    phone.platform.place = ok(chengdu.place)
    const near = await phone.app.flows.visit.nearby()
    if (!near.ok) throw new Error(near.error)
    expect(near.value[0]).toMatchObject({ metres: 0, store: { id: JINJIANG } })
    expect(near.value).toHaveLength(3)
  })

  it('are not guessed when the shopper would rather not say', async () => {
    const phone = launch(openShop())
    expect(await phone.app.flows.visit.nearby()).toEqual({ ok: false, error: 'refused' })
  })
})

describe('leaving', () => {
  it('gives up a basket nobody paid for, but not one that may be paid', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    expect(phone.app.flows.visit.leave()).toMatchObject({ ok: true, value: { phase: 'idle' } })
    const payer = await quoted(shop)
    payer.platform.inWallet = async () => 'elsewhere'
    await pay(payer)
    expect(payer.app.flows.visit.leave()).toEqual({ ok: false, error: 'not-now' })
  })
})
