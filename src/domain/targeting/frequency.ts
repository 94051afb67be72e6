/** How often one person is shown offers: a cap on each, a cap on all, and a long rest after a "no". */
import type { Brand, Millis, Result } from '../kernel'
import { daysBetween, err, ok, storeDay } from '../kernel'

export type CampaignId = Brand<string, 'CampaignId'>
/** Made by the phone before the showing, so that one that is told twice counts once. */
export type ShowingId = Brand<string, 'ShowingId'>

export type Showing = { readonly id: ShowingId; readonly campaignId: CampaignId; readonly at: Millis }
export type Dismissal = { readonly campaignId: CampaignId; readonly at: Millis }

/** All that is remembered of offers somebody has seen. */
export type OfferHistory = {
  readonly showings: readonly Showing[]
  readonly dismissals: readonly Dismissal[]
}
export const NO_HISTORY: OfferHistory = { showings: [], dismissals: [] }

/** Days are those of the stores; a week is any seven of them in a row. */
export type FrequencyCap = {
  readonly perDay: number
  readonly perWeek: number
  /** Showings of all offers together. */
  readonly allPerDay: number
  /** Days without an offer that was dismissed. */
  readonly restDays: number
}
export const FREQUENCY_CAP: FrequencyCap = { perDay: 1, perWeek: 3, allPerDay: 2, restDays: 30 }

const WEEK = 7

export function mayShow(
  { showings, dismissals }: OfferHistory,
  campaignId: CampaignId,
  now: Millis,
  cap: FrequencyCap = FREQUENCY_CAP,
): boolean {
  const own = showings.filter((showing) => showing.campaignId === campaignId)
  const isResting = dismissals.some(
    (each) => each.campaignId === campaignId && daysApart(each.at, now) < cap.restDays,
  )
  return (
    !isResting &&
    within(1, own, now) < cap.perDay &&
    within(WEEK, own, now) < cap.perWeek &&
    within(1, showings, now) < cap.allPerDay
  )
}

/** Told again, a showing changes nothing. What no cap looks at any more is forgotten. */
export function recordShowing(
  history: OfferHistory,
  showing: Showing,
  cap: FrequencyCap = FREQUENCY_CAP,
): Result<OfferHistory, 'over-cap'> {
  if (history.showings.some(({ id }) => id === showing.id)) return ok(history)
  if (!mayShow(history, showing.campaignId, showing.at, cap)) return err('over-cap')
  const kept = forgetOld(history, showing.at, cap)
  return ok({ ...kept, showings: [...kept.showings, showing] })
}

/** Told again within the rest, a "no" does not make the rest longer. */
export function recordDismissal(
  history: OfferHistory,
  dismissal: Dismissal,
  cap: FrequencyCap = FREQUENCY_CAP,
): OfferHistory {
  const kept = forgetOld(history, dismissal.at, cap)
  const isKnown = kept.dismissals.some(({ campaignId }) => campaignId === dismissal.campaignId)
  return isKnown ? kept : { ...kept, dismissals: [...kept.dismissals, dismissal] }
}

function forgetOld(
  { showings, dismissals }: OfferHistory,
  now: Millis,
  { restDays }: FrequencyCap,
): OfferHistory {
  return {
    showings: showings.filter(({ at }) => daysApart(at, now) < WEEK),
    dismissals: dismissals.filter(({ at }) => daysApart(at, now) < restDays),
  }
}

const within = (days: number, showings: readonly Showing[], now: Millis): number =>
  showings.filter(({ at }) => daysApart(at, now) < days).length

/** Of a clock that was put back, a showing to come counts like one that was. */
const daysApart = (a: Millis, b: Millis): number => Math.abs(daysBetween(storeDay(a), storeDay(b)))
