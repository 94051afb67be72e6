/** The wallets a cashier can offer. Names and looks are UI; this is only which one. */
export const WALLETS = ['wechat-pay', 'alipay', 'unionpay', 'china-mobile', 'e-cny'] as const
export type WalletId = (typeof WALLETS)[number]
