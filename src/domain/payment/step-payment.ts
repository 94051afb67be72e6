/** The heart of paying: what a fact makes of an attempt, and what is to be done next. */
import type { PaymentId } from '../kernel'
import { unreachable } from '../kernel'
import type { Invocation } from './invocation'
import { opensSheet } from './invocation'
import type { Payment } from './payment'
import type { PaymentEvent } from './reduce-payment'
import { reducePayment } from './reduce-payment'
import type { TenderId } from './tender'

/** Work that an attempt asks for. Each may be done again at any time: the server tells a repetition by attempt or id. */
export type PaymentEffect =
  | { readonly kind: 'start-attempt'; readonly attempt: number; readonly tender: TenderId }
  | { readonly kind: 'ask-server'; readonly paymentId: PaymentId }
  | { readonly kind: 'close-attempt'; readonly paymentId: PaymentId }
  /** Only when the shopper has just asked for it: a restart opens no wallet by itself. */
  | { readonly kind: 'open-wallet'; readonly paymentId: PaymentId; readonly invocation: Invocation }

export type PaymentStep = { readonly payment: Payment; readonly effects: readonly PaymentEffect[] }

/** Total and pure. `effects`: what this fact has newly made due. */
export function stepPayment(payment: Payment, event: PaymentEvent): PaymentStep {
  const next = reducePayment(payment, event)
  const before = outboxOf(payment)
  const due = outboxOf(next).filter((effect) => !before.some((each) => isSame(each, effect)))
  return { payment: next, effects: [...walletToOpen(payment, next), ...due] }
}

/** The wallet that a move of this very attempt has made ready, if any. */
export function walletToOpen(before: Payment, next: Payment): readonly PaymentEffect[] {
  if (next.kind !== 'awaiting-user' || before.kind === 'awaiting-user') return []
  if (before.attempt !== next.attempt || !opensSheet(next.invocation)) return []
  return [{ kind: 'open-wallet', paymentId: next.paymentId, invocation: next.invocation }]
}

const isSame = (one: PaymentEffect, other: PaymentEffect) => JSON.stringify(one) === JSON.stringify(other)

/** What is due for an attempt as it stands, however often it was tried: the part of the outbox that outlives a restart. */
export function outboxOf(payment: Payment): readonly PaymentEffect[] {
  switch (payment.kind) {
    case 'created':
      return [{ kind: 'start-attempt', attempt: payment.attempt, tender: payment.tender }]
    case 'unknown':
      return payment.paymentId === null
        ? [{ kind: 'start-attempt', attempt: payment.attempt, tender: payment.tender }]
        : [{ kind: 'ask-server', paymentId: payment.paymentId }]
    case 'awaiting-user':
    case 'processing':
      return [{ kind: 'ask-server', paymentId: payment.paymentId }]
    case 'closing':
      return [{ kind: 'close-attempt', paymentId: payment.paymentId }]
    case 'succeeded':
    case 'declined':
    case 'cancelled':
      return []
    default:
      return unreachable(payment)
  }
}
