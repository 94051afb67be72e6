// From the door in to the door out, with the real wiring, a mocked server and a phone made of plain objects.
import { describe, expect, it } from 'vitest'
import { exitPassText } from '@/domain/code'
import { priceCart } from '@/domain/pricing'
import { cartOf } from '@/domain/trip'
import { asking } from '../domain/support/books'
import { takingsOf } from '../support/takings'
import { launch, openShop } from './support/shop'
import {
  ATTENDANT,
  checkIn,
  code,
  DOOR,
  follow,
  ORDINARY,
  onDuty,
  pay,
  scan,
  tripIn,
  tripOf,
} from './support/visits'

describe('a whole visit', () => {
  it('goes from a guest at the door to a member who is let out, paid once', async () => {
    const shop = openShop()
    const phone = launch(shop)
    const { stores, flows } = phone.app
    const priced = () => {
      const { subject } = stores.shopper.getState()
      const book = stores.catalog.getState().assortment?.book
      if (!book) throw new Error('no prices yet')
      const tier = subject.kind === 'member' ? subject.membership.tier : 'none'
      return priceCart(cartOf(tripOf(phone)), book, asking(tier)).total
    }

    await checkIn(phone, DOOR)
    for (const id of ['member-price', 'third-free', 'price-label']) {
      expect(await scan(phone, code(id))).toMatchObject({ kind: 'added', years: null })
    }
    const asGuest = priced()
    await phone.until(flows.session.signInWithCard(ORDINARY))
    expect(stores.shopper.getState().subject).toMatchObject({ kind: 'member', name: '林知夏' })
    const asMember = priced()
    expect(asMember).toBeLessThan(asGuest)

    const quote = await phone.until(flows.quote.request())
    expect(quote).toMatchObject({ ok: true, value: { total: asMember, tier: 'ordinary' } })
    expect(await pay(phone, 'alipay')).toMatchObject({ ok: true })
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'awaiting-user', tender: 'alipay' })
    await follow(phone, 5000)
    const { pass, order } = tripIn(phone, 'paid')
    expect(order).toMatchObject({ status: 'paid', total: asMember, paid: { wallet: 'alipay' } })
    expect(pass).toMatchObject({ orderId: order.id, pieces: 3, total: asMember })

    const desk = await onDuty(shop, ATTENDANT)
    await desk.until(desk.app.flows.staff.inspect(exitPassText(pass.token)))
    expect(desk.app.stores.staff.getState().inspection).toMatchObject({
      kind: 'open',
      order: { id: order.id },
    })
    expect(await desk.until(desk.app.flows.staff.decide({ kind: 'let-through' }))).toMatchObject({ ok: true })

    await phone.platform.clock.advance(5000)
    expect(tripIn(phone, 'left')).toMatchObject({ order: { id: order.id }, verdict: { kind: 'let-through' } })
    expect(flows.visit.leave().ok).toBe(true)
    expect(tripOf(phone)).toEqual({ phase: 'idle' })
    expect(await phone.until(flows.orders.list())).toMatchObject({ ok: true, value: [{ id: order.id }] })

    const { orders, payments } = shop.state()
    expect(Object.values(orders)).toHaveLength(1)
    expect(Object.values(payments)).toHaveLength(1)
    expect(takingsOf(shop.state())).toBe(asMember)
    expect(phone.platform.clock.waiting(), 'nothing is asked once it is over').toBe(0)
  })
})
