// What must be true after every single event, whatever has gone wrong. Numbers as in docs/reliability.md.
import { isOpenForRetry } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { allowedMoves, tripOutbox } from '@/domain/trip'
import { takingsOf } from '../support/takings'
import type { Phone } from './phone'
import { tripOf } from './phone'
import type { Town } from './town'

/** What has been seen before, for what must not change any more. */
export type Memory = {
  readonly orders: Map<string, string>
  readonly payments: Map<string, string>
  /** Total and due of every quote the shop has given. */
  readonly quotes: Set<string>
  /** What was the case when somebody last looked: of the shop, and of each phone. */
  shop: number
  readonly phones: Map<string, Look>
}
type Look = { readonly shop: number; readonly stirs: number; readonly trip: Trip }
export const newMemory = (): Memory => ({
  orders: new Map(),
  payments: new Map(),
  quotes: new Set(),
  shop: -1,
  phones: new Map(),
})

/** Characters one phone may keep, and requests it may make in a minute. */
const STORAGE_BUDGET = 200_000
const REQUEST_BUDGET = 75

/** The first promise that is broken, in words; null: all are kept. */
export function brokenAlways(town: Town, phones: readonly Phone[], memory: Memory): string | null {
  if (town.unhandled.length > 0) return `I15 nobody caught: ${String(town.unhandled[0])}`
  if (town.wrongs[0] !== undefined) return town.wrongs[0]
  const shop = town.deeds()
  if (memory.shop !== shop) {
    memory.shop = shop
    const broken = brokenAtShop(town, memory)
    if (broken) return broken
  }
  for (const phone of phones) {
    const look: Look = { shop, stirs: phone.stirs, trip: tripOf(phone) }
    if (isSame(memory.phones.get(phone.who), look)) continue
    memory.phones.set(phone.who, look)
    const broken = brokenOn(town, phone)
    if (broken) return broken
  }
  return null
}

const isSame = (one: Look | undefined, other: Look) =>
  one !== undefined && one.shop === other.shop && one.stirs === other.stirs && one.trip === other.trip

function brokenAtShop(town: Town, memory: Memory): string | null {
  const state = town.state()
  const attempts = Object.values(state.payments)
  for (const { quote } of Object.values(state.quotes)) memory.quotes.add(`${quote.total} ${quote.due}`)
  let captured = 0
  for (const record of attempts) {
    const status = record.report.status
    const before = memory.payments.get(record.id)
    if (before !== undefined && isEnd(before) && before !== status)
      return `I7 payment ${record.attempt} went from ${before} to ${status}`
    memory.payments.set(record.id, status)
    if (status === 'succeeded') captured += record.amount
  }
  const taken = takingsOf(state)
  // what a network has not told yet may be there already
  if (taken < captured) return `I6 the networks hold ${taken}, ${captured} was captured`
  for (const { order } of Object.values(state.orders)) {
    const own = attempts.filter(({ orderId }) => orderId === order.id)
    const paid = own.filter(({ report }) => report.status === 'succeeded')
    const money = paid.reduce((sum, { amount }) => sum + amount, 0)
    if (money > order.due) return `I1 ${money} was taken for an order of ${order.due}`
    if ((order.status === 'paid') !== (money === order.due && paid.length === 1))
      return `I1 order ${order.status} with ${money} of ${order.due} taken`
    const open = own.filter(({ report }) => !isEnd(report.status))
    if (open.length > 1) return `I8 ${open.length} attempts are open`
    if (open.length > 0 && order.status !== 'unpaid')
      return `I8 an attempt is open on a ${order.status} order`
    const before = memory.orders.get(order.id)
    if (before === undefined && !memory.quotes.has(`${order.total} ${order.due}`))
      return `I12 an order of ${order.total} that nobody was quoted`
    if (before !== undefined && before !== 'unpaid' && before !== order.status)
      return `I7 order went from ${before} to ${order.status}`
    memory.orders.set(order.id, order.status)
    const lines = order.lines.reduce((sum, { amount }) => sum + amount, 0)
    if (lines !== order.total) return `I4 lines of ${lines} make a total of ${order.total}`
    if (order.due !== order.total - (order.points?.worth ?? 0)) return 'I4 due is not total less points'
    if (order.lines.some(({ amount }) => amount < 0) || order.due < 0) return 'I5 a negative amount'
    if (own.some(({ amount }) => amount !== order.due))
      return 'I4 an attempt asks for another amount than the order'
  }
  const twice = [...town.letOut].find(([, times]) => times > 1)
  if (twice) return `I10 the goods of one order went out ${twice[1]} times`
  return brokenHoldings(town) ?? brokenPasses(town)
}

function brokenHoldings(town: Town): string | null {
  const { coupons, orders } = town.state()
  const statusOf = (id: string) => orders[id]?.order.status
  for (const coupon of Object.values(coupons).flat()) {
    if (coupon.most !== null && coupon.uses.length + coupon.reservedFor.length > coupon.most)
      return 'I9 a coupon is used more often than it may be'
    if (coupon.uses.some(({ orderId }) => statusOf(orderId) !== 'paid'))
      return 'I9 a coupon is used by an unpaid order'
    if (coupon.reservedFor.some((orderId) => statusOf(orderId) !== 'unpaid'))
      return 'I9 a coupon is held for an order that is over'
  }
  for (const { ledger } of Object.values(town.state().memberships)) {
    if ((ledger.at(-1)?.balance ?? 0) < 0) return 'I9 points below nothing'
    const earned = ledger.flatMap((entry) => (entry.kind === 'earned' ? [entry.orderId] : []))
    if (new Set(earned).size < earned.length) return 'I9 an order has earned points twice'
    for (const { order } of Object.values(orders)) {
      const moved = ledger.flatMap((entry) =>
        'orderId' in entry && entry.orderId === order.id ? [entry.kind] : [],
      )
      const taken = moved.filter((kind) => kind === 'burned').length
      if (order.points && taken !== 1) return `I9 an order has taken its points ${taken} times`
      if (order.status === 'closed' && moved.includes('burned') && !moved.includes('reversed'))
        return 'I9 a closed order keeps the points'
    }
  }
  return null
}

function brokenPasses(town: Town): string | null {
  const { passes, orders } = town.state()
  for (const { pass } of Object.values(passes))
    if (orders[pass.orderId]?.order.status !== 'paid') return 'I2 a pass without a paid order'
  return null
}

function brokenOn(town: Town, phone: Phone): string | null {
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
    const inCart = cart.lines.map(({ id, goods }) => `${id} ${JSON.stringify(goods)}`).sort()
    const ordered = order.lines.map(({ lineId, goods }) => `${lineId} ${JSON.stringify(goods)}`).sort()
    if (inCart.join() !== ordered.join()) return `I4 ${phone.who} pays for other goods than are in the basket`
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
  return brokenPromise(phone)
}

/** A line the phone has made the sound for is in the basket or the order, unless the shopper took it out. */
function brokenPromise(phone: Phone): string | null {
  const trip = tripOf(phone)
  if (trip.phase === 'paid' || trip.phase === 'left') {
    phone.promised.clear()
    return null
  }
  const lines = new Set('cart' in trip ? trip.cart.lines.map(({ id }) => id as string) : [])
  const lost = [...phone.promised].find((id) => !lines.has(id))
  return lost === undefined ? null : `I3 ${phone.who} has lost ${lost} (${trip.phase})`
}

const isEnd = (status: string) => status === 'succeeded' || status === 'closed' || status === 'declined'

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
