/** One attempt to pay an order, as far as this phone can honestly know. */
import type { Millis, PaymentId } from '../kernel'
import type { WalletId } from './wallet'

export const DECLINE_REASONS = [
  'insufficient-funds',
  'risk-refused',
  'limit-exceeded',
  'wallet-refused',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** How to open the wallet; what each kind needs comes from the merchant's server. */
export type Invocation =
  /** The mocked wallet page of development builds. */
  | { readonly kind: 'mock-wallet'; readonly paymentId: PaymentId }
  /** `wx.requestPayment` (WeChat Pay API v3, mini program payment). */
  | {
      readonly kind: 'wechat-jsapi'
      readonly timeStamp: string
      readonly nonceStr: string
      readonly package: string
      readonly signType: 'RSA'
      readonly paySign: string
    }
  /** `my.tradePay`. */
  | { readonly kind: 'alipay-trade'; readonly tradeNo: string }

type Attempt = { readonly attempt: number; readonly wallet: WalletId }

export type Payment =
  /** Written down before anything is sent, so a lost reply repeats the same attempt. */
  | (Attempt & { readonly kind: 'created' })
  | (Attempt & {
      readonly kind: 'awaiting-user'
      readonly paymentId: PaymentId
      readonly invocation: Invocation
    })
  | (Attempt & { readonly kind: 'processing'; readonly paymentId: PaymentId })
  /** The only proof is the server's word; a wallet's own "success" leads to `processing`. */
  | (Attempt & { readonly kind: 'succeeded'; readonly paymentId: PaymentId; readonly paidAt: Millis })
  | (Attempt & { readonly kind: 'declined'; readonly paymentId: PaymentId; readonly reason: DeclineReason })
  /** Ended unpaid; without an id when the server refused to start it at all. */
  | (Attempt & { readonly kind: 'cancelled'; readonly paymentId: PaymentId | null })
  /** No answer: neither paid nor unpaid. Blocks a second payment until the server says. */
  | (Attempt & { readonly kind: 'unknown'; readonly paymentId: PaymentId | null })

/** The server's word on an attempt. */
export type PaymentReport =
  | { readonly status: 'awaiting-user' | 'processing' | 'closed' }
  | { readonly status: 'succeeded'; readonly paidAt: Millis }
  | { readonly status: 'declined'; readonly reason: DeclineReason }

/** Attempts that are over without money moving, so another wallet may be tried. */
export function isOpenForRetry(payment: Payment): boolean {
  return payment.kind === 'declined' || payment.kind === 'cancelled'
}
