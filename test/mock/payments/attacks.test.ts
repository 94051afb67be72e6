// Attacks on the shop's money from a phone: claims, keys of somebody else, fifty at once. Each fails closed and changes nothing.
import { describe, expect, it } from 'vitest'
import type { TenderId } from '@/domain/payment'
import { purseIn } from '../../support/takings'
import { atNetwork } from '../support/at-network'
import { actAs, bodyOf, codeOf, openDesk } from '../support/desk'
import { member, orderFor, quoteFor, signIn } from '../support/shoppers'
import { withoutTrace } from '../support/unchanged'

describe('T08 a client that says it has paid', () => {
  it.each([
    ['POST', (id: string) => `/payments/${id}/succeeded`],
    ['POST', (id: string) => `/payments/${id}/paid`],
    ['POST', (id: string) => `/payments/${id}`],
    ['POST', (id: string) => `/payments/${id}/notify`],
    ['POST', (_: string, order: string) => `/orders/${order}`],
    ['POST', (_: string, order: string) => `/orders/${order}/paid`],
    ['POST', () => '/pay/wechat'],
    ['POST', () => '/pay/alipay'],
  ] as const)('finds no door for it: %s %s', (method, pathOf) => {
    const { desk, token, order, paymentId, report } = atNetwork()
    const body = { status: 'succeeded', paidAt: desk.clock.now(), report: { status: 'succeeded' } }
    const headers = { authorization: `Bearer ${token}` }
    const { said } = withoutTrace(desk, () =>
      desk.backend.handle({ method, path: pathOf(paymentId, order.id), headers, body }),
    )
    expect(codeOf(said.reply)).toBe('404 not-found')
    expect(report()).toBe('awaiting-user')
  })

  it('and writes it into what it may send is not heard: the attempt stays open, and there is no pass', () => {
    const { desk, token, order, paymentId, report } = atNetwork()
    const claim = { report: { status: 'succeeded', paidAt: 1 }, status: 'paid', paid: true }
    const params = { orderId: order.id }
    const { said } = withoutTrace(desk, () => [
      desk.send('startPayment', {
        token,
        params,
        body: { tender: 'wechat-pay', attempt: 1, host: 'browser', ...claim },
      }),
      desk.send('readPayment', { token, params: { paymentId }, body: claim }),
      desk.send('issuePass', { token, params, body: claim }),
    ])
    expect(said.map(codeOf)).toEqual(['200 fine', '200 fine', '409 not-paid'])
    expect(report()).toBe('awaiting-user')
  })
})

describe('T13 a key of somebody else', () => {
  it('makes nothing, changes nothing and tells nothing', () => {
    const desk = openDesk()
    const [owner, thief] = [member(desk), signIn(desk)]
    const quote = quoteFor(desk, owner)
    const place = (token: string, body: object) =>
      desk.send('placeOrder', { token, body, key: `order-${quote.id}` })
    const { order } = bodyOf('placeOrder', place(owner, { quote }))
    const another = quoteFor(desk, owner)
    const { said } = withoutTrace(desk, () => [place(thief, { quote }), place(owner, { quote: another })])
    expect(said.map(codeOf)).toEqual(['409 quote-refused', '422 key-reused'])
    for (const { body } of said) {
      expect(Object.keys(body as object).sort()).toEqual(['code', 'lineIds'])
      expect(JSON.stringify(body)).not.toContain(order.id)
    }
    const params = { orderId: order.id }
    const attempt = { tender: 'alipay' as TenderId, attempt: 1, host: 'browser' }
    const pay = (token: string, body: object) =>
      desk.send('startPayment', { token, params, body, key: `pay-${order.id}-1` })
    pay(owner, attempt)
    const again = withoutTrace(desk, () => [
      pay(thief, attempt),
      pay(owner, { ...attempt, tender: 'wechat-pay' }),
    ])
    expect(again.said.map(codeOf)).toEqual(['404 not-found', '422 key-reused'])
  })
})

describe('T12 fifty phones at once', () => {
  it('pay one order by turns with two wallets: one attempt is open, one is paid, the purse is opened once', async () => {
    const desk = openDesk()
    const token = member(desk)
    const order = orderFor(desk, token)
    const start = (nth: number) =>
      Promise.resolve().then(() =>
        desk.send('startPayment', {
          token,
          params: { orderId: order.id },
          body: { tender: nth % 2 ? 'alipay' : 'wechat-pay', attempt: 1 + (nth % 3), host: 'browser' },
        }),
      )
    const replies = await Promise.all(Array.from({ length: 50 }, (_, nth) => start(nth)))
    const fine = replies.filter(({ status }) => status === 200)
    expect(new Set(replies.map(codeOf))).toEqual(new Set(['200 fine', '409 payment-open']))
    expect(new Set(fine.map((each) => bodyOf('startPayment', each).paymentId)).size).toBe(1)
    const [id = ''] = Object.keys(desk.state().payments)
    await Promise.all(Array.from({ length: 50 }, () => Promise.resolve().then(() => actAs(desk, id, 'pay'))))
    const after = await Promise.all(Array.from({ length: 50 }, (_, nth) => start(nth)))
    expect(new Set(after.map(codeOf))).toEqual(new Set(['200 fine', '409 already-paid']))
    const state = desk.state()
    expect(Object.values(state.payments)).toMatchObject([{ report: { status: 'succeeded' } }])
    expect(purseIn(state)).toBe(300_000 - order.due)
  })
})
