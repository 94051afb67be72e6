// A phone that has forgotten what it did after asking for an order: the basket has changed since, and the order was paid, or is being paid.
import { describe, expect, it } from 'vitest'
import type { Phone, Shop } from './support/shop'
import { actInWallet, codeIn, openShop, relaunch, wallet } from './support/shop'
import {
  booksOf,
  checkIn,
  code,
  countsOf,
  follow,
  linesOf,
  PREMIUM,
  pay,
  quoted,
  scan,
  tripIn,
  tripOf,
} from './support/visits'

/** The phone pays, dies, and comes back with nothing written since it asked for the order. */
async function forgetful(act: 'pay' | null) {
  const shop = openShop()
  const phone = await quoted(shop)
  const before = linesOf(phone)
  let kept: [string, string][] = []
  shop.network = ({ path }) => {
    if (path === '/orders') kept = [...phone.disk.entries]
    return 'arrives'
  }
  phone.platform.inWallet = wallet(shop, act, 'returned')
  await pay(phone)
  const { order, payment } = tripIn(phone, 'paying')
  shop.network = () => 'arrives'
  phone.platform.kill()
  phone.disk.entries.clear()
  for (const [key, value] of kept) phone.disk.entries.set(key, value)
  const again = relaunch(shop, phone)
  expect(tripIn(again, 'quoted').orderAsked).not.toBeNull()
  return { shop, again, before, order, payment }
}

const askAgain = (phone: Phone) => phone.until(phone.app.flows.quote.request())
const statusesIn = (shop: Shop) => Object.values(shop.state().orders).map(({ order }) => order.status)

describe('a basket that has changed since an order of it was paid unheard', () => {
  it('keeps what came after to be paid, and what was paid leaves it', async () => {
    const { shop, again, order } = await forgetful('pay')
    await scan(again, code('ordinary'))
    await scan(again, code('member-price'))
    expect(await askAgain(again)).toMatchObject({ ok: false, error: { code: 'part-paid' } })
    // one more of the milk that was paid, and what was never ordered
    expect(countsOf(again)).toEqual([1, 1])
    expect(tripIn(again, 'shopping')).toMatchObject({ toUndo: null, seen: null, cart: { before: null } })

    expect(await askAgain(again)).toMatchObject({ ok: true })
    again.platform.inWallet = wallet(shop, 'pay', 'returned')
    await pay(again)
    await follow(again, 5000)
    const { order: rest } = tripIn(again, 'paid')
    expect(statusesIn(shop)).toEqual(['paid', 'paid'])
    expect(booksOf(shop).spent).toBe(order.due + rest.due)
  })

  it('that lost some goods instead has nothing more to pay, and gets its pass', async () => {
    const { shop, again, order, before } = await forgetful('pay')
    for (const { id } of before.slice(0, 1)) again.app.flows.scan.remove(id)
    expect(linesOf(again)).toHaveLength(before.length - 1)
    expect(await askAgain(again)).toMatchObject({ ok: false, error: { code: 'already-paid' } })
    expect(tripIn(again, 'paying')).toMatchObject({ order: { id: order.id }, payment: { kind: 'succeeded' } })
    expect(linesOf(again).map(({ id, goods }) => [id, goods])).toEqual(
      before.map(({ id, goods }) => [id, goods]),
    )
    const third = relaunch(shop, again)
    await follow(third, 5000)
    expect(tripIn(third, 'paid').order.id).toBe(order.id)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: order.due })
  })

  it('is found paid before its session is given up for another', async () => {
    const { shop, again, order } = await forgetful('pay')
    const { quote, session } = again.app.flows
    quote.drop()
    expect(await again.until(quote.settle())).toMatchObject({ ok: false, error: { code: 'already-paid' } })
    expect(await again.until(session.signInWithCard(PREMIUM))).toMatchObject({ ok: false })
    await follow(again, 5000)
    expect(tripIn(again, 'paid').order.id).toBe(order.id)
    expect(booksOf(shop).spent).toBe(order.due)
  })

  it('is asked about once, however often that is asked for, and never again once it is this trip’s own', async () => {
    const { shop, again } = await forgetful('pay')
    again.app.flows.quote.drop()
    shop.requests.length = 0
    const both = await again.until(
      Promise.all([again.app.flows.quote.request(), again.app.flows.quote.settle()]),
    )
    expect(both).toMatchObject([{ error: { code: 'already-paid' } }, { error: { code: 'already-paid' } }])
    expect(shop.requests.filter(({ path }) => path.endsWith('/close'))).toHaveLength(1)
  })

  it('is found out again by an app that dies while it is told', async () => {
    const { shop, again, order } = await forgetful('pay')
    again.app.flows.quote.drop()
    shop.network = ({ path }) => (path === `/orders/${order.id}` ? 'reply-lost' : 'arrives')
    expect(await askAgain(again)).toMatchObject({ ok: false, error: { code: 'timeout' } })
    expect(tripIn(again, 'shopping').toUndo).not.toBeNull()
    shop.network = () => 'arrives'
    const third = relaunch(shop, again)
    expect(await askAgain(third)).toMatchObject({ ok: false, error: { code: 'already-paid' } })
    await follow(relaunch(shop, third), 5000)
    expect(booksOf(shop).spent).toBe(order.due)
  })
})

describe('a basket that has changed while an order of it is open to be paid', () => {
  it('ends the attempt the phone knows nothing of, then the order, and is priced', async () => {
    const { shop, again } = await forgetful(null)
    await scan(again, code('ordinary'))
    expect(booksOf(shop).attempts).toEqual(['wechat-pay awaiting-user'])
    expect(await askAgain(again)).toMatchObject({ ok: true })
    expect(booksOf(shop).attempts).toEqual(['wechat-pay closed'])
    expect(statusesIn(shop)).toEqual(['closed'])
  })

  it('believes the store when that close loses to a payment', async () => {
    const { shop, again, order, payment } = await forgetful(null)
    if (payment.kind !== 'processing') throw new Error(payment.kind)
    const { invocation } = shop.state().payments[payment.paymentId] ?? {}
    if (!invocation) throw new Error('no attempt')
    again.app.flows.quote.drop()
    shop.network = ({ path }) => {
      if (path === `/payments/${payment.paymentId}/close`) actInWallet(shop, codeIn(invocation), 'pay')
      return 'arrives'
    }
    expect(await askAgain(again)).toMatchObject({ ok: false, error: { code: 'already-paid' } })
    await follow(again, 5000)
    expect(tripOf(again).phase).toBe('paid')
    expect(booksOf(shop).spent).toBe(order.due)
  })

  it('stays as it is while the attempt’s network cannot be reached', async () => {
    const { shop, again } = await forgetful(null)
    again.app.flows.quote.drop()
    const before = tripIn(again, 'shopping')
    shop.network = ({ path }) =>
      path.endsWith('/close') && path.startsWith('/payments')
        ? { status: 503, body: { code: 'network-down', lineIds: [] } }
        : 'arrives'
    expect(await askAgain(again)).toMatchObject({ ok: false, error: { code: 'network-down' } })
    expect(tripOf(again)).toEqual(before)
    expect(statusesIn(shop)).toEqual(['unpaid'])
    await checkIn(again)
  })
})
