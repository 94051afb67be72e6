/** Routes: orders. Another person’s order is as unknown as one that never was. */
import { shopApi } from '@/contract/shop-api'
import type { CartLine } from '@/domain/cart'
import type { OrderId } from '@/domain/kernel'
import { hasOwn, idOf, millis } from '@/domain/kernel'
import { tierOf } from '@/domain/member'
import type { Order, OrderLine, Quote } from '@/domain/order'
import type { Product } from '@/domain/product'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { membershipOfOwner } from '../backend/memberships'
import { route } from '../backend/route'
import { isSigned } from '../backend/signature'
import { reserveFor } from '../coupons/order-coupons'
import { attemptsOf } from '../payments/attempts-of'
import { learn } from '../payments/learn'
import { isHeldElsewhere } from '../payments/lease'
import { arePointsLeft, burnFor } from '../points/order-points'
import { bookToday } from '../scenarios/prices'
import { closeUnpaid } from './close-unpaid'
import { forgetOld } from './forget-orders'
import { closeLapsed, ORDER_HOLDS } from './lapse'
import { statementOf } from './quote-statement'
import { findStore } from './stores'

export function orderOf(context: Context, orderId: string): Order | undefined {
  const { state, caller } = context
  closeLapsed(context)
  const record = hasOwn(state.orders, orderId) ? state.orders[orderId] : undefined
  return record && record.owner === caller().owner ? record.order : undefined
}

export const orderRoutes = [
  route(shopApi.placeOrder, (context, { body: { quote } }) => {
    const { quotes } = context.state
    const kept = hasOwn(quotes, quote.id) ? quotes[quote.id] : undefined
    const caller = context.caller()
    const { owner, subject } = caller
    // one that is no longer kept has become an order, or is long over
    if (!kept || !isSigned(context, statementOf(quote, owner), quote.signature))
      return refuse('quote-refused')
    if (quote.expiresAt <= context.now) return refuse('quote-expired')
    // no network takes an order of nothing
    if (quote.due < 1) return refuse('nothing-to-pay')
    closeLapsed(context)
    const store = findStore(quote.storeId)
    if (!store) return refuse('not-found')
    if (quote.tier !== tierOf(subject, context.now, store.id)) return refuse('tier-changed')
    const { products } = context.shop.catalog(store.id)
    const orderId = idOf<OrderId>(context.newId('o'))
    const book = bookToday(context, store.id)
    if (!arePointsLeft(context, caller, quote)) return refuse('points-gone')
    const reserved = reserveFor(context, owner, { orderId, kept, book })
    if (!reserved.ok) return refuse(reserved.error)
    const order: Order = {
      id: orderId,
      number: context.newId('').slice(0, 8),
      storeId: store.id,
      storeName: store.name,
      tier: quote.tier,
      lines: quote.lines.flatMap((line) => toOrderLine(line, kept.lines, products)),
      listTotal: quote.listTotal,
      total: quote.total,
      wallet: quote.wallet,
      points: quote.points,
      due: quote.due,
      createdAt: context.now,
      payBefore: millis(context.now + ORDER_HOLDS),
      status: 'unpaid',
      paid: null,
      returns: [],
    }
    burnFor(context, owner, order)
    const membership = membershipOfOwner(context.state, owner, context.now)?.main
    // a quote becomes one order only
    delete quotes[quote.id]
    const { asGuest, asMember } = kept
    const codes = Object.fromEntries(kept.lines.map(({ id, code }) => [id, code]))
    context.state.orders[order.id] = { order, owner, asGuest, asMember, codes, membership }
    forgetOld(context, owner)
    return reply({ order })
  }),

  route(shopApi.listOrders, (context) => {
    closeLapsed(context)
    return reply({ orders: ordersOf(context, context.caller().owner) })
  }),

  route(shopApi.readOrder, (context, { params }) => {
    const order = orderOf(context, params.orderId)
    return order ? reply({ order }) : refuse('not-found')
  }),

  route(shopApi.closeOrder, (context, { params }) => {
    const order = orderOf(context, params.orderId)
    if (!order) return refuse('not-found')
    const attempts = attemptsOf(context, order.id)
    for (const attempt of attempts) learn(context, attempt)
    const reports = attempts.map(({ report }) => report.status)
    if (context.state.orders[order.id]?.order.status === 'paid' || reports.includes('succeeded'))
      return refuse('already-paid')
    if (attempts.some((each) => isHeldElsewhere(context, each))) return refuse('paying-elsewhere')
    if (reports.includes('awaiting-user') || reports.includes('processing')) return refuse('payment-open')
    const record = context.state.orders[order.id]
    return reply({ order: record ? closeUnpaid(context, record) : order })
  }),
]

function ordersOf({ state }: Context, owner: string): Order[] {
  return Object.values(state.orders)
    .filter((record) => record.owner === owner)
    .map(({ order }) => order)
    .sort((a, b) => b.createdAt - a.createdAt)
}

function toOrderLine(
  line: Quote['lines'][number],
  sold: readonly CartLine[],
  products: readonly Product[],
): OrderLine[] {
  const product = products.find(({ id }) => id === line.productId)
  if (!product) return []
  const { name, size, picture, restriction } = product
  const { lastDay = null, batch = null } = sold.find(({ id }) => id === line.lineId) ?? {}
  const minimumAge = restriction.kind === 'age' ? restriction.years : null
  return [{ ...line, name, size, picture, minimumAge, lastDay, batch }]
}
