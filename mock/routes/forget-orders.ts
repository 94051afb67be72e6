/** Old orders are forgotten so that browser storage never fills up; whatever may still matter to somebody is kept. */
import { storeDay } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Context } from '../backend/context'
import type { Owner } from '../backend/state'
import { rememberTaken } from '../coupons/taken-before'
import { bookToday } from '../scenarios/prices'

/** Orders kept for one person, and more only where more of them still matter. */
const KEPT = 50

export function forgetOld(context: Context, owner: Owner): void {
  const { orders } = context.state
  const held = Object.values(orders)
    .filter((record) => record.owner === owner)
    .map(({ order }) => order)
    .sort((a, b) => a.createdAt - b.createdAt)
  const closed = held.filter(({ status }) => status === 'closed')
  const settled = held.filter((order) => isSettled(context, order))
  for (const order of [...closed, ...settled].slice(0, Math.max(0, held.length - KEPT))) {
    rememberTaken(context.state, owner, order, bookToday(context, order.storeId).promotions)
    delete orders[order.id]
  }
}

/** Paid before today, whose limits it no longer counts for, and with no money on its way back. */
function isSettled({ now }: Context, { paid, returns }: Order): boolean {
  return (
    paid !== null && storeDay(paid.at) !== storeDay(now) && returns.every(({ refund }) => refund === 'done')
  )
}
