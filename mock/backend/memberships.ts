/** Memberships as the server keeps them: as seeded until something happens, and then as it was written down. */
import type { Millis } from '@/domain/kernel'
import { hasOwn } from '@/domain/kernel'
import type { Subject, Term } from '@/domain/member'
import { cardOf, graceAfter } from '@/domain/member'
import { membershipsAt } from '../seed/memberships'
import { GRACE_DAYS } from '../seed/plans'
import type { MembershipRecord, MockState, Owner } from './state'

/** A membership and the number of its main card. */
export type Held = { readonly main: string; readonly record: MembershipRecord }

/** By the number of the main card. */
const allAt = ({ memberships }: MockState, now: Millis): MockState['memberships'] => ({
  ...membershipsAt(now),
  ...memberships,
})

/** The membership a card belongs to; a card that was taken back belongs to none. */
export function membershipOf(state: MockState, card: string, now: Millis): Held | undefined {
  const found = Object.entries(allAt(state, now)).find(([, { cards }]) => cardOf(cards, card))
  return found && { main: found[0], record: found[1] }
}

/** The membership with this main card, whoever holds its cards by now. */
export function membershipNumbered(state: MockState, main: string, now: Millis): Held | undefined {
  const all = allAt(state, now)
  const record = hasOwn(all, main) ? all[main] : undefined
  return record && { main, record }
}

/** The membership behind a session, or undefined for whoever has none. */
export function membershipOfOwner(state: MockState, owner: Owner, now: Millis): Held | undefined {
  return owner.startsWith('member:') ? membershipOf(state, cardNumberIn(owner), now) : undefined
}

export const cardNumberIn = (owner: Owner): string => owner.slice(owner.indexOf(':') + 1)

export function keepMembership(state: MockState, { main, record }: Held): void {
  state.memberships[main] = record
}

/** Nobody holds a card of this number, or has held one that was taken back. */
export const isFreeNumber = (state: MockState, number: string, now: Millis): boolean =>
  !membershipOf(state, number, now) && !hasOwn(state.formerCards, number)

export function termOf({ tier, expiresAt }: MembershipRecord): Term {
  return { tier, expiresAt, graceUntil: graceAfter(expiresAt, GRACE_DAYS) }
}

/** Who holds this card, with the tier and the term of the membership. */
export function memberByCard(state: MockState, number: string, now: Millis): Subject | undefined {
  const held = membershipOf(state, number, now)
  const card = held && cardOf(held.record.cards, number)
  if (!held || !card) return undefined
  return { kind: 'member', name: card.name, membership: { number, ...termOf(held.record) } }
}
