/** Routes: the shopper’s exit pass. */
import { shopApi } from '@/contract/shop-api'
import type { ExitPass } from '@/domain/exit'
import type { Millis, PassToken } from '@/domain/kernel'
import { idOf, minutes } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { piecesKept, returnStateOf } from '@/domain/order'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import type { PassRecord } from '../backend/state'
import { orderOf } from './orders'

/** Time to walk from paying to the door. */
const GOOD_FOR = minutes(45)

export const passRoutes = [
  route(shopApi.issuePass, (context, { params }) => {
    const order = paidOrder(context, params.orderId)
    if (typeof order === 'string') return refuse(order)
    const last = lastPass(context, order)
    if (isEmptied(order, last)) return refuse('all-returned')
    const fresh = last && (last.usedAt !== null || last.pass.expiresAt > context.now)
    const { pass, verdict } = fresh ? last : issue(context, order)
    return reply({ order, pass, verdict })
  }),

  route(shopApi.readPass, (context, { params }) => {
    const order = paidOrder(context, params.orderId)
    if (typeof order === 'string') return refuse(order)
    const record = lastPass(context, order)
    if (!record) return refuse('not-found')
    if (isEmptied(order, record)) return refuse('all-returned')
    return reply({ order, pass: record.pass, verdict: record.verdict })
  }),
]

function paidOrder(context: Context, orderId: string): Order | 'not-found' | 'not-paid' {
  const order = orderOf(context, orderId)
  if (!order) return 'not-found'
  return order.status === 'paid' ? order : 'not-paid'
}

/** Everything came back before the door had decided: there is nothing to leave with. */
function isEmptied(order: Order, last: PassRecord | undefined): boolean {
  const isDecided = last?.verdict && last.verdict.kind !== 'check-items'
  return !isDecided && returnStateOf(order) === 'all'
}

function lastPass({ state }: Context, order: Order): PassRecord | undefined {
  return Object.values(state.passes)
    .filter(({ pass }) => pass.orderId === order.id)
    .sort((a, b) => b.pass.issuedAt - a.pass.issuedAt)[0]
}

function issue({ state, now, newId }: Context, order: Order): PassRecord {
  const pass: ExitPass = {
    token: idOf<PassToken>(newId('')),
    orderId: order.id,
    storeId: order.storeId,
    issuedAt: now,
    expiresAt: (now + GOOD_FOR) as Millis,
    pieces: piecesKept(order),
    total: order.due,
  }
  const record: PassRecord = { pass, verdict: null, usedAt: null }
  state.passes[pass.token] = record
  return record
}
