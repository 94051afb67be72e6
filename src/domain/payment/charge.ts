/** Charging the payment code of a payer's wallet (被扫): whose codes a store can take, and how one charge stands. */
import type { Millis, PaymentId } from '../kernel'
import type { MerchantCode } from './merchant-code'
import type { DeclineReason } from './payment'
import type { WalletId } from './wallet'

/** As the digits tell them apart: the codes of telecom wallets and banks are UnionPay's. */
export const CHARGED_WALLETS = ['wechat-pay', 'alipay', 'unionpay', 'e-cny'] as const
export type ChargedWallet = (typeof CHARGED_WALLETS)[number]

export type ChargeState =
  /** Not known yet: neither paid nor unpaid. Blocks every other charge of the order. */
  | { readonly kind: 'asking' }
  /** The payer's phone asks for the password. */
  | { readonly kind: 'password' }
  /** `wallet`: whose money it was, where the network says so. */
  | { readonly kind: 'paid'; readonly at: Millis; readonly wallet: WalletId | null }
  | { readonly kind: 'refused'; readonly reason: DeclineReason }
  /** Nobody paid in time, or staff ended it: no money is kept. */
  | { readonly kind: 'ended' }

/** Without the code: that is nobody's to keep. */
export type Charge = {
  readonly paymentId: PaymentId
  readonly wallet: ChargedWallet
  readonly state: ChargeState
}

/** While it is, no other way to pay is open. */
export const isOpenCharge = ({ state }: Charge): boolean =>
  state.kind === 'asking' || state.kind === 'password'

/** A contract with any code of a network takes its payment codes too. */
const CONTRACTS: { readonly [Wallet in ChargedWallet]: readonly MerchantCode[] } = {
  'wechat-pay': ['wechat-native', 'wechat-jsapi'],
  alipay: ['alipay-qr', 'alipay-trade'],
  unionpay: ['unionpay-qr'],
  'e-cny': ['e-cny-qr'],
}

/** The contract a wallet's payment code is charged by; null where the store has none. */
export function contractFor(wallet: ChargedWallet, codes: readonly MerchantCode[]): MerchantCode | null {
  return CONTRACTS[wallet].find((code) => codes.includes(code)) ?? null
}

const SHOWN_BY: { readonly [Wallet in ChargedWallet]: readonly WalletId[] } = {
  'wechat-pay': ['wechat-pay'],
  alipay: ['alipay'],
  unionpay: ['unionpay', 'china-mobile', 'china-telecom', 'china-unicom', 'bank'],
  'e-cny': ['e-cny'],
}

/** Whether the code may be that of the wallet whose offer is in the price. */
export const mayBeShownBy = (charged: ChargedWallet, wallet: WalletId): boolean =>
  SHOWN_BY[charged].includes(wallet)

/** The wallet that was charged, where its code leaves no doubt. */
export function walletCharged(charged: ChargedWallet): WalletId | null {
  const [only, ...others] = SHOWN_BY[charged]
  return others.length === 0 ? (only ?? null) : null
}
