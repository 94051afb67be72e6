// Somebody else on the same phone, and a phone that comes back to life somewhere else, in the middle of a payment.
import { describe, expect, it } from 'vitest'
import type { Phone } from '../support/shop'
import { launch, openShop, relaunch, wallet } from '../support/shop'
import {
  booksOf,
  follow,
  forgetSessions,
  JINJIANG,
  ORDINARY,
  PREMIUM,
  pay,
  shopped,
  shopperOf,
  tripIn,
  tripOf,
} from '../support/visits'

async function payingMember() {
  const shop = openShop()
  const phone = await shopped(shop)
  const signIn = (who: Phone, card: string) => who.until(who.app.flows.session.signInWithCard(card))
  await signIn(phone, ORDINARY)
  await phone.until(phone.app.flows.quote.request())
  phone.platform.inWallet = wallet(shop, 'pay', 'elsewhere')
  await pay(phone)
  const { order } = tripIn(phone, 'paying')
  return { shop, phone, order, signIn }
}

describe('F59 a session that ends in the middle of a payment', () => {
  it('is resumed by the same member only; for another one the order stays with its owner', async () => {
    const { shop, phone, order, signIn } = await payingMember()
    forgetSessions(shop)
    await follow(phone, 5000)
    expect(shopperOf(phone)).toMatchObject({ needsSignIn: true })
    expect(tripIn(phone, 'paying').order.id).toBe(order.id)

    await signIn(phone, PREMIUM)
    await follow(phone, 60_000)
    expect(tripIn(phone, 'paying').payment.kind, 'nobody else learns how it ended').toBe('unknown')
    await phone.until(phone.app.flows.checkout.cancelAttempt())
    expect(tripIn(phone, 'paying').payment.kind, 'nor ends it').toBe('unknown')
    await pay(phone, 'alipay')
    await pay(phone, 'wechat-pay')
    expect(booksOf(shop), 'and nobody pays it again').toEqual({
      orders: 1,
      attempts: ['wechat-pay succeeded'],
      spent: order.due,
    })
    const theirs = await phone.until(phone.app.flows.orders.list())
    expect(theirs).toMatchObject({ ok: true, value: [] })
    expect(shop.state().passes).toEqual({})

    await signIn(phone, ORDINARY)
    await follow(phone, 60_000)
    expect(tripIn(phone, 'paid').order).toMatchObject({ id: order.id, status: 'paid' })
  })
})

describe('F59 a session that ends between the payment and its pass', () => {
  it('leaves another member who signs in free to go, and the pass with its owner', async () => {
    const { shop, phone, order, signIn } = await payingMember()
    shop.network = ({ path }) => (path.endsWith('/pass') ? 'request-lost' : 'arrives')
    await follow(phone, 5000)
    expect(tripIn(phone, 'paying').payment.kind).toBe('succeeded')
    forgetSessions(shop)
    shop.network = () => 'arrives'
    await follow(phone, 5000)
    await signIn(phone, PREMIUM)
    await follow(phone, 60_000)
    expect(tripIn(phone, 'paying').payment.kind).toBe('unknown')
    expect(await signIn(phone, ORDINARY)).toMatchObject({ ok: true })
    await follow(phone, 60_000)
    expect(tripIn(phone, 'paid').order.id).toBe(order.id)
    expect(booksOf(shop).spent).toBe(order.due)
  })
})

describe('F60 an app that the system has thrown out while it was paying', () => {
  it('comes back to the payment, and a door code of another store changes nothing', async () => {
    const { shop, phone, order } = await payingMember()
    shop.network = () => 'request-lost'
    const next = relaunch(shop, phone)
    for (const attempt of [
      () => next.app.flows.visit.checkIn(JINJIANG),
      () => next.app.flows.visit.switchTo(JINJIANG),
      () => next.app.flows.visit.checkInByCode('SGS1:cd-jinjiang'),
    ])
      expect(await next.until(attempt())).toMatchObject({ ok: false })
    shop.network = () => 'arrives'
    for (const attempt of [
      () => next.app.flows.visit.checkIn(JINJIANG),
      () => next.app.flows.visit.switchTo(JINJIANG),
    ])
      expect(await next.until(attempt())).toEqual({ ok: false, error: 'trip-under-way' })
    expect(tripIn(next, 'paying').order.id).toBe(order.id)
    expect(next.app.flows.visit.leave().ok).toBe(false)
    await follow(next, 5000)
    expect(tripIn(next, 'paid').order.id).toBe(order.id)
    expect(tripOf(launch(shop, next.disk))).toEqual(tripOf(next))
  })
})
