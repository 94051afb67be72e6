// What must have come right once nothing goes wrong any more.
import { tripOutbox } from '@/domain/trip'
import { takingsOf } from '../support/takings'
import type { Phone } from './phone'
import { tripOf } from './phone'
import type { Town } from './town'

/** The first thing that is still not settled long after everything works again; null: all is well. */
export function brokenAtRest(town: Town, phones: readonly Phone[]): string | null {
  const { orders, passes, payments } = town.state()
  const captured = Object.values(payments).reduce(
    (sum, { amount, report }) => sum + (report.status === 'succeeded' ? amount : 0),
    0,
  )
  const taken = takingsOf(town.state())
  const late = Object.values(payments).filter(({ givenBack }) => givenBack).length
  if (late > town.lateMoney()) return 'Q5 money went back that had come in time'
  if (taken !== captured) return `Q5 the networks hold ${taken}, the shop has booked ${captured}`
  for (const phone of phones) {
    if (phone.isGone) continue
    const trip = tripOf(phone)
    if (phone.platform.isDead()) return `Q1 ${phone.who} is dead`
    if (trip.phase !== 'left')
      return `Q1 ${phone.who} is still ${trip.phase}${trip.phase === 'paying' ? ` ${trip.payment.kind}` : ''}`
    if (tripOutbox(trip).length > 0) return 'Q4 something is still due'
    const told = whereTokenLies(town, phone)
    if (told) return `I18 a session lies open in ${told}`
    if (orders[trip.order.id]?.order.status !== 'paid') return 'Q3 phone and shop disagree'
  }
  let left = 0
  for (const { order } of Object.values(orders)) {
    if (order.status === 'unpaid') return 'Q1 an order nobody will pay is still open'
    if (order.status !== 'paid') continue
    const isOut = Object.values(passes).some(
      ({ pass, verdict }) => pass.orderId === order.id && verdict !== null,
    )
    if (!isOut) left += 1
  }
  const gone = phones.filter(({ isGone }) => isGone).length
  return left > gone ? 'Q2 somebody has paid and holds neither pass nor goods' : null
}

/** Where a phone's session can be read besides its own two records; null: nowhere. */
function whereTokenLies(town: Town, phone: Phone): string | null {
  const { token } = phone.app.stores.shopper.getState()
  if (token === null) return null
  for (const [key, value] of phone.disk.entries)
    if (!OF_THE_SESSION.test(key) && value.includes(token)) return key
  if (town.trace.lines.some(({ what }) => what.includes(token))) return 'the trace'
  return JSON.stringify(town.state().alarms).includes(token) ? 'the alarms' : null
}

/** A torn one is kept beside it for support. */
const OF_THE_SESSION = /^sg-(shopper|session)(-unreadable)?$/
