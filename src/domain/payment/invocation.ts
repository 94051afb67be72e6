/** How the payer is asked for the money of one attempt. */
import type { Millis } from '../kernel'
import type { MerchantCode } from './merchant-code'

/** What each kind needs comes from the merchant's server. */
export type Invocation =
  /** `wx.requestPayment` (WeChat Pay API v3, mini program payment). */
  | {
      readonly kind: 'wechat-jsapi'
      readonly timeStamp: string
      readonly nonceStr: string
      readonly package: string
      readonly signType: 'RSA'
      readonly paySign: string
    }
  /** `my.tradePay`. */
  | { readonly kind: 'alipay-trade'; readonly tradeNo: string }
  /** A code on the screen for a wallet to scan, good until `expiresAt` by the server's clock. */
  | { readonly kind: 'qr'; readonly code: MerchantCode; readonly payload: string; readonly expiresAt: Millis }
  /** The basket as codes a till reads; a cashier takes the money. */
  | { readonly kind: 'till'; readonly payloads: readonly string[] }
  /** Staff scan the code that the shopper's own wallet shows. */
  | { readonly kind: 'payer-code' }

/** The host app opens its own cashier; every other kind is shown on the page and waits for somebody else's device. */
export function opensSheet({ kind }: Invocation): boolean {
  return kind === 'wechat-jsapi' || kind === 'alipay-trade'
}
