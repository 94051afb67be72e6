// How often offers may be shown: whatever days and showings come, no cap is ever exceeded.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, idOf, millis, storeDay } from '@/domain/kernel'
import type { CampaignId, FrequencyCap, OfferHistory, Showing, ShowingId } from '@/domain/targeting'
import { FREQUENCY_CAP, mayShow, NO_HISTORY, recordDismissal, recordShowing } from '@/domain/targeting'
import { MORNING } from '../../support/virtual-clock'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const A = idOf<CampaignId>('a')
const at = (days: number) => millis(MORNING + days * DAY)
const showing = (id: string, campaignId: CampaignId, days: number): Showing => ({
  id: idOf<ShowingId>(id),
  campaignId,
  at: at(days),
})

function shown(history: OfferHistory, ...showings: readonly Showing[]): OfferHistory {
  return showings.reduce((before, one) => {
    const after = recordShowing(before, one)
    if (!after.ok) throw new Error(`${one.id} is over the cap`)
    return after.value
  }, history)
}

type Step = { readonly hours: number; readonly campaign: number; readonly isNo: boolean }
const step: fc.Arbitrary<Step> = fc.record({
  hours: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 })),
  campaign: fc.integer({ min: 0, max: 2 }),
  isNo: fc.boolean(),
})
const cap: fc.Arbitrary<FrequencyCap> = fc.record({
  perDay: fc.integer({ min: 1, max: 3 }),
  perWeek: fc.integer({ min: 1, max: 5 }),
  allPerDay: fc.integer({ min: 1, max: 4 }),
  restDays: fc.integer({ min: 1, max: 40 }),
})

/** Lives through the steps; answers what was really shown, and every "no". */
function live(steps: readonly Step[], by: FrequencyCap) {
  let history = NO_HISTORY
  let now = MORNING as number
  const seen: Showing[] = []
  const noes: { readonly campaignId: CampaignId; readonly at: number }[] = []
  for (const [i, { hours, campaign, isNo }] of steps.entries()) {
    now += hours * HOUR
    const campaignId = idOf<CampaignId>(`c${campaign}`)
    if (isNo && i % 5 === 0) {
      const isResting = noes.some((no) => no.campaignId === campaignId && dayGap(no.at, now) < by.restDays)
      if (!isResting) noes.push({ campaignId, at: now })
      history = recordDismissal(history, { campaignId, at: millis(now) }, by)
      continue
    }
    const one = { id: idOf<ShowingId>(`s${i}`), campaignId, at: millis(now) }
    const after = recordShowing(history, one, by)
    if (after.ok) {
      seen.push(one)
      history = after.value
    }
  }
  return { seen, noes, history }
}

const dayGap = (a: number, b: number) => daysBetween(storeDay(millis(a)), storeDay(millis(b)))

describe('the cap on showings', () => {
  it('holds for any sequence of days, offers and dismissals', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), cap, (steps, by) => {
        const { seen, noes } = live(steps, by)
        for (const one of seen) {
          const sameDay = seen.filter((other) => dayGap(one.at, other.at) === 0)
          const own = seen.filter(({ campaignId }) => campaignId === one.campaignId)
          expect(sameDay.length).toBeLessThanOrEqual(by.allPerDay)
          expect(
            sameDay.filter(({ campaignId }) => campaignId === one.campaignId).length,
          ).toBeLessThanOrEqual(by.perDay)
          const week = own.filter(({ at }) => dayGap(one.at, at) >= 0 && dayGap(one.at, at) < 7)
          expect(week.length).toBeLessThanOrEqual(by.perWeek)
          const resting = noes.filter(
            (no) =>
              no.campaignId === one.campaignId && no.at <= one.at && dayGap(no.at, one.at) < by.restDays,
          )
          // a "no" and a showing of the same moment: the showing came first
          expect(resting.filter((no) => no.at < one.at)).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })

  it('lets something be shown: whoever comes once a week sees an offer every time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (weeks) => {
        const steps = Array.from({ length: weeks }, () => ({ hours: 7 * 24, campaign: 0, isNo: false }))
        expect(live(steps, FREQUENCY_CAP).seen).toHaveLength(weeks)
      }),
    )
  })

  it('keeps no more than it needs, however long somebody shops here', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 200 }), (steps) => {
        const { history } = live(steps, FREQUENCY_CAP)
        expect(history.showings.length).toBeLessThanOrEqual(7 * FREQUENCY_CAP.allPerDay)
        expect(history.dismissals.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('a showing', () => {
  it('is one a day: in the evening of the same day there is none, at breakfast there is', () => {
    const history = shown(NO_HISTORY, showing('s1', A, 0))
    expect(mayShow(history, A, millis(MORNING + 13 * HOUR))).toBe(false)
    expect(mayShow(history, A, millis(MORNING + 14 * HOUR)), 'midnight in Shanghai').toBe(true)
  })

  it('is at most the third of a week; on the eighth day the first is a week ago', () => {
    const history = shown(NO_HISTORY, showing('s1', A, 0), showing('s2', A, 1), showing('s3', A, 2))
    for (const day of [3, 4, 5, 6]) expect(mayShow(history, A, at(day))).toBe(false)
    expect(mayShow(history, A, at(7))).toBe(true)
  })

  it('that is told twice counts once, and does not fail when the day is full', () => {
    const history = shown(NO_HISTORY, showing('s1', A, 0))
    const again = recordShowing(history, showing('s1', A, 0))
    expect(again).toEqual({ ok: true, value: history })
  })

  it('of a third offer on one day is refused', () => {
    const history = shown(NO_HISTORY, showing('s1', A, 0), showing('s2', idOf<CampaignId>('b'), 0))
    expect(recordShowing(history, showing('s3', idOf<CampaignId>('c'), 0))).toEqual({
      ok: false,
      error: 'over-cap',
    })
  })
})

describe('a dismissal', () => {
  it('rests the offer for thirty days and no other', () => {
    const history = recordDismissal(NO_HISTORY, { campaignId: A, at: at(0) })
    expect(mayShow(history, A, at(29))).toBe(false)
    expect(mayShow(history, A, at(30))).toBe(true)
    expect(mayShow(history, idOf<CampaignId>('b'), at(0))).toBe(true)
  })

  it('told again does not make the rest longer', () => {
    const once = recordDismissal(NO_HISTORY, { campaignId: A, at: at(0) })
    expect(recordDismissal(once, { campaignId: A, at: at(10) })).toEqual(once)
  })
})
