/** What is due for a visit, and what a fact has newly made due. */
import { describe, expect, it } from 'vitest'
import { newlyDue, stepTrip, tripOutbox } from '@/domain/trip'
import { started } from '../support/payments'
import { must } from '../support/result'
import { paymentMoved, TRIPS } from '../support/trips'

const kinds = (effects: readonly { readonly kind: string }[]) => effects.map(({ kind }) => kind)

describe('a step of a visit', () => {
  it('that asks for an order makes it due, also after a restart', () => {
    const { trip, effects } = must(stepTrip(TRIPS.quoted, { kind: 'order-asked', tender: 'alipay' }))
    expect(kinds(effects)).toEqual(['place-order'])
    expect(tripOutbox(JSON.parse(JSON.stringify(trip)))).toEqual(effects)
  })

  it('that starts an attempt opens the wallet once, and asks the server from then on', () => {
    const { trip, effects } = must(stepTrip(TRIPS.created, paymentMoved(started())))
    expect(kinds(effects)).toEqual(['open-wallet', 'ask-server'])
    expect(kinds(tripOutbox(trip))).toEqual(['ask-server'])
  })

  it('opens no wallet for another attempt than its own, nor for one that another phone has begun', () => {
    const { trip } = must(stepTrip(TRIPS.created, paymentMoved(started())))
    const moved = paymentMoved(started())
    if (TRIPS.created.phase !== 'paying' || trip.phase !== 'paying') throw new Error('not paying')
    const other = { ...trip, payment: { ...trip.payment, attempt: 7 } }
    expect(kinds(newlyDue(TRIPS.created, trip, moved))).toContain('open-wallet')
    expect(kinds(newlyDue(TRIPS.created, other, moved))).not.toContain('open-wallet')
    const adopted = { kind: 'trip-given-up' } as const
    expect(kinds(newlyDue(TRIPS.created, trip, adopted))).not.toContain('open-wallet')
  })

  it('that is refused changes nothing', () => {
    expect(stepTrip(TRIPS.idle, paymentMoved(started()))).toMatchObject({ ok: false })
  })
})
