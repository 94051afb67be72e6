/** The wallets people have. Names and looks are UI; this is only which one. */
export const WALLETS = [
  'wechat-pay',
  'alipay',
  'unionpay',
  'china-mobile',
  'china-telecom',
  'china-unicom',
  'bank',
  'e-cny',
] as const
export type WalletId = (typeof WALLETS)[number]
