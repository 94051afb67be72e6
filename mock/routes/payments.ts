/** Routes: payment attempts. The server alone says whether money moved. */
import { shopApi } from '@/contract/shop-api'
import type { OrderId, PaymentId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import type { PaymentRecord } from '../backend/state'
import { orderOf } from './orders'
import { attemptsOf, isOver, paymentRecord } from './payment-records'
import { findStore } from './stores'

export const paymentRoutes = [
  route(shopApi.startPayment, (context, { params, body }) => {
    const order = orderOf(context, params.orderId)
    if (!order) return refuse('not-found')
    const attempts = attemptsOf(context, order.id)
    // the same attempt asked for again is the same attempt, whatever has become of it
    const same = attempts.find(({ attempt }) => attempt === body.attempt)
    if (same) return same.wallet === body.wallet ? reply(started(same)) : refuse('payment-open')
    if (order.status === 'closed') return refuse('order-closed')
    if (attempts.some(({ report }) => report.status === 'succeeded')) return refuse('already-paid')
    if (attempts.some(({ report }) => !isOver(report))) return refuse('payment-open')
    if (!findStore(order.storeId)?.wallets.includes(body.wallet)) return refuse('wallet-not-offered')

    const record: PaymentRecord = {
      id: idOf<PaymentId>(context.newId('p')),
      orderId: order.id,
      wallet: body.wallet,
      attempt: body.attempt,
      amount: order.total,
      report: { status: 'awaiting-user' },
      settlesAt: null,
    }
    context.state.payments[record.id] = record
    return reply(started(record))
  }),

  route(shopApi.readPayment, (context, { params }) => {
    const record = ownRecord(context, params.paymentId)
    return record ? reply(view(record)) : refuse('not-found')
  }),

  route(shopApi.closePayment, (context, { params }) => {
    const record = ownRecord(context, params.paymentId)
    if (!record) return refuse('not-found')
    if (!isOver(record.report)) {
      record.report = { status: 'closed' }
      record.settlesAt = null
    }
    return reply(view(record))
  }),
]

function ownRecord(context: Context, paymentId: string): PaymentRecord | undefined {
  const record = paymentRecord(context, paymentId)
  return record && orderOf(context, record.orderId) ? record : undefined
}

const started = ({ id, report }: PaymentRecord) => ({
  paymentId: id,
  invocation: { kind: 'mock-wallet' as const, paymentId: id },
  report,
})

const view = ({ id, orderId, report }: PaymentRecord) => ({
  paymentId: id,
  orderId: idOf<OrderId>(orderId),
  report,
})
