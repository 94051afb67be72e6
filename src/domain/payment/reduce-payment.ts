/** Facts about a payment attempt, and the one function that applies them. */
import type { PaymentId } from '../kernel'
import { unreachable } from '../kernel'
import type { Invocation, Payment, PaymentReport } from './payment'
import { isOpenForRetry } from './payment'
import type { WalletId } from './wallet'

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
  | { readonly kind: 'payment-reported'; readonly paymentId: PaymentId; readonly report: PaymentReport }
  | { readonly kind: 'answer-lost'; readonly attempt: number }
  | { readonly kind: 'wallet-chosen'; readonly wallet: WalletId }

/** Total and pure. A success is final; anything that contradicts it is ignored. */
export function reducePayment(payment: Payment, event: PaymentEvent): Payment {
  if (payment.kind === 'succeeded') return payment
  const { attempt, wallet } = payment
  // a late answer about an attempt that has been replaced
  if ('attempt' in event && event.attempt !== attempt) return payment
  switch (event.kind) {
    case 'attempt-started':
      if (payment.kind !== 'created' && payment.kind !== 'unknown') return payment
      if (isAnother(payment, event.paymentId)) return payment
      return {
        kind: 'awaiting-user',
        attempt,
        wallet,
        paymentId: event.paymentId,
        invocation: event.invocation,
      }
    case 'attempt-refused':
      return paymentIdOf(payment) === null && !isOpenForRetry(payment)
        ? { kind: 'cancelled', attempt, wallet, paymentId: null }
        : payment
    case 'wallet-left':
      if (payment.kind !== 'awaiting-user') return payment
      return { kind: 'processing', attempt, wallet, paymentId: payment.paymentId }
    case 'answer-lost':
      if (isOpenForRetry(payment)) return payment
      return { kind: 'unknown', attempt, wallet, paymentId: paymentIdOf(payment) }
    case 'payment-reported':
      return reported(payment, event)
    case 'wallet-chosen':
      return isOpenForRetry(payment)
        ? { kind: 'created', attempt: attempt + 1, wallet: event.wallet }
        : payment
    default:
      return unreachable(event)
  }
}

function reported(payment: Payment, event: Extract<PaymentEvent, { kind: 'payment-reported' }>): Payment {
  const { attempt, wallet } = payment
  const { paymentId, report } = event
  // money that moved for this order pays it, whichever attempt moved it
  if (report.status === 'succeeded') {
    return { kind: 'succeeded', attempt, wallet, paymentId, paidAt: report.paidAt }
  }
  // any other late word about an earlier attempt says nothing about this one
  if (paymentIdOf(payment) !== paymentId || isOpenForRetry(payment)) return payment
  switch (report.status) {
    case 'declined':
      return { kind: 'declined', attempt, wallet, paymentId, reason: report.reason }
    case 'closed':
      return { kind: 'cancelled', attempt, wallet, paymentId }
    case 'awaiting-user':
      return payment.kind === 'awaiting-user' ? payment : { kind: 'processing', attempt, wallet, paymentId }
    case 'processing':
      return { kind: 'processing', attempt, wallet, paymentId }
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
