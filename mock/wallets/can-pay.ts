/** Which wallet reads which code, where nobody passes the shop's own table. */
import type { CanPay, CodeKind, WalletName } from './kinds'

const READS: { readonly [wallet in WalletName]: readonly CodeKind[] } = {
  'wechat-pay': ['wechat-native', 'wechat-jsapi', 'one-code'],
  alipay: ['alipay-qr', 'alipay-trade', 'unionpay-qr', 'one-code'],
  unionpay: ['unionpay-qr', 'wechat-native', 'alipay-qr', 'one-code'],
  'china-mobile': ['wechat-native'],
  'china-telecom': ['wechat-native'],
  'china-unicom': ['wechat-native'],
  bank: ['wechat-native', 'unionpay-qr', 'one-code'],
  'e-cny': ['e-cny-qr'],
}

export const canPayAsReported: CanPay = (wallet, kind) => READS[wallet].includes(kind)
