/** What an order does to points: burned when it is made, given back when it is closed, each once. */
import type { PointsAccount } from '@/domain/member'
import { balanceOf, recordPoints, tierOf } from '@/domain/member'
import type { Order } from '@/domain/order'
import type { Caller, World } from '../backend/context'
import { keepMembership, membershipOfOwner } from '../backend/memberships'
import type { Owner } from '../backend/state'
import { POINTS_RULE } from '../seed/plans'

/** Of members whose prices apply; all cards of a membership share its points. */
export function pointsOf({ state, now }: World, { owner, subject }: Caller): PointsAccount | null {
  const held = membershipOfOwner(state, owner, now)
  if (!held || tierOf(subject, now, null) === 'none') return null
  return { balance: balanceOf(held.record.ledger), rule: POINTS_RULE }
}

/** Whether this person still has the points a quote was reckoned with: another order may have been faster. */
export const arePointsLeft = (world: World, caller: Caller, { points }: Pick<Order, 'points'>): boolean =>
  points === null || points.used <= (pointsOf(world, caller)?.balance ?? 0)

/** Takes the points that pay a part of the order. */
export function burnFor({ state, now }: World, owner: Owner, { id, points }: Pick<Order, 'id' | 'points'>) {
  const held = membershipOfOwner(state, owner, now)
  if (!held || points === null) return
  const { used } = points
  const burned = recordPoints(held.record.ledger, { kind: 'burned', orderId: id, points: used, at: now })
  if (burned.ok) keepMembership(state, { ...held, record: { ...held.record, ledger: burned.value } })
}

/** To the membership they came from, whatever card was taken back meanwhile; asked again it changes nothing. */
export function giveBackFor({ state, now }: World, orderId: string): void {
  const found = Object.entries(state.memberships).find(([, { ledger }]) =>
    ledger.some((entry) => entry.kind === 'burned' && entry.orderId === orderId),
  )
  if (!found) return
  const [main, record] = found
  const back = recordPoints(record.ledger, { kind: 'reversed', orderId, at: now })
  if (back.ok) keepMembership(state, { main, record: { ...record, ledger: back.value } })
}
