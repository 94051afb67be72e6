// An order nobody heard of: it is closed before the changed basket is priced, so that it keeps no coupon and no points.
import { describe, expect, it } from 'vitest'
import { minutes } from '@/domain/kernel'
import { couponOf, memberHere, RICE } from './support/rice'
import type { Phone } from './support/shop'
import { openShop, relaunch } from './support/shop'
import { booksOf, checkIn, follow, PREMIUM, pay, scan, tripIn, tripOf } from './support/visits'

/** Rice with a coupon and points: the store made the order of it, and the phone did not hear so. */
async function orderedUnheard() {
  const shop = openShop()
  const phone = await memberHere(shop, PREMIUM)
  await scan(phone, RICE)
  phone.app.flows.quote.payWithPoints(true)
  await phone.until(phone.app.flows.quote.request())
  shop.network = ({ path }) => (path === '/orders' ? 'reply-lost' : 'arrives')
  const before = tripIn(phone, 'quoted').quote
  await pay(phone)
  shop.network = () => 'arrives'
  const statuses = () => Object.values(shop.state().orders).map(({ order }) => order.status)
  expect(statuses()).toEqual(['unpaid'])
  return { shop, phone, before, statuses }
}

const undoScan = (phone: Phone) => phone.app.flows.scan.undo()
const quoteAgain = (phone: Phone) => phone.until(phone.app.flows.quote.request())

describe('an order whose making was not heard of', () => {
  it.each<[string, (phone: Phone) => unknown]>([
    [
      'goods came and went',
      async (phone) => {
        await scan(phone, RICE)
        undoScan(phone)
      },
    ],
    [
      'coupons were chosen there and back',
      (phone) => {
        phone.app.flows.coupon.choose([])
        phone.app.flows.coupon.choose('auto')
      },
    ],
    [
      'points were chosen there and back',
      (phone) => {
        phone.app.flows.quote.payWithPoints(false)
        phone.app.flows.quote.payWithPoints(true)
      },
    ],
    ['the price was dropped', (phone) => phone.app.flows.quote.drop()],
  ])('is closed first when %s, and coupon and points count again', async (_, change) => {
    const { shop, phone, before, statuses } = await orderedUnheard()
    await change(phone)
    expect(tripIn(phone, 'shopping').toUndo?.id).toBe(before.id)
    const again = relaunch(shop, phone)
    expect(await quoteAgain(again)).toMatchObject({ ok: true, value: { due: before.due } })
    expect(statuses()).toEqual(['closed'])
    await pay(again)
    await follow(again, 5000)
    expect(tripIn(again, 'paid').order.points).toEqual(before.points)
    expect(statuses()).toEqual(['closed', 'paid'])
    expect(booksOf(shop).spent).toBe(before.due)
    expect(couponOf(again, 'coupon-rice')).toMatchObject({ uses: [expect.anything()], reservedFor: [] })
  })

  it('stays to be undone while the store cannot be reached, through an emptied basket too', async () => {
    const { shop, phone, before, statuses } = await orderedUnheard()
    undoScan(phone)
    expect(tripIn(phone, 'shopping').cart.lines).toEqual([])
    await checkIn(phone)
    phone.app.flows.quote.payWithPoints(true)
    await scan(phone, RICE)
    shop.network = () => 'request-lost'
    expect(await quoteAgain(phone)).toMatchObject({ ok: false, error: { code: 'offline' } })
    expect(tripIn(phone, 'shopping').toUndo?.id).toBe(before.id)
    shop.network = () => 'arrives'
    expect(await quoteAgain(phone)).toMatchObject({ ok: true, value: { due: before.due } })
    expect(statuses()).toEqual(['closed'])
  })

  it('is not asked about again once the store has refused to make it', async () => {
    const { shop, phone } = await orderedUnheard()
    phone.app.flows.quote.drop()
    await quoteAgain(phone)
    await phone.platform.clock.advance(minutes(11))
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'quote-expired' } })
    expect(tripIn(phone, 'shopping').toUndo).toBeNull()
    shop.requests.length = 0
    await quoteAgain(phone)
    expect(shop.requests.map(({ path }) => path)).toEqual(['/quotes'])
  })

  it('needs no undoing where the store has forgotten it', async () => {
    const { shop, phone } = await orderedUnheard()
    phone.app.flows.quote.drop()
    shop.network = ({ path }) =>
      path.endsWith('/close') ? { status: 404, body: { code: 'not-found', lineIds: [] } } : 'arrives'
    expect(await quoteAgain(phone)).toMatchObject({ ok: true })
  })

  it('F57 is never adopted once it was undone, however late the reply', async () => {
    const { shop, phone, before, statuses } = await orderedUnheard()
    let asked = 0
    shop.network = ({ path }) => (path === '/orders' && ++asked === 1 ? { lateBy: 3000 } : 'arrives')
    const late = phone.app.flows.checkout.pay('wechat-pay', before)
    await phone.platform.clock.advance(1)
    expect(await quoteAgain(phone)).toMatchObject({ ok: true, value: { due: before.due } })
    const { quote } = tripIn(phone, 'quoted')
    expect(await phone.until(late)).toMatchObject({ ok: false, error: { code: 'not-now' } })
    expect(tripIn(phone, 'quoted').quote.id).toBe(quote.id)
    expect(statuses()).toEqual(['closed'])
    await pay(phone)
    await follow(phone, 5000)
    expect(tripOf(phone).phase).toBe('paid')
  })
})
