/** The trial pass: a guest shops at member prices for one visit in one store. */
import type { Millis, Result, StoreId } from '../kernel'
import { endOfStoreDay, err, ok } from '../kernel'
import type { PaidTier } from './tier'

export type Trial = {
  readonly tier: PaidTier
  readonly storeId: StoreId
  /** The end of the store’s day, unless the visit ends before. */
  readonly endsAt: Millis
}

export const TRIAL_REFUSALS = ['already-member', 'trial-used'] as const
export type TrialRefusal = (typeof TRIAL_REFUSALS)[number]

type Ask = {
  /** Whose prices a trial gives. */
  readonly tier: PaidTier
  readonly storeId: StoreId
  readonly now: Millis
  readonly isMember: boolean
  /** The trial this guest has had, also one that is over. */
  readonly had: Trial | null
}

/** Once a guest; asked for again in the same store while it runs, it is the same trial. */
export function startTrial({ tier, storeId, now, isMember, had }: Ask): Result<Trial, TrialRefusal> {
  if (isMember) return err('already-member')
  if (had) return isTrialOn(had, now, storeId) ? ok(had) : err('trial-used')
  return ok({ tier, storeId, endsAt: endOfStoreDay(now) })
}

/** Paid, or gone: from now on it gives nothing. */
export function endTrial(trial: Trial, now: Millis): Trial {
  return trial.endsAt <= now ? trial : { ...trial, endsAt: now }
}

export const isTrialOn = (trial: Trial, now: Millis, storeId: StoreId | null): boolean =>
  trial.storeId === storeId && now < trial.endsAt
