/** One attempt to pay an order, as far as this phone can honestly know. */
import type { Millis, PaymentId } from '../kernel'
import type { Invocation } from './invocation'
import type { TenderId } from './tender'
import type { WalletId } from './wallet'

export const DECLINE_REASONS = [
  'insufficient-funds',
  'risk-refused',
  'limit-exceeded',
  'wallet-refused',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** What staff have come to with a payment code that the shopper has shown them, short of a payment. */
export type AtDesk = 'asking' | DeclineReason

type Attempt = { readonly attempt: number; readonly tender: TenderId }

export type Payment =
  /** Written down before anything is sent, so a lost reply repeats the same attempt. */
  | (Attempt & { readonly kind: 'created' })
  | (Attempt & {
      readonly kind: 'awaiting-user'
      readonly paymentId: PaymentId
      readonly invocation: Invocation
      readonly atDesk?: AtDesk
    })
  | (Attempt & { readonly kind: 'processing'; readonly paymentId: PaymentId })
  /** The shopper has asked to end it; the close may lose to a payment. */
  | (Attempt & { readonly kind: 'closing'; readonly paymentId: PaymentId })
  /** The only proof is the server's word; a wallet's own "success" leads to `processing`. */
  | (Attempt & { readonly kind: 'succeeded'; readonly paymentId: PaymentId; readonly paidAt: Millis })
  | (Attempt & { readonly kind: 'declined'; readonly paymentId: PaymentId; readonly reason: DeclineReason })
  /** Ended unpaid; without an id when the server refused to start it at all. */
  | (Attempt & { readonly kind: 'cancelled'; readonly paymentId: PaymentId | null })
  /** No answer: neither paid nor unpaid. Blocks a second payment until the server says. */
  | (Attempt & { readonly kind: 'unknown'; readonly paymentId: PaymentId | null })

/** The server's word on an attempt. */
export type PaymentReport =
  | { readonly status: 'awaiting-user'; readonly atDesk?: AtDesk }
  | { readonly status: 'processing' | 'closed' }
  /** `wallet`: whose money it was, where the network says so. */
  | { readonly status: 'succeeded'; readonly paidAt: Millis; readonly wallet?: WalletId | null }
  | { readonly status: 'declined'; readonly reason: DeclineReason }

/** Attempts that are over without money moving, so another tender may be tried. */
export function isOpenForRetry(payment: Payment): boolean {
  return payment.kind === 'declined' || payment.kind === 'cancelled'
}
