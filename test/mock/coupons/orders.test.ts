// Coupons at the server: priced with, reserved, used and given back; what a phone claims counts for nothing.
import { addFault } from '@mock/wallets/faults'
import { describe, expect, it } from 'vitest'
import { couponsIn } from '@/domain/coupon'
import { minutes } from '@/domain/kernel'
import { couponFor, payFor, place, placed, quoteWith, RICE, rice, walletAt } from '../support/coupons'
import { actAs, codeOf, openDesk } from '../support/desk'
import { line, member, paymentFor, signIn } from '../support/shoppers'

const PREMIUM = 'M1002003002'

function atDesk() {
  const desk = openDesk()
  const token = member(desk)
  return { desk, token, rice: couponFor(desk, token, 'coupon-rice') }
}

describe('a quote', () => {
  it('uses the server’s own coupons for the best total', () => {
    const { desk, token, rice: coupon } = atDesk()
    const without = quoteWith(desk, token, [])
    const best = quoteWith(desk, token)
    expect(without.total - best.total).toBe(600)
    expect(couponsIn(best.lines)).toEqual([coupon.id])
    expect(couponsIn(without.lines)).toEqual([])
  })

  it('knows no coupon of somebody else, whatever a phone names', () => {
    const { desk, token } = atDesk()
    const other = couponFor(desk, member(desk, PREMIUM), 'coupon-rice')
    const none = quoteWith(desk, token, [])
    expect(quoteWith(desk, token, [other.id, 'made-up']).total).toBe(none.total)
    const guest = signIn(desk)
    expect(couponsIn(quoteWith(desk, guest, [other.id]).lines)).toEqual([])
  })

  it('takes a thousand names for a bad request', () => {
    const { desk, token } = atDesk()
    const coupons = Array.from({ length: 1000 }, (_, i) => `c${i}`)
    const body = { storeId: 'sz-futian', cartRevision: 1, lines: rice, coupons }
    expect(codeOf(desk.send('createQuote', { token, body }))).toBe('400 bad-request')
  })

  it('leaves a coupon of another store alone', () => {
    const { desk, token } = atDesk()
    const dear = [line(RICE, { kind: 'pieces', quantity: 2 })]
    const { id } = couponFor(desk, token, 'coupon-jinjiang')
    expect(couponsIn(quoteWith(desk, token, [id], dear).lines)).toEqual([])
    expect(couponsIn(quoteWith(desk, token, [id], dear, 'cd-jinjiang').lines)).toEqual([id])
  })
})

describe('an order', () => {
  it('reserves its coupon, so that the next quote does without', () => {
    const { desk, token, rice: coupon } = atDesk()
    const order = placed(desk, token)
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([order.id])
    expect(couponsIn(quoteWith(desk, token).lines)).not.toContain(coupon.id)
  })

  it('made twice of one quote under one key reserves once', () => {
    const { desk, token } = atDesk()
    const quote = quoteWith(desk, token)
    const [first, second] = [placed(desk, token, quote), placed(desk, token, quote)]
    expect(second.id).toBe(first.id)
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([first.id])
  })

  it('uses its coupon when it is paid, once', () => {
    const { desk, token } = atDesk()
    const order = placed(desk, token)
    const paymentId = payFor(desk, token, order.id)
    actAs(desk, paymentId, 'pay')
    const { uses, reservedFor } = couponFor(desk, token, 'coupon-rice')
    expect(uses).toEqual([{ orderId: order.id, at: desk.clock.now() }])
    expect(reservedFor).toEqual([])
    expect(quoteWith(desk, token).total).toBe(quoteWith(desk, token, []).total)
  })

  it('gives its coupon back when it is closed, and a paid one does not', () => {
    const { desk, token } = atDesk()
    const order = placed(desk, token)
    const close = (orderId: string) => codeOf(desk.send('closeOrder', { token, params: { orderId } }))
    expect([close(order.id), close(order.id)]).toEqual(['200 fine', '200 fine'])
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([])
    const paid = placed(desk, token)
    payFor(desk, token, paid.id)
    expect(close(paid.id)).toBe('409 already-paid')
    expect(couponFor(desk, token, 'coupon-rice').uses).toHaveLength(1)
  })

  it('that nobody pays gives its coupon back after half an hour, and can no longer be paid', async () => {
    const { desk, token } = atDesk()
    const order = placed(desk, token)
    const paymentId = paymentFor(desk, token, order.id)
    await desk.clock.advance(minutes(29))
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([order.id])
    await desk.clock.advance(minutes(1))
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([])
    actAs(desk, paymentId, 'pay')
    const read = desk.send('readOrder', { token, params: { orderId: order.id } })
    expect(read.body).toMatchObject({ order: { status: 'closed' } })
    expect(couponFor(desk, token, 'coupon-rice').uses).toEqual([])
  })

  it('whose network does not say how it ended keeps its coupon until it does', async () => {
    const { desk, token } = atDesk()
    const order = placed(desk, token)
    const paymentId = paymentFor(desk, token, order.id)
    actAs(desk, paymentId, 'never-answer')
    desk.change(({ networks }) => addFault(networks, { kind: 'system-error', times: null }))
    await desk.clock.advance(minutes(60))
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([order.id])
    desk.change(({ networks }) => void networks.faults.splice(0))
    await desk.clock.advance(minutes(1))
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toEqual([])
  })

  it('is refused when its quote’s coupon has gone, and nothing is reserved for it', () => {
    const { desk, token } = atDesk()
    const [mine, other] = [quoteWith(desk, token), quoteWith(desk, token)]
    placed(desk, token, other)
    expect(codeOf(place(desk, token, mine))).toBe('409 coupon-gone')
    expect(couponFor(desk, token, 'coupon-rice').reservedFor).toHaveLength(1)
    expect(Object.keys(desk.state().orders)).toHaveLength(1)
  })
})

describe('a coupon with three uses', () => {
  it('is good for three orders and not for a fourth', () => {
    const desk = openDesk()
    const token = member(desk)
    const drinks = [line('shanlang-latte-280-ml', { kind: 'pieces', quantity: 6 })]
    const used = [1, 2, 3, 4].map(() => {
      const quote = quoteWith(desk, token, 'auto', drinks)
      payFor(desk, token, placed(desk, token, quote).id)
      return couponsIn(quote.lines).length
    })
    expect(used).toEqual([1, 1, 1, 0])
    expect(walletAt(desk, token).find(({ most }) => most === 3)?.uses).toHaveLength(3)
    expect(desk.state().spent['coupon-drinks']).toBe(1500)
  })
})
