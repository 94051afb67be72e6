// Everything goes back to the desk before the door: the phone is told, and is free for another visit.
import { expect, it } from 'vitest'
import { pieceCount } from '@/domain/cart'
import { openShop } from './support/shop'
import { checkIn, follow, onDuty, paid, pay, quoted, tripIn, tripOf } from './support/visits'

it('a shopper who has returned everything is told so at once, and may begin anew', async () => {
  const shop = openShop()
  const phone = await paid(shop)
  const desk = await onDuty(shop, { no: '20003', pin: '2468' })
  const { order } = tripIn(phone, 'paid')
  const lines = order.lines.map((line) => ({ lineId: line.lineId, count: pieceCount([line]) }))
  const wanted = { order, lines, reason: 'faulty' } as const
  expect((await desk.until(desk.app.flows.returns.confirm(wanted))).ok).toBe(true)
  await phone.platform.clock.advance(2500)
  expect(tripOf(phone).phase).toBe('idle')
  expect(phone.app.stores.trip.getState().allReturned).toBe(true)
  await checkIn(phone)
  expect(phone.app.stores.trip.getState().allReturned).toBe(false)
})

it('so may one whose goods went back before the phone had their pass', async () => {
  const shop = openShop()
  const phone = await quoted(shop)
  shop.network = ({ path }) => (path.endsWith('/pass') ? 'request-lost' : 'arrives')
  await pay(phone)
  await follow(phone, 5000)
  const { order } = tripIn(phone, 'paying')
  const desk = await onDuty(shop, { no: '20003', pin: '2468' })
  const lines = order.lines.map((line) => ({ lineId: line.lineId, count: pieceCount([line]) }))
  const kept = shop.state().orders[order.id]?.order ?? order
  const back = await desk.until(desk.app.flows.returns.confirm({ order: kept, lines, reason: 'faulty' }))
  expect(back.ok).toBe(true)
  shop.network = () => 'arrives'
  await follow(phone, 60_000)
  expect(tripOf(phone).phase).toBe('idle')
  expect(phone.app.stores.trip.getState().allReturned).toBe(true)
})
