// A wallet's own offer at the mocked backend: it counts for the wallet that pays, and for no other.
import { describe, expect, it } from 'vitest'
import type { WalletId } from '@/domain/payment'
import { savingsOf } from '@/domain/pricing'
import { couponFor, place, rice } from './support/coupons'
import type { Desk } from './support/desk'
import { bodyOf, codeOf, openDesk } from './support/desk'
import { line, MILK, member, STORE, signIn } from './support/shoppers'

const MILKS = [line(MILK, { kind: 'pieces', quantity: 6 })]

function quoteBy(desk: Desk, token: string, wallet: WalletId | null, lines: readonly unknown[] = MILKS) {
  const body = { storeId: STORE, cartRevision: 1, lines, wallet }
  return bodyOf('createQuote', desk.send('createQuote', { token, body })).quote
}
const start = (desk: Desk, token: string, orderId: string, wallet: WalletId, attempt = 1) =>
  desk.send('startPayment', {
    token,
    params: { orderId },
    body: { tender: wallet, attempt, host: 'browser' },
  })

describe('a quote for a wallet', () => {
  it('has its offer in it, line by line, and names the wallet', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const [any, alipay] = [quoteBy(desk, token, null), quoteBy(desk, token, 'alipay')]
    expect(any).toMatchObject({ wallet: null, due: any.total })
    expect(alipay).toMatchObject({ wallet: 'alipay', total: any.total - 300, due: any.total - 300 })
    expect(savingsOf(alipay.lines).wallet).toBe(-300)
    expect(alipay.lines[0]?.adjustments).toMatchObject([
      { kind: 'promotion', layer: 'wallet', words: { en: 'Alipay: ¥3 off ¥50 (no alcohol)' }, amount: -300 },
    ])
  })

  it('that has no offer, or not for so little, holds for any wallet', () => {
    const desk = openDesk()
    const token = signIn(desk)
    expect(quoteBy(desk, token, 'wechat-pay')).toMatchObject({ wallet: null })
    expect(quoteBy(desk, token, 'alipay', [line(MILK, { kind: 'pieces', quantity: 1 })])).toMatchObject({
      wallet: null,
    })
  })

  it.each([
    ['another wallet', { wallet: 'wechat-pay' }],
    ['no wallet', { wallet: null }],
    ['less due', { due: 1 }],
  ])('that was given %s buys nothing', (_, edit) => {
    const desk = openDesk()
    const token = signIn(desk)
    const quote = quoteBy(desk, token, 'alipay')
    expect(codeOf(place(desk, token, { ...quote, ...edit } as typeof quote))).toBe('409 quote-refused')
  })
})

describe('an order with a wallet’s offer', () => {
  it('is paid by that wallet only', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const { order } = bodyOf('placeOrder', place(desk, token, quoteBy(desk, token, 'alipay')))
    expect(codeOf(start(desk, token, order.id, 'wechat-pay'))).toBe('409 wallet-changes-price')
    expect(Object.values(desk.state().payments)).toEqual([])
    const started = start(desk, token, order.id, 'alipay')
    expect(codeOf(started)).toBe('200 fine')
    expect(Object.values(desk.state().payments)).toMatchObject([{ amount: order.due }])
  })

  it('that is closed for another wallet gives its coupon back, and the next order takes it once', () => {
    const desk = openDesk()
    const token = member(desk)
    const first = bodyOf('placeOrder', place(desk, token, quoteBy(desk, token, 'e-cny', rice))).order
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([first.id])
    desk.send('closeOrder', { token, params: { orderId: first.id } })
    const second = bodyOf('placeOrder', place(desk, token, quoteBy(desk, token, 'wechat-pay', rice))).order
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([second.id])
  })
})
