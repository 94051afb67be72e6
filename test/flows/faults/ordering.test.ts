// Requests and replies lost, late or wrong between the Pay button and the wallet: one order, one attempt, one payment.
import { describe, expect, it } from 'vitest'
import { seconds } from '@/domain/kernel'
import type { Fate, Shop } from '../support/shop'
import { actInWallet, codeIn, launch, openShop, wallet } from '../support/shop'
import { booksOf, follow, pay, quoted, tripIn, tripOf } from '../support/visits'

/** A server that has done its work and then says that it broke. */
function breaksAfterWork(shop: Shop, isMeant: (path: string) => boolean): Shop['network'] {
  let hasBroken = false
  return (request) => {
    if (hasBroken || request.method !== 'POST' || !isMeant(request.path)) return 'arrives'
    hasBroken = true
    shop.backend.handle(request)
    return { status: 500, body: undefined }
  }
}

const isOrder = (path: string) => path === '/orders'
const isPayment = (path: string) => path.endsWith('/payments')

async function expectPaidOnce(shop: Shop, phone: Awaited<ReturnType<typeof quoted>>) {
  await follow(phone, 5000)
  expect(booksOf(shop)).toEqual({
    orders: 1,
    attempts: ['wechat-pay succeeded'],
    spent: tripIn(phone, 'paid').order.due,
  })
}

describe('F22 a request for an order that never reaches the store', () => {
  it('is sent again under the same key, and one order is made', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.network = ({ path }) => (isOrder(path) ? 'request-lost' : 'arrives')
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'offline' } })
    expect(booksOf(shop).orders).toBe(0)
    shop.network = () => 'arrives'
    expect(await pay(phone)).toMatchObject({ ok: true })
    const keys = shop.requests
      .filter(({ path }) => isOrder(path))
      .map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toBeTruthy()
    await expectPaidOnce(shop, phone)
  })
})

describe('F26 a server that breaks after its work', () => {
  it.each([
    ['the order', isOrder],
    ['the attempt', isPayment],
  ])('answers as it would have when %s is asked for again', async (_, isMeant) => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.network = breaksAfterWork(shop, isMeant)
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'server-error' } })
    expect(tripOf(phone).phase, 'nothing is taken for paid, nothing is thrown away').not.toBe('shopping')
    await pay(phone)
    await expectPaidOnce(shop, phone)
  })
})

describe('F33 the store hears of a payment before the phone hears of the attempt', () => {
  it.each<[string, Fate]>([
    ['late', { lateBy: seconds(9) }],
    ['never', 'reply-lost'],
  ])('whose reply comes %s: the order is paid once, and the late word changes nothing', async (_, fate) => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.network = ({ path }) => (isPayment(path) ? fate : 'arrives')
    phone.platform.inWallet = wallet(shop, null, 'returned')
    const paying = pay(phone)
    await phone.platform.clock.advance(500)
    const [record] = Object.values(shop.state().payments)
    if (!record?.invocation) throw new Error('no attempt')
    actInWallet(shop, codeIn(record.invocation), 'pay')
    expect(tripIn(phone, 'paying').payment.kind).toBe('created')
    await paying
    shop.network = () => 'arrives'
    await expectPaidOnce(shop, phone)
  })
})

describe('F57 an answer that drips in after a minute', () => {
  it('changes nothing where another tab has asked the same and gone on', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.network = ({ path }) => (isOrder(path) || isPayment(path) ? { lateBy: seconds(65) } : 'arrives')
    phone.platform.inWallet = wallet(shop, null, 'returned')
    void phone.app.flows.checkout.pay('wechat-pay')
    await phone.platform.clock.advance(1000)
    // the second tab of the same browser does not wait for it
    const other = launch(shop, phone.disk)
    shop.network = () => 'arrives'
    await other.until(other.app.flows.checkout.pay('wechat-pay'))
    await follow(other, 5000)
    const before = tripIn(other, 'paid')
    const phases: string[] = []
    for (const tab of [phone, other]) tab.app.stores.trip.subscribe(({ trip }) => phases.push(trip.phase))
    await other.platform.clock.advance(120_000)
    expect(phases.filter((phase) => phase !== 'paid')).toEqual([])
    expect(tripOf(phone)).toEqual(before)
    expect(tripOf(other)).toEqual(before)
    expect(booksOf(shop)).toMatchObject({
      orders: 1,
      attempts: ['wechat-pay succeeded'],
      spent: before.order.due,
    })
  })
})
