/** What an order does to points: burned when it is made, given back when it is closed, each once. */
import type { PointsAccount } from '@/domain/member'
import { spendableOf, tierOf } from '@/domain/member'
import type { Order } from '@/domain/order'
import type { Caller, World } from '../backend/context'
import { membershipOfOwner } from '../backend/memberships'
import type { Owner } from '../backend/state'
import { POINTS_RULE } from '../seed/plans'
import { recordIn, recordWhere } from './record-in'

/** Of members whose prices apply; all cards of a membership share its points. */
export function pointsOf({ state, now }: World, { owner, subject }: Caller): PointsAccount | null {
  const held = membershipOfOwner(state, owner, now)
  if (!held || tierOf(subject, now, null) === 'none') return null
  return { balance: spendableOf(held.record.ledger), rule: POINTS_RULE }
}

/** Whether this person still has the points a quote was reckoned with: another order may have been faster. */
export const arePointsLeft = (world: World, caller: Caller, { points }: Pick<Order, 'points'>): boolean =>
  points === null || points.used <= (pointsOf(world, caller)?.balance ?? 0)

/** Takes the points that pay a part of the order. */
export function burnFor({ state, now }: World, owner: Owner, { id, points }: Pick<Order, 'id' | 'points'>) {
  const held = membershipOfOwner(state, owner, now)
  if (held && points)
    recordIn(state, held, () => ({ kind: 'burned', orderId: id, points: points.used, at: now }))
}

/** To the membership they came from; asked again it changes nothing. */
export function giveBackFor({ state, now }: World, orderId: string): void {
  recordWhere(state, 'burned', orderId, () => ({ kind: 'reversed', orderId, at: now }))
}
