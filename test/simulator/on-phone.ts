// What must be true of a phone after every event: nothing is claimed that the shop does not know, and there is a way on.
import type { Cart } from '@/domain/cart'
import type { Order } from '@/domain/order'
import { isOpenForRetry } from '@/domain/payment'
import { allowedMoves, tripOutbox } from '@/domain/trip'
import { isEnd } from './at-shop'
import type { Phone } from './phone'
import { tripOf } from './phone'
import type { Town } from './town'

/** Characters one phone may keep, and requests it may make in a minute in the hands of the most hurried shopper. */
const STORAGE_BUDGET = 200_000
const REQUEST_BUDGET = 100

export function brokenOn(town: Town, phone: Phone): string | null {
  if (phone.platform.isDead()) return null
  const trip = tripOf(phone)
  const { orders } = town.state()
  if ('order' in trip) {
    const held = orders[trip.order.id]?.order
    const claims = trip.phase !== 'paying' || trip.payment.kind === 'succeeded'
    if (claims && held?.status !== 'paid')
      return `I13 ${phone.who} believes in a payment of a ${held?.status} order`
  }
  if (trip.phase === 'paying') {
    const { payment, order, cart } = trip
    const record =
      'paymentId' in payment && payment.paymentId ? town.state().payments[payment.paymentId] : undefined
    if (
      record &&
      isOpenForRetry(payment) &&
      record.report.status !== 'closed' &&
      record.report.status !== 'declined'
    )
      return `I13 ${phone.who} says ${payment.kind}, the shop ${record.report.status}`
    const { device } = phone.app.stores.shopper.getState()
    const isOpen = Object.values(town.state().payments).some(
      ({ orderId, report, lease }) =>
        orderId === order.id && !isEnd(report.status) && lease?.device === device,
    )
    if (isOpen && isOpenForRetry(payment)) return `I13 ${phone.who} may pay again, and an attempt is open`
    if (!isSameGoods(cart, order)) return `I4 ${phone.who} pays for other goods than are in the basket`
    if (allowedMoves(trip).length === 0 && trip.payment.kind !== 'succeeded')
      return 'I14 no way on while paying'
    if (tripOutbox(trip).length === 0 && !isOpenForRetry(trip.payment))
      return 'I14 nothing is due while paying'
  }
  if (tripOutbox(trip).length > 1) return 'I16 the outbox grows'
  if (phone.walletsOpen > 1) return `I8 ${phone.who} has ${phone.walletsOpen} wallets open`
  if (phone.requests.length > REQUEST_BUDGET)
    return `I17 ${phone.who} asks ${phone.requests.length} times a minute`
  let kept = 0
  for (const [key, value] of phone.disk.entries) kept += key.length + value.length
  if (kept > STORAGE_BUDGET) return `I16 ${phone.who} keeps ${kept} characters`
  return brokenPromise(town, phone)
}

function isSameGoods(cart: Cart, order: Order): boolean {
  const inCart = cart.lines.map(({ id, goods }) => `${id} ${JSON.stringify(goods)}`).sort()
  const ordered = order.lines.map(({ lineId, goods }) => `${lineId} ${JSON.stringify(goods)}`).sort()
  return inCart.join() === ordered.join()
}

/** A line the phone has made the sound for is in the basket or a paid order, unless the shopper took it out. */
function brokenPromise(town: Town, phone: Phone): string | null {
  const trip = tripOf(phone)
  if (trip.phase === 'paid' || trip.phase === 'left') {
    phone.promised.clear()
    return null
  }
  const lines = new Set('cart' in trip ? trip.cart.lines.map(({ id }) => id as string) : [])
  for (const id of phone.promised) {
    if (lines.has(id)) continue
    if (!isPaidFor(town, id)) return `I3 ${phone.who} has lost ${id} (${trip.phase})`
    phone.promised.delete(id)
  }
  return null
}

const isPaidFor = (town: Town, id: string) =>
  Object.values(town.state().orders).some(
    ({ order: { status, lines } }) => status === 'paid' && lines.some(({ lineId }) => lineId === id),
  )
