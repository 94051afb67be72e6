/** What paying an order does for the person: points for a member, the end of the visit for a trial. */
import type { Millis } from '@/domain/kernel'
import { hasOwn, ok, subtractFen } from '@/domain/kernel'
import type { Ledger, PointsEvent } from '@/domain/member'
import { endTrial, PAID_TIERS, planOf, pointsFor, recordPoints } from '@/domain/member'
import type { Order, Return } from '@/domain/order'
import { moneyBack } from '@/domain/order'
import { PLANS } from '../seed/plans'
import { keepMembership, membershipOfOwner } from './memberships'
import type { MockState, Owner } from './state'

export function rewardOrder(
  state: MockState,
  { order, owner }: MockState['orders'][string],
  at: Millis,
): void {
  finishTrial(state, owner, at)
  const held = membershipOfOwner(state, owner, at)
  const rate = rateOf(order)
  if (!held || rate === 0) return
  const points = pointsFor(order.due, rate)
  const ledger = recordPoints(held.record.ledger, { kind: 'earned', orderId: order.id, points, at })
  if (ledger.ok) keepMembership(state, { ...held, record: { ...held.record, ledger: ledger.value } })
}

/** Goods came back: points earned for them go, points that had paid for them come back. */
export function unrewardReturn(
  state: MockState,
  { order, owner }: MockState['orders'][string],
  { id, at, money, points }: Return,
): void {
  const held = membershipOfOwner(state, owner, at)
  if (!held) return
  const rate = rateOf(order)
  const keptBefore = subtractFen(order.due, moneyBack(order))
  const about = { orderId: order.id, returnId: id, at }
  const events: PointsEvent[] = [
    { ...about, kind: 'refunded', points },
    {
      ...about,
      kind: 'returned',
      points: pointsFor(keptBefore, rate) - pointsFor(subtractFen(keptBefore, money), rate),
    },
  ]
  const ledger = events.reduce<Ledger>((before, event) => {
    const after = 'points' in event && event.points === 0 ? ok(before) : recordPoints(before, event)
    return after.ok ? after.value : before
  }, held.record.ledger)
  keepMembership(state, { ...held, record: { ...held.record, ledger } })
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
