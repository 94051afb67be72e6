/** Who is shopping, and which prices that gives. The server is the authority on the tier. */
import type { Millis, StoreId } from '../kernel'
import { standingOf } from './standing'
import type { PaidTier, Tier } from './tier'
import type { Trial } from './trial'
import { isTrialOn } from './trial'

/** One card of a membership; a family card carries the tier and the term of the whole membership. */
export type Membership = {
  /** Printed on the card as Code 128: `M` and ten digits. */
  readonly number: string
  readonly tier: PaidTier
  readonly expiresAt: Millis
  /** Member prices go on until then although the term is over; absent: no grace. */
  readonly graceUntil?: Millis
}

export const STAFF_ROLES = ['attendant', 'supervisor'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** The person behind a session. */
export type Subject =
  | { readonly kind: 'guest' }
  /** A guest who shops at member prices for one visit. */
  | { readonly kind: 'trial'; readonly trial: Trial }
  | { readonly kind: 'member'; readonly name: string; readonly membership: Membership }
  | {
      readonly kind: 'staff'
      readonly name: string
      readonly staffNo: string
      readonly role: StaffRole
      readonly storeId: string
    }

/** The tier whose prices apply now in this store (null: in none); a lapsed card shops at list price. */
export function tierOf(subject: Subject, now: Millis, storeId: StoreId | null = null): Tier {
  switch (subject.kind) {
    case 'member':
      return standingOf(subject.membership, now).kind === 'lapsed' ? 'none' : subject.membership.tier
    case 'trial':
      return isTrialOn(subject.trial, now, storeId) ? subject.trial.tier : 'none'
    default:
      return 'none'
  }
}
