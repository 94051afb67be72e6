/** Writes into the ledger of a membership. */
import type { Ledger, PointsEvent } from '@/domain/member'
import { recordPoints } from '@/domain/member'
import type { Held } from '../backend/memberships'
import { keepMembership } from '../backend/memberships'
import type { MockState } from '../backend/state'

/** What the ledger refuses, as it knows it already, changes nothing. */
export function recordIn(
  state: MockState,
  { main, record }: Held,
  eventFor: (ledger: Ledger) => PointsEvent,
): void {
  const after = recordPoints(record.ledger, eventFor(record.ledger))
  if (after.ok) keepMembership(state, { main, record: { ...record, ledger: after.value } })
}

/** In the ledger that has this kind about the order, whatever card was taken back meanwhile; without one nothing happens. */
export function recordWhere(
  state: MockState,
  kind: 'earned' | 'burned',
  orderId: string,
  eventFor: (ledger: Ledger) => PointsEvent,
): void {
  const found = Object.entries(state.memberships).find(([, { ledger }]) =>
    ledger.some((entry) => entry.kind === kind && entry.orderId === orderId),
  )
  if (found) recordIn(state, { main: found[0], record: found[1] }, eventFor)
}
