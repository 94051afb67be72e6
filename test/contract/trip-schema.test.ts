// The trip and its events as they lie in storage: whatever the app can reach, the next launch can read.
import fc from 'fast-check'
import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { tripSchema } from '@/contract/schemas/trip'
import { tripEventSchema } from '@/contract/schemas/trip-event'
import type { Trip, TripEvent } from '@/domain/trip'
import { IDLE } from '@/domain/trip'
import { PAYMENTS } from '../domain/support/payments'
import { always } from '../domain/support/property'
import { lived, STEPS } from '../domain/support/steps'
import { TRIPS } from '../domain/support/trips'

function reread(trip: Trip): unknown {
  const read = safeParse(tripSchema, JSON.parse(JSON.stringify(trip)))
  return read.success ? read.output : read.issues.map(({ message }) => message)
}

function rereadEvent(event: TripEvent): unknown {
  const read = safeParse(tripEventSchema, JSON.parse(JSON.stringify(event)))
  return read.success ? read.output : read.issues.map(({ message }) => message)
}

describe('a trip on disk', () => {
  it.each(Object.keys(TRIPS) as (keyof typeof TRIPS)[])('that is %s is read as it was written', (state) => {
    expect(reread(TRIPS[state])).toEqual(TRIPS[state])
  })

  it.each(Object.keys(PAYMENTS) as (keyof typeof PAYMENTS)[])(
    'whose payment is %s is read as it was written',
    (state) => {
      const trip = { ...TRIPS.created, payment: PAYMENTS[state] } as Trip
      expect(reread(trip)).toEqual(trip)
    },
  )

  it('is read back after any step of any visit', () => {
    const steps = fc.array(fc.constantFrom(...STEPS), { minLength: 5, maxLength: 40 })
    const reached = new Set<string>()
    always(
      fc.property(steps, (visit) => {
        const { trips, events } = lived(visit)
        const last = trips.at(-1) ?? IDLE
        reached.add(last.phase)
        expect(reread(last)).toEqual(last)
        for (const event of events) expect(rereadEvent(event)).toEqual(event)
      }),
      300,
    )
    expect(reached.size).toBeGreaterThan(3)
  })

  it.each([
    ['no kind', {}],
    ['a kind nobody knows', { kind: 'teleported' }],
    ['a kind of every object', { kind: 'constructor' }],
    ['half a change', { kind: 'cart-changed', change: { kind: 'line-removed' } }],
    ['a list', []],
    ['nothing', null],
  ])('gets no event with %s', (_, raw) => {
    expect(safeParse(tripEventSchema, raw).success).toBe(false)
  })

  it.each([
    ['a phase nobody knows', { phase: 'flying' }],
    ['paid without a pass', { ...TRIPS.paid, pass: undefined }],
    [
      'half a fen',
      { ...TRIPS.quoted, quote: { ...('quote' in TRIPS.quoted ? TRIPS.quoted.quote : {}), total: 0.5 } },
    ],
    ['an id with a blank in it', { ...TRIPS.shopping, storeId: 'store 1' }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is not read at all', (_, raw) => {
    expect(safeParse(tripSchema, raw).success).toBe(false)
  })
})
