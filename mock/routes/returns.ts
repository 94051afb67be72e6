/** Routes: goods that come back to the staff desk. Each piece once, and never for more than was paid. */
import { shopApi } from '@/contract/shop-api'
import { orderNumberIn } from '@/domain/code'
import type { ReturnId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Order, Return } from '@/domain/order'
import { piecesKept, returnStateOf } from '@/domain/order'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { orderById, orderByNumber } from '../backend/orders-in-store'
import { unrewardReturn } from '../backend/reward-order'
import { route } from '../backend/route'
import { limitsOn, paidOnly, valueAsked } from '../returns/check-return'
import { startRefund } from '../returns/refunds'

export const returnRoutes = [
  route(shopApi.findReturn, (context, { body }) => {
    const found = paidOnly(orderByNumber(context, orderNumberIn(body.text)))
    if (!found.ok) return refuse(found.error)
    const { order } = found.value
    return reply({ order, limits: limitsOn(context, order) })
  }),

  route(shopApi.previewReturn, (context, { body }) => {
    const found = paidOnly(orderById(context, body.orderId))
    if (!found.ok) return refuse(found.error)
    const value = valueAsked(context, found.value.order, body)
    return value.ok ? reply({ value: value.value }) : refuse(value.error.code, value.error.lineIds)
  }),

  route(shopApi.confirmReturn, (context, { body }) => {
    const found = paidOnly(orderById(context, body.orderId))
    if (!found.ok) return refuse(found.error)
    const kept = found.value
    const { order } = kept
    if (order.returns.length !== body.after) return refuse('return-changed')
    const value = valueAsked(context, order, body)
    if (!value.ok) return refuse(value.error.code, value.error.lineIds)
    const { money, points } = value.value
    const made: Return = {
      id: idOf<ReturnId>(context.newId('r')),
      at: context.now,
      reason: body.reason,
      lines: body.lines,
      money,
      points,
      refund: money > 0 ? 'on-its-way' : 'done',
    }
    unrewardReturn(context.state, order, made)
    kept.order = { ...order, returns: [...order.returns, made] }
    const { subject } = context.caller()
    startRefund(context, order.id, subject.kind === 'staff' ? subject.staffNo : '', made)
    mendPasses(context, kept.order)
    return reply({ order: kept.order, made })
  }),
]

/** Goods that are back in the store leave it on no pass; a pass for the others says how many are left. */
function mendPasses({ state, now }: Context, order: Order): void {
  for (const [token, record] of Object.entries(state.passes)) {
    if (record.pass.orderId !== order.id || record.usedAt !== null) continue
    const usedAt = returnStateOf(order) === 'all' ? now : null
    state.passes[token] = { ...record, pass: { ...record.pass, pieces: piecesKept(order) }, usedAt }
  }
}
