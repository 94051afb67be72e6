/** Points go back to where they came from: the membership whose ledger knows the order, whatever card was taken back meanwhile. */
import type { Ledger, PointsEvent } from '@/domain/member'
import { recordPoints } from '@/domain/member'
import { keepMembership } from '../backend/memberships'
import type { MockState } from '../backend/state'

/** Records in the ledger that has this kind about the order; without one nothing happens. */
export function recordWhere(
  state: MockState,
  kind: 'earned' | 'burned',
  orderId: string,
  eventFor: (ledger: Ledger) => PointsEvent,
): void {
  const found = Object.entries(state.memberships).find(([, { ledger }]) =>
    ledger.some((entry) => entry.kind === kind && entry.orderId === orderId),
  )
  if (!found) return
  const [main, record] = found
  const after = recordPoints(record.ledger, eventFor(record.ledger))
  if (after.ok) keepMembership(state, { main, record: { ...record, ledger: after.value } })
}
