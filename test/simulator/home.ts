// When a shopper is done: out of the door, and with nothing paid for left behind.
import type { OrderId } from '@/domain/kernel'
import type { Phone } from './phone'
import { tripOf } from './phone'
import type { Town } from './town'

/** `phones`: all of the town, one of which may have the order in hand. */
export const isHome = (town: Town, phone: Phone, phones: readonly Phone[]): boolean =>
  phone.isGone || (tripOf(phone).phase === 'left' && leftBehind(town, phone, phones) === null)

/** A paid order of this shopper whose goods are still inside, and that nobody is about to bring out. */
export function leftBehind(town: Town, { app }: Phone, phones: readonly Phone[]): OrderId | null {
  const { orders, sessions } = town.state()
  const { token } = app.stores.shopper.getState()
  const owner = token === null ? undefined : sessions[token]
  const inHand = phones.map((each) => {
    const trip = tripOf(each)
    return !each.isGone && trip.phase !== 'left' && 'order' in trip ? trip.order.id : null
  })
  const own = Object.values(orders).filter((record) => record.owner === owner)
  const left = own.find(
    ({ order: { id, status } }) => status === 'paid' && !town.letOut.has(id) && !inHand.includes(id),
  )
  return left?.order.id ?? null
}
