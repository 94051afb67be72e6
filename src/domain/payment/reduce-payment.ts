/** Facts about a payment attempt, and the one function that applies them. */
import type { PaymentId } from '../kernel'
import { unreachable } from '../kernel'
import type { Invocation } from './invocation'
import type { Payment, PaymentReport } from './payment'
import { isOpenForRetry } from './payment'
import type { TenderId } from './tender'

export type PaymentEvent =
  | {
      readonly kind: 'attempt-started'
      readonly attempt: number
      readonly paymentId: PaymentId
      readonly invocation: Invocation
    }
  /** The server has refused to start the attempt: it never was. */
  | { readonly kind: 'attempt-refused'; readonly attempt: number }
  /** The shopper came back from the wallet, whatever the wallet claims. */
  | { readonly kind: 'wallet-left' }
  /** The shopper wants no more of this attempt. */
  | { readonly kind: 'close-asked' }
  | { readonly kind: 'payment-reported'; readonly paymentId: PaymentId; readonly report: PaymentReport }
  | { readonly kind: 'answer-lost'; readonly attempt: number }
  /** The server knows no such attempt of whoever is signed in now: only its owner can learn how it ends. */
  | { readonly kind: 'disowned'; readonly attempt: number }
  | { readonly kind: 'tender-chosen'; readonly tender: TenderId }

/** Total and pure. A success is final; anything that contradicts it is ignored, but whoever cannot reach it knows it no more. */
export function reducePayment(payment: Payment, event: PaymentEvent): Payment {
  if (payment.kind === 'succeeded' && event.kind !== 'disowned') return payment
  const { attempt, tender } = payment
  // a late answer about an attempt that has been replaced
  if ('attempt' in event && event.attempt !== attempt) return payment
  switch (event.kind) {
    case 'attempt-started':
      if (payment.kind !== 'created' && payment.kind !== 'unknown') return payment
      if (isAnother(payment, event.paymentId)) return payment
      return {
        kind: 'awaiting-user',
        attempt,
        tender,
        paymentId: event.paymentId,
        invocation: event.invocation,
      }
    case 'attempt-refused':
      return paymentIdOf(payment) === null && !isOpenForRetry(payment)
        ? { kind: 'cancelled', attempt, tender, paymentId: null }
        : payment
    case 'wallet-left':
      if (payment.kind !== 'awaiting-user') return payment
      return { kind: 'processing', attempt, tender, paymentId: payment.paymentId }
    case 'close-asked': {
      const paymentId = paymentIdOf(payment)
      if (paymentId === null || isOpenForRetry(payment) || payment.kind === 'closing') return payment
      return { kind: 'closing', attempt, tender, paymentId }
    }
    case 'answer-lost':
      // a close that was not answered is still asked for
      if (isOpenForRetry(payment) || payment.kind === 'closing' || payment.kind === 'unknown') return payment
      return { kind: 'unknown', attempt, tender, paymentId: paymentIdOf(payment) }
    case 'disowned':
      if (isOpenForRetry(payment) || payment.kind === 'unknown') return payment
      return { kind: 'unknown', attempt, tender, paymentId: paymentIdOf(payment) }
    case 'payment-reported':
      return reported(payment, event)
    case 'tender-chosen':
      return isOpenForRetry(payment)
        ? { kind: 'created', attempt: attempt + 1, tender: event.tender }
        : payment
    default:
      return unreachable(event)
  }
}

function reported(payment: Payment, event: Extract<PaymentEvent, { kind: 'payment-reported' }>): Payment {
  const { attempt, tender } = payment
  const { paymentId, report } = event
  // money that moved for this order pays it, whichever attempt moved it
  if (report.status === 'succeeded') {
    return { kind: 'succeeded', attempt, tender, paymentId, paidAt: report.paidAt }
  }
  // any other late word about an earlier attempt says nothing about this one
  if (paymentIdOf(payment) !== paymentId || isOpenForRetry(payment)) return payment
  switch (report.status) {
    case 'declined':
      return { kind: 'declined', attempt, tender, paymentId, reason: report.reason }
    case 'closed':
      return { kind: 'cancelled', attempt, tender, paymentId }
    case 'awaiting-user':
      if (payment.kind === 'awaiting-user')
        return payment.atDesk === report.atDesk ? payment : { ...payment, atDesk: report.atDesk }
      return payment.kind === 'closing' ? payment : { kind: 'processing', attempt, tender, paymentId }
    case 'processing':
      return payment.kind === 'closing' ? payment : { kind: 'processing', attempt, tender, paymentId }
    default:
      return unreachable(report)
  }
}

function isAnother(payment: Payment, paymentId: PaymentId): boolean {
  const known = paymentIdOf(payment)
  return known !== null && known !== paymentId
}

/** The server's id of the attempt, or null while it is not known. */
export function paymentIdOf(payment: Payment): PaymentId | null {
  return payment.kind === 'created' ? null : payment.paymentId
}
