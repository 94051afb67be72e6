// Baskets that coupons pay for, and the coupons in a wallet at the mocked backend.
import type { Coupon } from '@/domain/coupon'
import type { Order, Quote } from '@/domain/order'
import type { Desk } from './desk'
import { actAs, bodyOf } from './desk'
import { line, paymentFor, STORE } from './shoppers'

export const RICE = 'kenyuan-long-grain-rice-5-kg'
/** One bag: the coupon `coupon-rice` takes ¥6 off. */
export const rice = [line(RICE, { kind: 'pieces', quantity: 1 })]

export function walletAt(desk: Desk, token: string): readonly Coupon[] {
  return bodyOf('listCoupons', desk.send('listCoupons', { token })).coupons
}

export function couponFor(desk: Desk, token: string, promotionId: string): Coupon {
  const found = walletAt(desk, token).find((each) => each.promotionId === promotionId)
  if (!found) throw new Error(`no coupon for ${promotionId}`)
  return found
}

export function quoteWith(
  desk: Desk,
  token: string,
  coupons: 'auto' | readonly string[] = 'auto',
  lines: readonly unknown[] = rice,
  storeId = STORE,
): Quote {
  const body = { storeId, cartRevision: 1, lines, coupons }
  return bodyOf('createQuote', desk.send('createQuote', { token, body })).quote
}

export const place = (desk: Desk, token: string, quote: Quote) =>
  desk.send('placeOrder', { token, body: { quote }, key: `order-${quote.id}` })

export function placed(desk: Desk, token: string, quote: Quote = quoteWith(desk, token)): Order {
  return bodyOf('placeOrder', place(desk, token, quote)).order
}

export function payFor(desk: Desk, token: string, orderId: string): string {
  const paymentId = paymentFor(desk, token, orderId)
  actAs(desk, paymentId, 'pay')
  return paymentId
}
