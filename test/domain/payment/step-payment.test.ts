/** What is to be done next for an attempt: derived from its state, so that nothing is forgotten or done twice. */
import { describe, expect, it } from 'vitest'
import type { Payment, PaymentEffect } from '@/domain/payment'
import { outboxOf, stepPayment } from '@/domain/payment'
import {
  answerLost,
  closeAsked,
  FIRST,
  PAYMENTS,
  REPORTS,
  reported,
  started,
  tenderChosen,
  walletLeft,
} from '../support/payments'

const kinds = (effects: readonly PaymentEffect[]) => effects.map(({ kind }) => kind)

describe('the outbox of an attempt', () => {
  it.each<[keyof typeof PAYMENTS, string[]]>([
    ['created', ['start-attempt']],
    ['awaiting-user', ['ask-server']],
    ['processing', ['ask-server']],
    ['closing', ['close-attempt']],
    ['unknown', ['ask-server']],
    ['unnamed', ['start-attempt']],
    ['succeeded', []],
    ['declined', []],
    ['cancelled', []],
    ['unstarted', []],
  ])('that is %s holds %j', (state, due) => {
    expect(kinds(outboxOf(PAYMENTS[state]))).toEqual(due)
  })

  it('is the same after a restart: it is read from what was saved', () => {
    for (const payment of Object.values(PAYMENTS) as Payment[])
      expect(outboxOf(JSON.parse(JSON.stringify(payment)))).toEqual(outboxOf(payment))
  })
})

describe('a step', () => {
  it('to a started attempt opens the wallet, once', () => {
    const step = stepPayment(PAYMENTS.created, started())
    expect(kinds(step.effects)).toEqual(['open-wallet', 'ask-server'])
    expect(kinds(stepPayment(step.payment, started()).effects)).toEqual([])
  })

  it('opens nothing for a code on the page', () => {
    const shown = { kind: 'payer-code' } as const
    const step = stepPayment(PAYMENTS.created, {
      kind: 'attempt-started',
      attempt: 1,
      paymentId: FIRST,
      invocation: shown,
    })
    expect(kinds(step.effects)).toEqual(['ask-server'])
  })

  it('back from the wallet adds nothing to what is asked already', () => {
    expect(stepPayment(PAYMENTS['awaiting-user'], walletLeft)).toMatchObject({
      payment: { kind: 'processing' },
      effects: [],
    })
  })

  it('that asks to end an attempt asks for the close until it is answered', () => {
    const step = stepPayment(PAYMENTS.processing, closeAsked)
    expect(kinds(step.effects)).toEqual(['close-attempt'])
    const lost = stepPayment(step.payment, answerLost)
    expect(lost.payment).toBe(step.payment)
    expect(kinds(outboxOf(lost.payment))).toEqual(['close-attempt'])
  })

  it('in which the close loses to a payment counts the money', () => {
    expect(stepPayment(PAYMENTS.closing, reported(REPORTS.paid))).toMatchObject({
      payment: { kind: 'succeeded' },
      effects: [],
    })
  })

  it('to another tender starts the next attempt', () => {
    expect(stepPayment(PAYMENTS.declined, tenderChosen).effects).toEqual([
      { kind: 'start-attempt', attempt: 2, tender: 'alipay' },
    ])
  })
})
