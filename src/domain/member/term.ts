/** Buying time as a member: joining, renewing and upgrading, each with its price and the day it leads to. */
import type { Fen, Millis, Result } from '../kernel'
import {
  calendarDate,
  daysBetween,
  daysInMonth,
  endOfStoreDay,
  err,
  millis,
  ok,
  scaleFen,
  storeDay,
  storeTime,
  subtractFen,
  unreachable,
} from '../kernel'
import type { Plan } from './plan'
import { planOf } from './plan'
import type { Until } from './standing'
import { standingOf } from './standing'
import type { PaidTier } from './tier'
import { isHigher, PAID_TIERS } from './tier'

export const TERM_KINDS = ['join', 'renew', 'upgrade'] as const
export type TermKind = (typeof TERM_KINDS)[number]

export type TermOffer = {
  readonly kind: TermKind
  readonly tier: PaidTier
  readonly price: Fen
  /** The last moment of the stores’ day the term then leads to. */
  readonly expiresAt: Millis
}

export const TERM_REFUSALS = [
  'unknown-plan',
  'already-member',
  'not-a-member',
  'other-tier',
  'already-that-tier',
  'downgrade',
  /** In grace, or on the last day: there is nothing left to upgrade. */
  'renew-first',
  /** Past the grace a card starts anew. */
  'join-again',
] as const
export type TermRefusal = (typeof TERM_REFUSALS)[number]

/** The term a membership has now. */
export type Term = Until & { readonly tier: PaidTier }
export type TermAsk = Pick<TermOffer, 'kind' | 'tier'>
type Shelf = { readonly plans: readonly Plan[]; readonly term: Term | null; readonly now: Millis }

const DAYS_A_YEAR = 365

export function offerTerm({ kind, tier }: TermAsk, shelf: Shelf): Result<TermOffer, TermRefusal> {
  const { term, now } = shelf
  const plan = planOf(shelf.plans, tier)
  if (!plan) return err('unknown-plan')
  const standing = term && standingOf(term, now)
  const hasLapsed = standing?.kind === 'lapsed'
  switch (kind) {
    case 'join':
      if (term && !hasLapsed) return err('already-member')
      return ok({ kind, tier, price: plan.fee, expiresAt: yearAfter(now) })
    case 'renew':
      if (!term) return err('not-a-member')
      if (hasLapsed) return err('join-again')
      if (term.tier !== tier) return err('other-tier')
      return ok({ kind, tier, price: plan.fee, expiresAt: yearAfter(later(now, term.expiresAt)) })
    case 'upgrade':
      return upgrade(plan, shelf)
    default:
      return unreachable(kind)
  }
}

function upgrade(plan: Plan, { plans, term, now }: Shelf): Result<TermOffer, TermRefusal> {
  if (!term) return err('not-a-member')
  if (term.tier === plan.tier) return err('already-that-tier')
  const held = planOf(plans, term.tier)
  if (!held) return err('unknown-plan')
  if (!isHigher(plan.tier, term.tier) || plan.fee < held.fee) return err('downgrade')
  if (standingOf(term, now).kind === 'lapsed') return err('join-again')
  if (!mayRise(term, now)) return err('renew-first')
  const days = daysBetween(storeDay(now), storeDay(term.expiresAt))
  // today is not charged, and part of a fen is never taken
  const price = scaleFen(subtractFen(plan.fee, held.fee), days, DAYS_A_YEAR)
  return ok({ kind: 'upgrade', tier: plan.tier, price, expiresAt: term.expiresAt })
}

/** A higher tier can be had now: by an upgrade while days are left to upgrade, by joining anew after the grace. */
export function mayRise(until: Until, now: Millis): boolean {
  const standing = standingOf(until, now)
  return standing.kind === 'lapsed' || (standing.kind === 'valid' && standing.daysLeft > 0)
}

/** Everything this person may buy now, lower tiers first. */
export function offersFor(shelf: Shelf): readonly TermOffer[] {
  return PAID_TIERS.flatMap((tier) =>
    TERM_KINDS.flatMap((kind) => {
      const offer = offerTerm({ kind, tier }, shelf)
      return offer.ok ? [offer.value] : []
    }),
  )
}

/**
 * The last millisecond of the same day next year by the stores’ calendar; a 29 February ends on the 28th
 * (Civil Code of China, article 202: where there is no such day, the month’s last one).
 */
export function yearAfter(at: Millis): Millis {
  const [year = 0, month = 0, day = 0] = storeDay(at).split('-').map(Number)
  const next = calendarDate(year + 1, month, Math.min(day, daysInMonth(year + 1, month)))
  if (!next) throw new RangeError(`no year after ${at}`)
  return millis(endOfStoreDay(storeTime(next, 0, 0)) - 1)
}

const later = (one: Millis, other: Millis) => (one > other ? one : other)
