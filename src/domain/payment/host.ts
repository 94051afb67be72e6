/** The app a phone runs this one in, which decides what the cashier can open. */
export const HOSTS = ['wechat', 'alipay', 'browser'] as const
export type Host = (typeof HOSTS)[number]
