/** Codes that move money: told apart so that they are never looked up, logged or shown. */

/** The code a shopper's wallet shows for a till to scan. */
const WALLETS: readonly {
  readonly prefix: RegExp
  readonly lengths: readonly [least: number, most: number]
}[] = [
  /** WeChat Pay. */
  { prefix: /^1[0-5]/, lengths: [18, 18] },
  /** Alipay. */
  { prefix: /^(2[5-9]|30)/, lengths: [16, 24] },
  /** UnionPay. */
  { prefix: /^62/, lengths: [19, 19] },
  /** Digital yuan, as reported; there is no public rule. */
  { prefix: /^01/, lengths: [19, 19] },
]

export function isWalletCode(text: string): boolean {
  if (!/^\d+$/.test(text)) return false
  return WALLETS.some(({ prefix, lengths: [least, most] }) => {
    return prefix.test(text) && text.length >= least && text.length <= most
  })
}

/** A merchant's QR code: an EMVCo payload or an address of a payment app. */
export function isMerchantCode(text: string): boolean {
  // a payload has letters (its country), a UPC-A that starts like one has none
  if (/^000201.*\D/s.test(text)) return true
  return /^(weixin|wxp|alipays?):\/\//i.test(text) || /^https?:\/\/qr\.(alipay|95516)\.com\//i.test(text)
}
