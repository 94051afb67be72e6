/** Who is shopping, and which prices that gives. The server is the authority on the tier. */
import type { Millis } from '../kernel'

export const TIERS = ['none', 'ordinary', 'premium'] as const
export type Tier = (typeof TIERS)[number]

export type Membership = {
  /** Printed on the card as Code 128: `M` and ten digits. */
  readonly number: string
  readonly tier: Exclude<Tier, 'none'>
  readonly expiresAt: Millis
}

export const STAFF_ROLES = ['attendant', 'supervisor'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** The person behind a session. */
export type Subject =
  | { readonly kind: 'guest' }
  | { readonly kind: 'member'; readonly name: string; readonly membership: Membership }
  | {
      readonly kind: 'staff'
      readonly name: string
      readonly staffNo: string
      readonly role: StaffRole
      readonly storeId: string
    }

/** The tier whose prices apply now: a lapsed card shops at list price. */
export function tierOf(subject: Subject, now: Millis): Tier {
  if (subject.kind !== 'member') return 'none'
  return subject.membership.expiresAt > now ? subject.membership.tier : 'none'
}

export function isExpired(membership: Membership, now: Millis): boolean {
  return membership.expiresAt <= now
}
