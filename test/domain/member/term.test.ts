// Joining, renewing and upgrading: what each costs, and the day it leads to.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate, Millis } from '@/domain/kernel'
import { daysBetween, millis, parseCalendarDate, storeDay, storeTime } from '@/domain/kernel'
import type { Term, TermAsk } from '@/domain/member'
import { graceAfter, offersFor, offerTerm, yearAfter } from '@/domain/member'
import { PLANS } from '../support/plans'

const on = (day: string, hour = 12): Millis => storeTime(parseCalendarDate(day) as CalendarDate, hour, 0)
const NOW = on('2026-11-22')
const term = (day: string, tier: Term['tier'] = 'ordinary', grace = 14): Term => {
  const expiresAt = millis(on(day, 23) + 3_599_999)
  return { tier, expiresAt, graceUntil: graceAfter(expiresAt, grace) }
}
const ask = (kind: TermAsk['kind'], tier: TermAsk['tier'], held: Term | null, now = NOW) => {
  const offer = offerTerm({ kind, tier }, { plans: PLANS, term: held, now })
  return offer.ok ? `${offer.value.price} ${storeDay(offer.value.expiresAt)}` : offer.error
}

describe('joining', () => {
  it('costs the year’s fee and lasts to the end of the same day next year', () => {
    expect(ask('join', 'ordinary', null)).toBe('17300 2027-11-22')
    expect(yearAfter(NOW)).toBe(on('2027-11-23', 0) - 1)
  })

  it('on 29 February ends on the 28th', () => {
    expect(storeDay(yearAfter(on('2028-02-29')))).toBe('2029-02-28')
    expect(storeDay(yearAfter(on('2027-02-28')))).toBe('2028-02-28')
  })

  it('is for guests and for lapsed cards, of either tier', () => {
    expect(ask('join', 'premium', term('2026-12-31'))).toBe('already-member')
    expect(ask('join', 'premium', term('2026-11-10')), 'in grace').toBe('already-member')
    expect(ask('join', 'ordinary', term('2026-11-01', 'premium'))).toBe('17300 2027-11-22')
  })
})

describe('renewing', () => {
  it('adds a year to the one that runs', () => {
    expect(ask('renew', 'ordinary', term('2027-06-10'))).toBe('17300 2028-06-10')
  })

  it('within the grace counts from today, and past it no more', () => {
    expect(ask('renew', 'ordinary', term('2026-11-10'))).toBe('17300 2027-11-22')
    expect(ask('renew', 'ordinary', term('2026-11-07'))).toBe('join-again')
  })

  it('keeps the tier, and needs a card', () => {
    expect(ask('renew', 'premium', term('2027-06-10'))).toBe('other-tier')
    expect(ask('renew', 'premium', null)).toBe('not-a-member')
  })
})

describe('upgrading', () => {
  it('costs the difference of the fees for the whole days that are left, and the end stays', () => {
    // 49,800 − 17,300 = 32,500 fen a year; 200 days: 17,808.2 → 178.08 yuan
    expect(ask('upgrade', 'premium', term('2027-06-10'))).toBe('17808 2027-06-10')
    expect(ask('upgrade', 'premium', term('2026-11-23'))).toBe('89 2026-11-23')
  })

  it('is refused with the reason', () => {
    expect(ask('upgrade', 'premium', term('2027-06-10', 'premium'))).toBe('already-that-tier')
    expect(ask('upgrade', 'ordinary', term('2027-06-10', 'premium'))).toBe('downgrade')
    expect(ask('upgrade', 'premium', term('2026-11-10')), 'in grace').toBe('renew-first')
    expect(ask('upgrade', 'premium', term('2026-11-22')), 'on the last day').toBe('renew-first')
    expect(ask('upgrade', 'premium', term('2026-11-01')), 'lapsed').toBe('join-again')
    expect(ask('upgrade', 'premium', null)).toBe('not-a-member')
  })

  it('never takes more than the exact part, and less than one fen less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (days) => {
        const held = { tier: 'ordinary' as const, expiresAt: millis(NOW + days * 86_400_000) }
        const offer = offerTerm({ kind: 'upgrade', tier: 'premium' }, { plans: PLANS, term: held, now: NOW })
        const exact = (32_500 * daysBetween(storeDay(NOW), storeDay(held.expiresAt))) / 365
        const price = offer.ok ? offer.value.price : Number.NaN
        expect(price).toBeLessThanOrEqual(exact)
        expect(price).toBeGreaterThan(exact - 1)
      }),
    )
  })
})

describe('what is offered', () => {
  const offered = (held: Term | null) =>
    offersFor({ plans: PLANS, term: held, now: NOW }).map(({ kind, tier }) => `${kind} ${tier}`)

  it('is what would not be refused', () => {
    expect(offered(null)).toEqual(['join ordinary', 'join premium'])
    expect(offered(term('2027-06-10'))).toEqual(['renew ordinary', 'upgrade premium'])
    expect(offered(term('2027-06-10', 'premium'))).toEqual(['renew premium'])
    expect(offered(term('2026-11-10'))).toEqual(['renew ordinary'])
    expect(offered(term('2026-11-01'))).toEqual(['join ordinary', 'join premium'])
  })

  it('is nothing the store does not sell', () => {
    expect(offerTerm({ kind: 'join', tier: 'premium' }, { plans: [], term: null, now: NOW })).toMatchObject({
      error: 'unknown-plan',
    })
  })
})
