/** The codes a merchant can ask for money with, and which wallet can pay which of them. */
import type { Host } from './host'
import type { WalletId } from './wallet'

export const MERCHANT_CODES = [
  /** `wx.requestPayment`: WeChat's own cashier inside a mini program. */
  'wechat-jsapi',
  /** The merchant's WeChat QR code of one order (Native). */
  'wechat-native',
  /** `my.tradePay`: Alipay's own cashier inside a mini program. */
  'alipay-trade',
  /** The merchant's Alipay QR code of one order (precreate). */
  'alipay-qr',
  /** UnionPay's C2B code. */
  'unionpay-qr',
  /** The digital yuan's order code. */
  'e-cny-qr',
  /** An acquirer's one code for several networks. */
  'one-code',
] as const
export type MerchantCode = (typeof MERCHANT_CODES)[number]

/** `undocumented`: nobody has said so in public, so nobody is sent there. */
export type Payable = 'yes' | 'no' | 'undocumented'
type Row = { readonly [Code in MerchantCode]: Payable }

const NOBODY_SAID: Row = {
  'wechat-jsapi': 'undocumented',
  'wechat-native': 'undocumented',
  'alipay-trade': 'undocumented',
  'alipay-qr': 'undocumented',
  'unionpay-qr': 'undocumented',
  'e-cny-qr': 'undocumented',
  'one-code': 'undocumented',
}
const WALL_TO_ALIPAY = { 'alipay-trade': 'no', 'alipay-qr': 'no' } as const
const WALL_TO_WECHAT = { 'wechat-jsapi': 'no', 'wechat-native': 'no' } as const
/** The three operators' wallets pay merchants' WeChat codes since 20 May 2024. */
const OPERATOR: Row = { ...NOBODY_SAID, 'wechat-native': 'yes' }

/** As reported in public up to 2024; the dates and sources are in docs/wallets.md. */
export const PAYABLE: { readonly [Wallet in WalletId]: Row } = {
  'wechat-pay': {
    ...NOBODY_SAID,
    ...WALL_TO_ALIPAY,
    'wechat-jsapi': 'yes',
    'wechat-native': 'yes',
    'one-code': 'yes',
  },
  alipay: {
    ...NOBODY_SAID,
    ...WALL_TO_WECHAT,
    'alipay-trade': 'yes',
    'alipay-qr': 'yes',
    'unionpay-qr': 'yes',
    'one-code': 'yes',
  },
  unionpay: {
    ...NOBODY_SAID,
    'wechat-jsapi': 'yes',
    'wechat-native': 'yes',
    'alipay-qr': 'yes',
    'unionpay-qr': 'yes',
    'one-code': 'yes',
  },
  'china-mobile': OPERATOR,
  'china-telecom': OPERATOR,
  'china-unicom': OPERATOR,
  bank: { ...NOBODY_SAID, 'wechat-native': 'yes', 'unionpay-qr': 'yes', 'one-code': 'yes' },
  'e-cny': { ...NOBODY_SAID, 'e-cny-qr': 'yes' },
}

export const canPay = (wallet: WalletId, code: MerchantCode): boolean => PAYABLE[wallet][code] === 'yes'

/** The code of a wallet's own network; null where it has none a merchant can ask for. */
const OWN: { readonly [Wallet in WalletId]: MerchantCode | null } = {
  'wechat-pay': 'wechat-native',
  alipay: 'alipay-qr',
  unionpay: 'unionpay-qr',
  'china-mobile': null,
  'china-telecom': null,
  'china-unicom': null,
  bank: 'unionpay-qr',
  'e-cny': 'e-cny-qr',
}

/** What a host app opens by itself; null in a browser. */
const WITHIN: { readonly [H in Host]: MerchantCode | null } = {
  wechat: 'wechat-jsapi',
  alipay: 'alipay-trade',
  browser: null,
}

/** One that a host app's own cashier takes; every other is shown to be scanned. */
export const isWithinHost = (code: MerchantCode): boolean => Object.values(WITHIN).includes(code)

/** Codes of other networks, by how many of their payers are documented. */
const OTHERS: readonly MerchantCode[] = ['wechat-native', 'unionpay-qr', 'alipay-qr', 'one-code']

export type CodeWay = {
  readonly code: MerchantCode
  /** The host app opens it; otherwise it is shown to be scanned. */
  readonly isWithin: boolean
  /** It is the code of another network than the wallet's own. */
  readonly isRouted: boolean
}

/** How a wallet is asked in this app by a merchant that has these codes: in the app, by its own code, by another's; or null. */
export function wayTo(wallet: WalletId, host: Host, codes: readonly MerchantCode[]): CodeWay | null {
  const wished = [WITHIN[host], OWN[wallet], ...OTHERS]
  const code = wished.find((each) => each !== null && codes.includes(each) && canPay(wallet, each))
  if (!code) return null
  const isWithin = code === WITHIN[host]
  const isHosts = isWithin && wallet === HOST_WALLET[host]
  return { code, isWithin, isRouted: isRoutedBy(wallet, code) && !isHosts }
}

/** A code of another network than the wallet's own. */
export const isRoutedBy = (wallet: WalletId, code: MerchantCode): boolean => code !== OWN[wallet]

const HOST_WALLET: { readonly [H in Host]: WalletId | null } = {
  wechat: 'wechat-pay',
  alipay: 'alipay',
  browser: null,
}
