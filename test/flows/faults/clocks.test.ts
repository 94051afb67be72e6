// Phones whose clocks are wrong, or jump: every deadline is the store's, and so is the time it is measured by.
import { describe, expect, it } from 'vitest'
import { exitPassText } from '@/domain/code'
import { minutes } from '@/domain/kernel'
import { visitToTheEnd } from '../support/robot'
import { launch, openShop, setClock } from '../support/shop'
import { booksOf, follow, JINJIANG, onDuty, paid, pay, quoted, tripIn, tripOf } from '../support/visits'

const FAR = [
  ['three hours fast', minutes(180)],
  ['three hours slow', -minutes(180)],
] as const

describe('F44 a phone’s clock', () => {
  it.each(FAR)('that is %s costs nothing from door to door', async (_, by) => {
    const shop = openShop()
    const first = launch(shop)
    setClock(shop, first, by)
    const phone = await visitToTheEnd(shop, first, (next) => setClock(shop, next, by))
    expect(booksOf(shop)).toEqual({
      orders: 1,
      attempts: ['wechat-pay succeeded'],
      spent: tripIn(phone, 'left').order.due,
    })
  })

  it.each(FAR)('that jumps by %s while a payment is under way changes nothing about it', async (_, by) => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = async () => 'returned'
    await pay(phone)
    setClock(shop, phone, by)
    await follow(phone, 30_000)
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'processing', attempt: 1 })
    const shown = phone.app.platform.clock.now()
    expect(Math.abs(shown - shop.clock.now()), 'the app goes by the store’s time').toBeLessThan(2000)
  })

  it('that is three hours fast does not make the app think that a good pass is over', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    const before = tripOf(phone)
    setClock(shop, phone, minutes(180))
    await follow(phone, 3000)
    expect(await phone.until(phone.app.flows.visit.checkIn(JINJIANG))).toEqual({
      ok: false,
      error: 'trip-under-way',
    })
    expect(tripOf(phone)).toEqual(before)
  })

  it('that was put right is right at once', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    setClock(shop, phone, minutes(180))
    await follow(phone, 3000)
    setClock(shop, phone, minutes(0))
    await follow(phone, 3000)
    expect(phone.app.platform.clock.now()).toBe(shop.clock.now())
  })
})

describe('F45 a staff phone whose clock is not the store’s', () => {
  it.each([90, 600, -600])('by %i seconds says of a pass what the store says', async (seconds) => {
    const shop = openShop()
    const phone = await paid(shop)
    const text = exitPassText(tripIn(phone, 'paid').pass.token)
    const desk = await onDuty(shop)
    setClock(shop, desk, seconds * 1000)
    const inspect = async () => {
      await desk.until(desk.app.flows.staff.inspect(text))
      return desk.app.stores.staff.getState().inspection
    }
    expect(await inspect()).toMatchObject({ kind: 'open' })
    await shop.clock.advance(minutes(45))
    expect(await inspect()).toMatchObject({ kind: 'refused', reason: 'pass-expired' })
  })
})
