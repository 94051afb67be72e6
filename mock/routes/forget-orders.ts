/** Old orders are forgotten so that browser storage never fills up; whatever may still matter to somebody is kept. */
import { hasOwn, minutes, storeDay } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Context } from '../backend/context'
import type { OrderRecord, Owner } from '../backend/state'
import { rememberTaken } from '../coupons/taken-before'
import { isOver } from '../payments/is-over'
import { bookToday } from '../scenarios/prices'

/** Orders kept for one person, and more only where more of them still matter. */
const KEPT = 50
/** The same of everybody together. */
export const KEPT_IN_ALL = 200
/** Until nobody asks for a payment of a forgotten order any more, and no network tells of it. */
const TRACES_KEPT = minutes(48 * 60)

export function forgetOld(context: Context, owner: Owner): void {
  const all = () => Object.values(context.state.orders)
  forgetBeyond(
    context,
    all().filter((record) => record.owner === owner),
    KEPT,
  )
  forgetBeyond(context, all(), KEPT_IN_ALL)
  forgetTraces(context)
}

function forgetBeyond(context: Context, records: readonly OrderRecord[], kept: number): void {
  if (records.length <= kept) return
  const held = [...records].sort((a, b) => a.order.createdAt - b.order.createdAt)
  const closed = held.filter(({ order }) => order.status === 'closed')
  const settled = held.filter(({ order }) => isSettled(context, order))
  for (const { owner, order } of [...closed, ...settled].slice(0, held.length - kept)) {
    rememberTaken(context.state, owner, order, bookToday(context, order.storeId).promotions)
    delete context.state.orders[order.id]
  }
}

/** Attempts, passes and refunds of orders that are forgotten. */
function forgetTraces({ state, now }: Context): void {
  const isGone = (orderId: string) => !hasOwn(state.orders, orderId) && !hasOwn(state.termOrders, orderId)
  for (const { id, orderId, report, isReconciled, givenBack, payBefore } of Object.values(state.payments)) {
    const isDone = isOver(report) && isReconciled && givenBack !== 'owed'
    if (isDone && isGone(orderId) && now > payBefore + TRACES_KEPT) delete state.payments[id]
  }
  for (const { pass } of Object.values(state.passes))
    if (isGone(pass.orderId)) delete state.passes[pass.token]
  for (const [id, { orderId }] of Object.entries(state.refunds)) if (isGone(orderId)) delete state.refunds[id]
}

/** Paid before today, whose limits it no longer counts for, and with no money on its way back. */
function isSettled({ now }: Context, { paid, returns }: Order): boolean {
  return (
    paid !== null && storeDay(paid.at) !== storeDay(now) && returns.every(({ refund }) => refund === 'done')
  )
}
