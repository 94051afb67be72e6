/** Routes: going on with an order on another phone, once the first one is not heard of any more. */
import { shopApi } from '@/contract/shop-api'
import type { CartLine } from '@/domain/cart'
import { cartLineOf } from '@/domain/order'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import type { OrderRecord, PaymentRecord } from '../backend/state'
import { attemptsOf } from '../payments/attempts-of'
import { learn } from '../payments/learn'
import { hold, isHeldElsewhere } from '../payments/lease'
import { orderOf } from './orders'

export const continueRoutes = [
  route(shopApi.continueOrder, (context, { params }) => {
    if (!orderOf(context, params.orderId)) return refuse('not-found')
    const attempts = attemptsOf(context, params.orderId)
    for (const each of attempts) learn(context, each)
    const kept = context.state.orders[params.orderId]
    if (!kept) return refuse('not-found')
    const { status } = kept.order
    if (status === 'paid') return refuse('already-paid')
    if (status === 'closed') return refuse('order-closed')
    if (attempts.some((each) => isHeldElsewhere(context, each))) return refuse('paying-elsewhere')
    const last = lastOf(attempts)
    if (last) hold(context, last)
    return reply({ order: kept.order, lines: linesOf(kept), attempt: last ? viewOf(last) : null })
  }),
]

/** Of the shopper's own. */
const lastOf = (attempts: readonly PaymentRecord[]): PaymentRecord | undefined =>
  attempts.filter(({ desk }) => !desk).sort((a, b) => b.attempt - a.attempt)[0]

function viewOf({ id, attempt, tender, invocation, report }: PaymentRecord) {
  return { paymentId: id, attempt, tender, invocation: invocation ?? UNTOLD, report }
}

/** The network has not answered yet: the server is asked on. */
const UNTOLD = { kind: 'payer-code' } as const

function linesOf({ order, codes = {} }: OrderRecord): CartLine[] {
  return order.lines.map((line) => cartLineOf(line, codes[line.lineId] ?? ''))
}
