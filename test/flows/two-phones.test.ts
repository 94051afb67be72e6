// One account on two phones, two whole apps at one shop: while one pays an order the other leaves it alone, and goes on with it when the first is gone.
import { LEASE } from '@mock/payments/lease'
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { takingsOf } from '../support/takings'
import type { Phone, Shop } from './support/shop'
import { actInWallet, codeIn, launch, openShop, wallet } from './support/shop'
import { checkIn, code, follow, linesOf, ORDINARY, pay, scan, tripIn, tripOf } from './support/visits'

async function phoneOf(shop: Shop): Promise<Phone> {
  const phone = launch(shop)
  await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
  return phone
}

/** Phone A waits for its wallet; phone B is signed in as the same member. */
async function whileAPays() {
  const shop = openShop({ host: 'browser' })
  const [a, b] = [await phoneOf(shop), await phoneOf(shop)]
  await checkIn(a)
  for (const id of ['member-price', 'third-free']) await scan(a, code(id))
  a.platform.inWallet = wallet(shop, null, 'elsewhere')
  b.platform.inWallet = wallet(shop, null, 'elsewhere')
  await a.until(a.app.flows.quote.request())
  await pay(a, 'alipay')
  const { order } = tripIn(a, 'paying')
  return { shop, a, b, order }
}

const takeUp = (phone: Phone, orderId: string) => phone.until(phone.app.flows.takeUp.order(orderId))
const attemptsIn = (shop: Shop) =>
  Object.values(shop.state().payments).map(({ tender, report }) => `${tender} ${report.status}`)
/** What stands on a phone's screen is paid by somebody. */
function payOn(shop: Shop, phone: Phone) {
  const { payment } = tripIn(phone, 'paying')
  if (payment.kind !== 'awaiting-user') throw new Error(payment.kind)
  actInWallet(shop, codeIn(payment.invocation), 'pay')
}

describe('F54 phone B while phone A is paying', () => {
  it('may not go on with the order, is told in words, and nothing of it has changed', async () => {
    const { shop, a, b, order } = await whileAPays()
    const before = tripOf(a)
    expect(await takeUp(b, order.id)).toMatchObject({ ok: false, error: { code: 'paying-elsewhere' } })
    expect(tripOf(b).phase).toBe('idle')
    expect(tripOf(a)).toEqual(before)
    expect(attemptsIn(shop)).toEqual(['alipay awaiting-user'])
  })

  it('scans into its own next trip; A’s order is untouched, and each is paid once', async () => {
    const { shop, a, b, order } = await whileAPays()
    await checkIn(b)
    await scan(b, code('ordinary'))
    expect(linesOf(b)).toHaveLength(1)
    expect(linesOf(a)).toHaveLength(2)
    expect(shop.state().orders[order.id]?.order).toEqual(order)
    expect(await takeUp(b, order.id), 'with goods in hand no other order is taken').toMatchObject({
      ok: false,
    })
    payOn(shop, a)
    await follow(a, 5000)
    tripIn(a, 'paid')
    await b.until(b.app.flows.quote.request())
    await pay(b, 'alipay')
    const { order: next } = tripIn(b, 'paying')
    expect(next.id).not.toBe(order.id)
    payOn(shop, b)
    await follow(b, 5000)
    tripIn(b, 'paid')
    expect(takingsOf(shop.state())).toBe(order.due + next.due)
  })

  it('sees the order paid, and its pass is there for both', async () => {
    const { shop, a, b, order } = await whileAPays()
    payOn(shop, a)
    await follow(a, 5000)
    expect(await takeUp(b, order.id)).toMatchObject({ ok: false, error: { code: 'already-paid' } })
    expect(await b.until(b.app.flows.pass.recover(order.id))).toMatchObject({ ok: true })
    expect(tripIn(b, 'paid').pass).toEqual(tripIn(a, 'paid').pass)
  })
})

describe('F55 phone A dies while it pays', () => {
  it('phone B goes on with the same order after the lease, with its goods, and pays it once', async () => {
    const { shop, a, b, order } = await whileAPays()
    a.platform.kill()
    expect(await takeUp(b, order.id)).toMatchObject({ ok: false })
    await shop.clock.advance(LEASE)
    expect(await takeUp(b, order.id)).toMatchObject({ ok: true })
    const trip = tripIn(b, 'paying')
    expect(trip.order.id).toBe(order.id)
    expect(trip.cart.lines.map(({ code: scanned }) => scanned)).toEqual(
      tripIn(a, 'paying').cart.lines.map(({ code: scanned }) => scanned),
    )
    expect(trip.payment, 'the same attempt, with the code that can be paid').toMatchObject({
      kind: 'awaiting-user',
      attempt: 1,
      tender: 'alipay',
    })
    payOn(shop, b)
    await follow(b, 5000)
    expect(tripIn(b, 'paid').order.id).toBe(order.id)
    expect(Object.keys(shop.state().orders)).toEqual([order.id])
    expect(takingsOf(shop.state())).toBe(order.due)
  })

  it('phone B may end what A had begun, and pay another way', async () => {
    const { shop, a, b, order } = await whileAPays()
    a.platform.kill()
    await shop.clock.advance(LEASE)
    await takeUp(b, order.id)
    await b.until(b.app.flows.checkout.cancelAttempt())
    await pay(b, 'wechat-pay')
    payOn(shop, b)
    await follow(b, 5000)
    expect(tripIn(b, 'paid').order).toMatchObject({ id: order.id, paid: { tender: 'wechat-pay' } })
    expect(attemptsIn(shop)).toEqual(['alipay closed', 'wechat-pay succeeded'])
  })

  it('phone A comes back to life: it is told, loses nothing, and learns that the order is paid', async () => {
    const { shop, a, b, order } = await whileAPays()
    a.app.flows.resume.pause()
    await shop.clock.advance(LEASE)
    await takeUp(b, order.id)
    await b.until(b.app.flows.checkout.cancelAttempt())
    await pay(b, 'wechat-pay')
    await follow(a, 3000)
    expect(tripIn(a, 'paying').payment.kind).toBe('cancelled')
    expect(await pay(a, 'alipay')).toMatchObject({ ok: false, error: { code: 'paying-elsewhere' } })
    expect(tripIn(a, 'paying').order.id, 'the order stays on the page').toBe(order.id)
    expect(await takeUp(a, order.id)).toMatchObject({ error: { code: 'paying-elsewhere' } })
    payOn(shop, b)
    await follow(b, 5000)
    expect(await takeUp(a, order.id)).toMatchObject({ ok: true })
    await follow(a, 5000)
    expect(tripIn(a, 'paid').pass).toEqual(tripIn(b, 'paid').pass)
    expect(takingsOf(shop.state())).toBe(order.due)
  })

  it('before it had begun to pay: phone B chooses how, at once', async () => {
    const shop = openShop({ host: 'browser' })
    const [a, b] = [await phoneOf(shop), await phoneOf(shop)]
    await checkIn(a)
    await scan(a, code('member-price'))
    await a.until(a.app.flows.quote.request())
    shop.network = ({ path }) => (path.endsWith('/payments') ? 'request-lost' : 'arrives')
    await pay(a, 'alipay')
    a.platform.kill()
    shop.network = () => 'arrives'
    const { order } = tripIn(a, 'paying')
    expect(await takeUp(b, order.id)).toMatchObject({ ok: true })
    expect(tripIn(b, 'paying').payment).toMatchObject({ kind: 'cancelled', attempt: 0 })
    b.platform.inWallet = wallet(shop, 'pay', 'returned')
    await pay(b, 'alipay')
    await follow(b, 5000)
    expect(tripIn(b, 'paid').order.id).toBe(order.id)
  })

  it('one phone has one name for good, and the next phone another', async () => {
    const shop = openShop()
    const [a, b] = [await phoneOf(shop), await phoneOf(shop)]
    const nameOf = ({ app }: Phone) => app.stores.shopper.getState().device
    expect(nameOf(a)).toMatch(/^d[0-9a-f]{24}$/)
    expect(nameOf(launch(shop, a.disk))).toBe(nameOf(a))
    expect(nameOf(b)).not.toBe(nameOf(a))
    await a.until(a.app.flows.session.signOut())
    expect(nameOf(a), 'whoever is signed in').toBe(nameOf(launch(shop, a.disk)))
    await shop.clock.advance(millis(1))
  })
})
