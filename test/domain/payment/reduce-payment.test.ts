/** What this phone may honestly say about money. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtDesk, Payment, PaymentEvent } from '@/domain/payment'
import { isOpenForRetry, paymentIdOf, reducePayment } from '@/domain/payment'
import {
  answerLost,
  attemptRefused,
  disowned,
  FIRST,
  OTHER,
  PAYMENTS,
  REPORTS,
  reported,
  started,
  tenderChosen,
  walletLeft,
} from '../support/payments'
import { always } from '../support/property'

const paymentAfter = (payment: Payment, ...events: PaymentEvent[]) => events.reduce(reducePayment, payment)
const client = [started(), started(OTHER), attemptRefused, walletLeft, answerLost, tenderChosen]
const server = [FIRST, OTHER].flatMap((id) => Object.values(REPORTS).map((report) => reported(report, id)))
const scripts = fc.array(fc.constantFrom(...client, ...server), { maxLength: 20 })
const states = fc.constantFrom<Payment>(...Object.values(PAYMENTS))

describe('success', () => {
  it('is final, whatever is said afterwards', () => {
    always(
      fc.property(scripts, (script) => {
        expect(paymentAfter(PAYMENTS.succeeded, ...script)).toBe(PAYMENTS.succeeded)
      }),
    )
  })

  it('is never reached by anything the phone or its wallet does, only by the server’s word', () => {
    const withoutWord = fc.array(
      fc.constantFrom(...[...client, ...server].filter((event) => !isWord(event))),
      { maxLength: 30 },
    )
    always(
      fc.property(states, withoutWord, (payment, script) => {
        fc.pre(payment.kind !== 'succeeded')
        expect(paymentAfter(payment, ...script).kind).not.toBe('succeeded')
      }),
      1000,
    )
  })

  it('is believed after a decline: money that moved has moved', () => {
    expect(paymentAfter(PAYMENTS.declined, reported(REPORTS.paid))).toMatchObject({
      kind: 'succeeded',
      paidAt: 5000,
    })
  })
})

describe('an unanswered payment', () => {
  it('opens no second wallet until the server has spoken', () => {
    for (const lost of [PAYMENTS.unknown, PAYMENTS.unnamed]) {
      expect(isOpenForRetry(lost)).toBe(false)
      expect(paymentAfter(lost, tenderChosen)).toBe(lost)
    }
    expect(paymentAfter(PAYMENTS.unknown, reported(REPORTS.closed), tenderChosen)).toMatchObject({
      attempt: 2,
    })
  })

  it('keeps its id, and takes no other', () => {
    for (const before of [PAYMENTS.processing, PAYMENTS['awaiting-user'], PAYMENTS.closing])
      expect(paymentIdOf(paymentAfter(before, disowned))).toBe(FIRST)
    expect(paymentAfter(PAYMENTS.unknown, started(OTHER))).toBe(PAYMENTS.unknown)
    expect(paymentAfter(PAYMENTS.created, answerLost, started())).toEqual(PAYMENTS['awaiting-user'])
  })
})

describe('a payment code shown to staff', () => {
  const awaiting = PAYMENTS['awaiting-user']
  const atDesk = (news?: AtDesk) =>
    reported({ status: 'awaiting-user', ...(news !== undefined && { atDesk: news }) })

  it('is told what staff have come to, and forgets it when there is nothing more to tell', () => {
    const refused = paymentAfter(awaiting, atDesk('asking'), atDesk('insufficient-funds'))
    expect(refused).toEqual({ ...awaiting, atDesk: 'insufficient-funds' })
    expect(paymentAfter(refused, atDesk('insufficient-funds')), 'no news').toBe(refused)
    expect(paymentAfter(refused, atDesk())).toEqual(awaiting)
  })

  it('whose close is asked for is not opened again by it', () => {
    expect(paymentAfter(awaiting, { kind: 'close-asked' }, atDesk('asking')).kind).toBe('closing')
  })
})

describe('another attempt', () => {
  it('counts up, changes the wallet and has no id yet', () => {
    expect(paymentAfter(PAYMENTS.declined, tenderChosen)).toEqual({
      kind: 'created',
      attempt: 2,
      tender: 'alipay',
    })
  })

  it('is not ended by a late word about the first', () => {
    const second = paymentAfter(PAYMENTS.declined, tenderChosen, started(OTHER, 2))
    expect(second).toMatchObject({ kind: 'awaiting-user', paymentId: OTHER })
    for (const report of Object.values(REPORTS)) {
      if (report.status === 'succeeded') continue
      expect(paymentAfter(second, reported(report, FIRST))).toBe(second)
    }
  })

  it('is paid by the first one after all: the order is what was paid for', () => {
    const second = paymentAfter(PAYMENTS.declined, tenderChosen, started(OTHER, 2), walletLeft)
    expect(paymentAfter(second, reported(REPORTS.paid, FIRST))).toMatchObject({
      kind: 'succeeded',
      paymentId: FIRST,
      attempt: 2,
    })
  })

  it('F57 is not started, refused or lost by a late answer about the first', () => {
    const second = paymentAfter(PAYMENTS.declined, tenderChosen)
    for (const late of [started(FIRST), attemptRefused, answerLost]) {
      expect(paymentAfter(second, late)).toBe(second)
    }
  })

  it('may follow one that the server refused to start', () => {
    const refused = paymentAfter(PAYMENTS.created, attemptRefused)
    expect(refused).toEqual(PAYMENTS.unstarted)
    expect(paymentAfter(refused, tenderChosen)).toMatchObject({ kind: 'created', attempt: 2 })
  })

  it('that has an id is not undone by a refusal to start it again', () => {
    for (const payment of [PAYMENTS['awaiting-user'], PAYMENTS.processing, PAYMENTS.unknown])
      expect(paymentAfter(payment, attemptRefused)).toBe(payment)
  })

  it('without an id believes no report but a success: it may be about another one', () => {
    for (const payment of [PAYMENTS.created, PAYMENTS.unnamed]) {
      expect(paymentAfter(payment, reported(REPORTS.closed), reported(REPORTS.declined))).toBe(payment)
      expect(paymentAfter(payment, reported(REPORTS.paid)).kind).toBe('succeeded')
    }
  })

  it('is open only where money is known not to have moved', () => {
    const open = Object.values(PAYMENTS).filter(isOpenForRetry)
    expect(open).toEqual([PAYMENTS.declined, PAYMENTS.cancelled, PAYMENTS.unstarted])
  })
})

describe('any script of facts', () => {
  it('leaves a payment that JSON can hold, and never counts attempts down', () => {
    always(
      fc.property(states, scripts, (payment, script) => {
        const end = paymentAfter(payment, ...script)
        expect(JSON.parse(JSON.stringify(end))).toEqual(end)
        expect(end.attempt).toBeGreaterThanOrEqual(payment.attempt)
      }),
    )
  })
})

function isWord(event: PaymentEvent): boolean {
  return event.kind === 'payment-reported' && event.report.status === 'succeeded'
}
