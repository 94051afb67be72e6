/** Every payment state against every fact: the whole machine on one page. */
import { describe, expect, it } from 'vitest'
import type { Payment, PaymentEvent } from '@/domain/payment'
import { reducePayment } from '@/domain/payment'
import {
  answerLost,
  attemptRefused,
  closeAsked,
  disowned,
  OTHER,
  PAYMENTS,
  REPORTS,
  reported,
  started,
  tenderChosen,
  walletLeft,
} from '../support/payments'

const COLUMNS: readonly PaymentEvent[] = [
  started(),
  started(OTHER),
  attemptRefused,
  walletLeft,
  answerLost,
  disowned,
  tenderChosen,
  closeAsked,
  reported(REPORTS.waiting),
  reported(REPORTS.processing),
  reported(REPORTS.closed),
  reported(REPORTS.declined),
  reported(REPORTS.paid),
  reported(REPORTS.paid, OTHER),
]

/** Created, Awaiting user, Processing, Z closing, Succeeded, Declined, X cancelled, Unknown; `·` = ignored. */
const LETTERS: { readonly [kind in Payment['kind']]: string } = {
  closing: 'Z',
  created: 'C',
  'awaiting-user': 'A',
  processing: 'P',
  succeeded: 'S',
  declined: 'D',
  cancelled: 'X',
  unknown: 'U',
}

/** Columns: start, start other, refused · left, lost, disowned, chosen, close · reports waiting, processing, closed, declined, paid · other paid. */
const TABLE: { readonly [state in keyof typeof PAYMENTS]: string } = {
  created: /*      */ 'AAX ·UU·· ····S S',
  'awaiting-user': '··· PUU·Z ·PXDS S',
  processing: /*   */ '··· ·UU·Z PPXDS S',
  closing: /*      */ '··· ··U·· ··XDS S',
  succeeded: /*    */ '··· ··U·· ····· ·',
  declined: /*     */ '··· ···C· ····S S',
  cancelled: /*    */ '··· ···C· ····S S',
  unstarted: /*    */ '··· ···C· ····S S',
  unknown: /*      */ 'A·· ····Z PPXDS S',
  unnamed: /*      */ 'AAX ····· ····S S',
}

describe('a payment', () => {
  it.each(Object.keys(PAYMENTS) as (keyof typeof PAYMENTS)[])(
    'that is %s knows what every fact does',
    (state) => {
      const payment = PAYMENTS[state]
      const row = COLUMNS.map((event) => {
        const next = reducePayment(payment, event)
        return next === payment ? '·' : LETTERS[next.kind]
      })
      expect(row.join('')).toBe(TABLE[state].replace(/ /g, ''))
    },
  )
})
