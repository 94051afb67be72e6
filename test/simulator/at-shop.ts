// What must be true of the shop and its networks after every event.
import { takingsOf } from '../support/takings'
import type { Town } from './town'

/** What has been seen of the shop before, for what must not change any more. */
export type ShopMemory = {
  readonly orders: Map<string, string>
  readonly payments: Map<string, string>
  /** Total and due of every quote the shop has given. */
  readonly quotes: Set<string>
}

export function brokenAtShop(town: Town, memory: ShopMemory): string | null {
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

export const isEnd = (status: string) =>
  status === 'succeeded' || status === 'closed' || status === 'declined'
