/** What paying an order does for the person: points for a member, the end of the visit for a trial. */
import type { Millis } from '@/domain/kernel'
import { hasOwn, subtractFen } from '@/domain/kernel'
import { earnedLeft, endTrial, PAID_TIERS, planOf, pointsFor } from '@/domain/member'
import type { Order, Return } from '@/domain/order'
import { moneyBack } from '@/domain/order'
import { recordIn, recordWhere } from '../points/record-in'
import { PLANS } from '../seed/plans'
import { membershipNumbered } from './memberships'
import type { MockState, OrderRecord, Owner } from './state'

export function rewardOrder(state: MockState, { order, owner, membership }: OrderRecord, at: Millis): void {
  finishTrial(state, owner, at)
  const held = membership === undefined ? undefined : membershipNumbered(state, membership, at)
  const points = pointsFor(order.due, rateOf(order))
  if (held && points > 0) recordIn(state, held, () => ({ kind: 'earned', orderId: order.id, points, at }))
}

/** Goods came back: points earned for them go, points that had paid for them come back. Nothing goes that was never earned. */
export function unrewardReturn(state: MockState, order: Order, { id, at, money, points }: Return): void {
  const about = { orderId: order.id, returnId: id, at }
  if (points > 0) recordWhere(state, 'burned', order.id, () => ({ ...about, kind: 'refunded', points }))
  const rate = rateOf(order)
  const keptBefore = subtractFen(order.due, moneyBack(order))
  const unearned = pointsFor(keptBefore, rate) - pointsFor(subtractFen(keptBefore, money), rate)
  if (unearned === 0) return
  recordWhere(state, 'earned', order.id, (ledger) => ({
    ...about,
    kind: 'returned',
    points: Math.min(unearned, earnedLeft(ledger, order.id)),
  }))
}

function rateOf(order: Order): number {
  const tier = PAID_TIERS.find((each) => each === order.tier)
  return (tier && planOf(PLANS, tier)?.pointsPerYuan) ?? 0
}

/** Ends the trial of a guest, if there is one. */
export function finishTrial(state: MockState, owner: Owner, now: Millis): void {
  const trial = hasOwn(state.trials, owner) ? state.trials[owner] : undefined
  if (trial) state.trials[owner] = endTrial(trial, now)
}
