/**
 * What a shop does with a payment network, whichever it is. No function here sends anything: each builds a request or reads a
 * reply. In one process the request goes to the mocked network, over HTTP the same bytes go to a real one.
 */
import type { Fen, Millis, Result } from '@/domain/kernel'
import type { Invocation, WalletId } from '@/domain/payment'
import type { NonceBook } from '../wire/nonce-book'
import type { WireReply, WireRequest } from '../wire/wire'

export type Sender = {
  readonly now: Millis
  /** The prefix and at least 20 letters or digits of chance. */
  newId(prefix: string): string
}

export type PaymentAsk = {
  /** 6 to 32 of `0-9A-Za-z_`: what every network takes. The same number and content is the same order. */
  readonly outTradeNo: string
  readonly amount: Fen
  readonly description: string
  /** The last moment to pay. */
  readonly expiresAt: Millis
  readonly how: /** Inside the wallet's own app; who the shopper is there. */
    | { readonly kind: 'in-app'; readonly payer: string }
    /** A code for the shopper, or somebody else, to scan. */
    | { readonly kind: 'code' }
    /** The code from the shopper's wallet, scanned by staff. */
    | { readonly kind: 'payment-code'; readonly digits: string }
}

export type Prepaid =
  | Extract<Invocation, { kind: 'wechat-jsapi' | 'alipay-trade' }>
  /** The code dies before the order does; asking again gives another. */
  | { readonly kind: 'code'; readonly text: string; readonly expiresAt: Millis }
  /** A payment code was charged, or its owner types the password: only a query tells. */
  | { readonly kind: 'charged' | 'awaiting-payer' }

export type RefundAsk = {
  readonly outTradeNo: string
  /** The same number is the same refund. 1 to 64 of `0-9A-Za-z_`. */
  readonly refundNo: string
  readonly amount: Fen
  /** What the whole order had cost. */
  readonly paid: Fen
  readonly reason: string
}

export const FAILURES = [
  'order-unknown',
  'order-paid',
  'order-closed',
  'number-used',
  'payer-unknown',
  'code-invalid',
  'insufficient-funds',
  'limit-exceeded',
  'risk-refused',
  /** The payer's side said no, and not why. */
  'payment-refused',
  'refund-unknown',
  'refund-refused',
  'bad-request',
  'not-allowed',
  'too-often',
  /** The network does not know our signature. */
  'not-recognised',
  /** Nothing is known: ask again, never order again. */
  'no-answer',
  /** It is not certain that the network said this. */
  'not-genuine',
] as const
export type Failure = (typeof FAILURES)[number]

export type Standing =
  | 'unpaid'
  | 'awaiting-payer'
  | 'paid'
  | 'partly-refunded'
  | 'refunded'
  | 'closed'
  | 'failed'
  | 'reversed'
  /** A word this shop does not know. */
  | 'unknown'

export type TradeReport = {
  readonly outTradeNo: string
  readonly standing: Standing
  readonly amount: Fen | null
  /** The network's number; null while unpaid. */
  readonly number: string | null
  readonly paidAt: Millis | null
  /** Whose wallet it was, where the network says so. */
  readonly wallet?: WalletId | null
}

export type RefundReport = {
  readonly refundNo: string
  readonly status: 'processing' | 'done' | 'failed'
  readonly amount: Fen | null
}

export type Notice =
  | { readonly kind: 'paid'; readonly id: string; readonly report: TradeReport }
  | {
      readonly kind: 'refunded'
      readonly id: string
      readonly outTradeNo: string
      readonly refund: RefundReport
    }

export const NOTICE_REFUSALS = [
  'unsigned',
  'unknown-serial',
  /** Sent on purpose to see whether anybody looks: no reason for an alarm. */
  'probe',
  'bad-signature',
  'stale',
  'nonce-reused',
  'not-decryptable',
  'unreadable',
  'not-understood',
  'other-merchant',
  'other-app',
  'bad-number',
  'wrong-currency',
] as const
export type NoticeRefusal = (typeof NOTICE_REFUSALS)[number]

export type Acquirer = {
  prepay(sender: Sender, ask: PaymentAsk): WireRequest
  readPrepay(sender: Sender, ask: PaymentAsk, reply: WireReply): Result<Prepaid, Failure>
  query(sender: Sender, outTradeNo: string): WireRequest
  /** `refunded`: what the shop itself has given back of this order. */
  readQuery(sender: Sender, reply: WireReply, refunded: Fen): Result<TradeReport, Failure>
  /** Ends an unpaid order. Closing twice is closing once; a payment may win. */
  close(sender: Sender, outTradeNo: string): WireRequest
  readClose(sender: Sender, reply: WireReply): Result<'closed', Failure>
  /** Ends whatever it is: an unpaid one is closed, a paid one given back, a code nobody has scanned dies. Null: not here. */
  cancel(sender: Sender, outTradeNo: string): WireRequest | null
  readCancel(sender: Sender, reply: WireReply): Result<'closed' | 'refunded' | 'ended', Failure>
  refund(sender: Sender, ask: RefundAsk): WireRequest
  readRefund(sender: Sender, reply: WireReply, ask: RefundAsk): Result<RefundReport, Failure>
  queryRefund(sender: Sender, ask: Pick<RefundAsk, 'outTradeNo' | 'refundNo'>): WireRequest
  readRefundQuery(sender: Sender, reply: WireReply): Result<RefundReport, Failure>
  /** Who sent it, when, whether for us. The amount is compared with the shop's record: `checkNotice`. */
  readNotice(sender: Sender, request: WireRequest, nonces: NonceBook): Result<Notice, NoticeRefusal>
  /** `taken`: what it says has been written down, or was before. Otherwise it comes again. */
  answerNotice(outcome: 'taken' | 'refused'): WireReply
}
