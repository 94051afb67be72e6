/** One order at a network, however it words it: what is to pay, by whom, until when, and what has become of it. */
import type { Fen, Millis } from '@/domain/kernel'
import { sumFen } from '@/domain/kernel'
import type { NetworkName, WalletName } from './kinds'

export type TradeKey = string

export type RefundStatus = 'processing' | 'done' | 'abnormal'

export type TradeRefund = {
  /** The merchant's number. */
  readonly requestNo: string
  /** The network's number. */
  readonly number: string
  readonly amount: Fen
  readonly reason: string
  readonly notifyUrl: string
  readonly at: Millis
  status: RefundStatus
  doneAt: Millis | null
}

export type TradeState =
  /** A code was made; the trade begins when somebody scans it. */
  | 'unscanned'
  | 'open'
  /** A payer is typing the password, or slow. */
  | 'paying'
  | 'paid'
  | 'closed'
  | 'failed'
  | 'reversed'

export type Trade = {
  readonly network: NetworkName
  readonly merchant: string
  readonly merchantName: string
  readonly app: string
  readonly outTradeNo: string
  /** How it is paid, in the network's own word. */
  readonly scene: string
  readonly amount: Fen
  readonly description: string
  readonly attach: string
  readonly notifyUrl: string
  /** All that was asked, to tell the same request from another. */
  readonly fingerprint: string
  readonly createdAt: Millis
  /** The last moment to pay. */
  readonly expiresAt: Millis
  /** The only account that may pay, where the merchant named one. */
  readonly payer: string | null
  state: TradeState
  /** The network's own number: from the start at Alipay, from the payment on elsewhere. */
  number: string
  /** Who has begun to pay. */
  holder: string | null
  paid: { readonly at: Millis; readonly account: string; readonly wallet: WalletName } | null
  refunds: TradeRefund[]
}

type AtFirst = Pick<Trade, 'payer' | 'state' | 'number' | 'holder' | 'paid' | 'refunds'>

/** An order nobody has touched yet. */
export const newTrade = (order: Omit<Trade, keyof AtFirst>): Trade => ({
  ...order,
  payer: null,
  state: 'open',
  number: '',
  holder: null,
  paid: null,
  refunds: [],
})

export const keyOf = (trade: Pick<Trade, 'network' | 'merchant' | 'outTradeNo'>): TradeKey =>
  `${trade.network} ${trade.merchant} ${trade.outTradeNo}`

/** Money that is back, or on its way back. */
export const refundedOf = ({ refunds }: Trade): Fen =>
  sumFen(refunds.filter(({ status }) => status !== 'abnormal').map(({ amount }) => amount))

export const merchantAccount = ({ network, merchant }: Pick<Trade, 'network' | 'merchant'>): string =>
  `merchant ${network} ${merchant}`

export const refundKey = ({ network, merchant }: Pick<Trade, 'network' | 'merchant'>, requestNo: string) =>
  `${network} ${merchant} ${requestNo}`
