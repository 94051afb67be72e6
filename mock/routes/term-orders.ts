/** Routes: ordering and paying a term of membership. At most one order of a payer is unpaid. */
import { shopApi } from '@/contract/shop-api'
import type { Millis, OrderId } from '@/domain/kernel'
import { hasOwn, idOf } from '@/domain/kernel'
import type { TermOffer } from '@/domain/member'
import { offerTerm } from '@/domain/member'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { keepMembership, membershipOfOwner, termOf } from '../backend/memberships'
import { route } from '../backend/route'
import { isPayer } from '../backend/settle-term'
import type { TermOrder } from '../backend/state'
import { attemptsOf } from '../payments/attempts-of'
import { isOver } from '../payments/is-over'
import { learn } from '../payments/learn'
import { ACCEPTS } from '../seed/accepts'
import { PLANS } from '../seed/plans'
import { ORDER_HOLDS } from './lapse'
import { startAttempt } from './start-attempt'

export function termOrderOf({ state, caller }: Context, orderId: string): TermOrder | undefined {
  const order = hasOwn(state.termOrders, orderId) ? state.termOrders[orderId] : undefined
  return order && order.payer === caller().owner ? order : undefined
}

/** The order this caller has yet to pay. */
export function unpaidTermOrder({ state, caller }: Context): TermOrder | undefined {
  const { owner } = caller()
  return Object.values(state.termOrders).find(({ payer, status }) => payer === owner && status === 'unpaid')
}

/** The attempt that is open, or the last one. */
export function lastAttempt(context: Context, { id }: TermOrder) {
  const last = attemptsOf(context, id).sort((a, b) => b.attempt - a.attempt)[0]
  if (last) learn(context, last)
  return last
}

export function termOrderView(context: Context, order: TermOrder) {
  const last = lastAttempt(context, order)
  const isOpen = last && (!isOver(last.report) || last.report.status === 'succeeded')
  const attempt = isOpen ? last.attempt : (last?.attempt ?? 0) + 1
  return { id: order.id, offer: order.offer, status: order.status, attempt }
}

export const termOrderRoutes = [
  route(shopApi.orderTerm, (context, { body: { offer, name } }) => {
    const { state, now } = context
    const { owner } = context.caller()
    const before = unpaidTermOrder(context)
    const held = membershipOfOwner(state, owner, now)
    if (!isPayer(state, owner, now)) return refuse('main-card-only')
    if (before && isSame(before.offer, offer)) return reply({ order: termOrderView(context, before) })
    const priced = offerTerm(offer, { plans: PLANS, term: held ? termOf(held.record) : null, now })
    if (!priced.ok) return refuse(priced.error)
    if (!isSame(priced.value, offer)) return refuse('offer-changed')
    if (!held && name === null) return refuse('name-needed')
    if (before) {
      const last = lastAttempt(context, before)
      if (last && !isOver(last.report)) return refuse('payment-open')
      state.termOrders[before.id] = { ...before, status: 'closed' }
    }
    // from now on the term no longer moves with the seed
    if (held) keepMembership(state, held)
    const order: TermOrder = {
      id: idOf<OrderId>(context.newId('m')),
      payer: owner,
      offer: priced.value,
      name: held ? null : name,
      status: 'unpaid',
    }
    state.termOrders[order.id] = order
    return reply({ order: termOrderView(context, order) })
  }),

  route(shopApi.payTerm, (context, { params, body }) => {
    const order = termOrderOf(context, params.orderId)
    if (!order) return refuse('not-found')
    const { id, offer, status } = order
    const due = {
      id,
      amount: offer.price,
      isClosed: status === 'closed',
      accepts: ACCEPTS,
      description: '会员费',
      payBefore: (context.now + ORDER_HOLDS) as Millis,
    }
    const started = startAttempt(context, due, body)
    return typeof started === 'string' ? refuse(started) : reply(started)
  }),
]

const isSame = (one: TermOffer, other: TermOffer) =>
  one.kind === other.kind &&
  one.tier === other.tier &&
  one.price === other.price &&
  one.expiresAt === other.expiresAt
