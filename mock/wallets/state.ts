/** Everything the mocked wallet networks remember, as plain JSON: the field `networks` of the mock's state. */
import type { Millis } from '@/domain/kernel'
import type { NonceBook } from '../wire/nonce-book'
import { noNonces } from '../wire/nonce-book'
import type { AccountsState } from './accounts'
import { noAccounts } from './accounts'
import type { Delivery } from './deliveries'
import type { Fault } from './faults'
import type { CodeKind, NetworkName } from './kinds'
import type { Due } from './plan'
import type { Trade, TradeKey } from './trade'

export type CodeRecord = {
  readonly trade: TradeKey
  /** A payment code belongs to whoever showed it: no other wallet is asked. */
  readonly kind: CodeKind | 'payment-code'
  readonly expiresAt: Millis
}

/** `trade`: what it was charged for. */
export type PaymentCode = {
  readonly account: string
  readonly expiresAt: Millis
  isUsed: boolean
  trade?: TradeKey
}

export type NetworksState = {
  accounts: AccountsState
  trades: { [key: TradeKey]: Trade }
  /** By the text of the code. */
  codes: { [text: string]: CodeRecord }
  /** By the network's own number of a payment. */
  numbers: { [number: string]: TradeKey }
  /** By the merchant's number of a refund, within a merchant. */
  refunds: { [key: string]: TradeKey }
  paymentCodes: { [digits: string]: PaymentCode }
  due: Due[]
  deliveries: Delivery[]
  faults: Fault[]
  /** Of requests that were signed by a merchant. */
  nonces: NonceBook
  /** Of the last notification, for the fault that uses it again. */
  lastNonce: { [network in NetworkName]?: string }
}

export const noNetworks = (): NetworksState => ({
  accounts: noAccounts(),
  trades: {},
  codes: {},
  numbers: {},
  refunds: {},
  paymentCodes: {},
  due: [],
  deliveries: [],
  faults: [],
  nonces: noNonces(),
  lastNonce: {},
})
