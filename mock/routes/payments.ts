/** Routes: payment attempts. The server alone says whether money moved. */
import { shopApi } from '@/contract/shop-api'
import type { OrderId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import type { PaymentRecord } from '../backend/state'
import { attemptsOf } from '../payments/attempts-of'
import { reportOf, waitsForStaff } from '../payments/desk'
import { end, learn } from '../payments/learn'
import { isHeldElsewhere, renew } from '../payments/lease'
import { goodsIn } from '../payments/new-record'
import { orderOf } from './orders'
import { paymentRecord } from './payment-records'
import { startAttempt } from './start-attempt'
import { findStore } from './stores'
import { termOrderOf } from './term-orders'

export const paymentRoutes = [
  route(shopApi.startPayment, (context, { params, body }) => {
    const order = orderOf(context, params.orderId)
    if (!order) return refuse('not-found')
    const accepts = findStore(order.storeId)?.accepts ?? { tenders: [], codes: [] }
    // its discount is in the total
    if (order.wallet !== null && order.wallet !== body.tender) return refuse('wallet-changes-price')
    const isClosed = order.status === 'closed'
    const due = {
      id: order.id,
      amount: order.due,
      isClosed,
      accepts,
      description: goodsIn(order),
      payBefore: order.payBefore,
    }
    const started = startAttempt(context, due, body)
    return typeof started === 'string' ? refuse(started) : reply(started)
  }),

  route(shopApi.readPayment, (context, { params }) => {
    const record = ownRecord(context, params.paymentId)
    if (!record) return refuse('not-found')
    // without an answer of the network it stays as it was
    for (const each of waitsForStaff(record) ? attemptsOf(context, record.orderId) : [record])
      learn(context, each)
    renew(context, record)
    return reply(view(context, record))
  }),

  route(shopApi.closePayment, (context, { params }) => {
    const record = ownRecord(context, params.paymentId)
    if (!record) return refuse('not-found')
    learn(context, record)
    if (isHeldElsewhere(context, record)) return refuse('paying-elsewhere')
    return end(context, record) ? reply(view(context, record)) : refuse('network-down')
  }),
]

/** An attempt to pay one's own order, or one's own membership. */
function ownRecord(context: Context, paymentId: string): PaymentRecord | undefined {
  const record = paymentRecord(context, paymentId)
  if (!record) return undefined
  return orderOf(context, record.orderId) || termOrderOf(context, record.orderId) ? record : undefined
}

const view = (context: Context, record: PaymentRecord) => ({
  paymentId: record.id,
  orderId: idOf<OrderId>(record.orderId),
  report: reportOf(record, attemptsOf(context, record.orderId)),
})
