/** What paying an order does for the person: points for a member, the end of the visit for a trial. */
import type { Millis } from '@/domain/kernel'
import { hasOwn } from '@/domain/kernel'
import { endTrial, PAID_TIERS, planOf, pointsFor, recordPoints } from '@/domain/member'
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
  const tier = PAID_TIERS.find((each) => each === order.tier)
  const plan = tier && planOf(PLANS, tier)
  if (!held || !plan) return
  const points = pointsFor(order.due, plan.pointsPerYuan)
  const ledger = recordPoints(held.record.ledger, { kind: 'earned', orderId: order.id, points, at })
  if (ledger.ok) keepMembership(state, { ...held, record: { ...held.record, ledger: ledger.value } })
}

/** Ends the trial of a guest, if there is one. */
export function finishTrial(state: MockState, owner: Owner, now: Millis): void {
  const trial = hasOwn(state.trials, owner) ? state.trials[owner] : undefined
  if (trial) state.trials[owner] = endTrial(trial, now)
}
