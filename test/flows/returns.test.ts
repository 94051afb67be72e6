// The desk for returns over a bad network: a piece comes back once, and a shift that is over ends here too.
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { leftIn, moneyBack, pointsBack } from '@/domain/order'
import type { Phone, Shop } from './support/shop'
import { openShop } from './support/shop'
import { forgetSessions, onDuty, paid, tripIn } from './support/visits'

async function atDesk() {
  const shop = openShop()
  const shopper = await paid(shop)
  const { order } = tripIn(shopper, 'paid')
  const desk = await onDuty(shop)
  shop.requests.length = 0
  return { shop, shopper, desk, order }
}
const orderAt = (shop: Shop, { id }: Order) => {
  const kept = shop.state().orders[id]
  if (!kept) throw new Error(`no order ${id}`)
  return kept.order
}
/** The first line of this order: one carton of milk. */
const milkOf = (order: Order) => ({ order, lines: [{ lineId: order.lines[0]?.lineId as never, count: 1 }] })

const confirm = (desk: Phone, order: Order) =>
  desk.until(desk.app.flows.returns.confirm({ ...milkOf(order), reason: 'unwanted' }))

describe('a return', () => {
  it('goes from the number on the receipt to the shopper’s own order', async () => {
    const { shop, shopper, desk, order } = await atDesk()
    const { returns } = desk.app.flows
    const found = await desk.until(returns.find(order.number))
    if (!found.ok) throw new Error(found.error.code)
    const value = await desk.until(returns.preview({ ...milkOf(found.value.order), reason: 'unwanted' }))
    const taken = await confirm(desk, found.value.order)
    if (!taken.ok || !value.ok) throw new Error('refused')
    expect(taken.value.made.money).toBe(value.value.money)
    const read = await shopper.until(shopper.app.flows.orders.read(order.id))
    expect(read).toMatchObject({ ok: true, value: { returns: [taken.value.made] } })
    expect(shop.requests.filter(({ path }) => path === '/staff/returns')).toHaveLength(1)
  })

  it('F52 whose answer was lost is confirmed again and is still one return', async () => {
    const { shop, desk, order } = await atDesk()
    shop.network = ({ path }) => (path === '/staff/returns' ? 'reply-lost' : 'arrives')
    expect(await confirm(desk, order)).toMatchObject({ ok: false, error: { code: 'timeout' } })
    expect(orderAt(shop, order).returns).toHaveLength(1)
    shop.network = () => 'arrives'
    const again = await confirm(desk, order)
    expect(again).toMatchObject({ ok: true, value: { made: orderAt(shop, order).returns[0] } })
    expect(orderAt(shop, order).returns).toHaveLength(1)
  })

  it('that never arrived takes nothing', async () => {
    const { shop, desk, order } = await atDesk()
    shop.network = () => 'request-lost'
    expect(await confirm(desk, order)).toMatchObject({ ok: false, error: { code: 'offline' } })
    expect(orderAt(shop, order).returns).toEqual([])
  })

  it('at two desks at once is one: the slower one is told', async () => {
    const { shop, desk, order } = await atDesk()
    const other = await onDuty(shop, { no: '20003', pin: '2468' })
    const [first, second] = [await confirm(desk, order), await confirm(other, order)]
    expect(first.ok).toBe(true)
    expect(second).toMatchObject({ ok: false, error: { code: 'return-changed' } })
    expect(leftIn(orderAt(shop, order)).get(order.lines[0]?.lineId as never)).toBe(0)
  })

  it('of goods that points have helped to pay gives money and points back, both to the last', async () => {
    const { shop, desk, order } = await atDesk()
    const points = { used: 500, worth: fen(500) }
    shop.change((state) => {
      const kept = state.orders[order.id]
      if (kept) kept.order = { ...kept.order, points, due: fen(order.total - 500) }
    })
    for (const [i, { lineId }] of order.lines.entries()) {
      const now = orderAt(shop, order)
      // apples are weighed, which is for a supervisor
      const who = i === 0 ? desk : await onDuty(shop, { no: '20003', pin: '2468' })
      const wanted = { order: now, lines: [{ lineId, count: 1 }], reason: 'unwanted' } as const
      expect((await who.until(who.app.flows.returns.confirm(wanted))).ok).toBe(true)
      expect(pointsBack(orderAt(shop, order))).toBeGreaterThan(0)
    }
    const last = orderAt(shop, order)
    expect([moneyBack(last), pointsBack(last)]).toEqual([order.total - 500, 500])
  })
})

describe('a shift that is over', () => {
  it('ends at the desk for returns too', async () => {
    const { shop, desk, order } = await atDesk()
    forgetSessions(shop)
    expect(await desk.until(desk.app.flows.returns.find(order.number))).toMatchObject({
      ok: false,
      error: { code: 'signed-out' },
    })
    expect(desk.app.stores.staff.getState().member).toBeNull()
  })
})
