/** The words the mocked networks share: which network, which wallet, which kind of code. */

export type NetworkName = 'wechat' | 'alipay' | 'acquirer'

export type WalletName =
  | 'wechat-pay'
  | 'alipay'
  | 'unionpay'
  | 'china-mobile'
  | 'china-telecom'
  | 'china-unicom'
  | 'bank'
  | 'e-cny'

export type CodeKind =
  | 'wechat-native'
  | 'wechat-jsapi'
  | 'alipay-qr'
  | 'alipay-trade'
  | 'unionpay-qr'
  | 'e-cny-qr'
  | 'one-code'

/** Whether a wallet reads a code of this kind; the table itself is the domain's. */
export type CanPay = (wallet: WalletName, kind: CodeKind) => boolean
