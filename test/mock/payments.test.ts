// Attempts to pay: one open at a time, and the server’s word is the last.
import { SLOW } from '@mock/wallets/act'
import { describe, expect, it } from 'vitest'
import type { WalletAct } from '@/contract/demo-api'
import { purseIn } from '../support/takings'
import { actAs, bodyOf, codeOf, openDesk } from './support/desk'
import { line, MILK, member, orderFor, passFor, signIn } from './support/shoppers'

function counter() {
  const desk = openDesk()
  const token = member(desk)
  const order = orderFor(desk, token)
  const params = { orderId: order.id }
  const start = (wallet: string, attempt: number) =>
    desk.send('startPayment', { token, params, body: { tender: wallet, attempt, host: 'browser' } })
  const idOf = (reply: ReturnType<typeof start>) => bodyOf('startPayment', reply).paymentId
  const act = (paymentId: string, what: WalletAct) => actAs(desk, paymentId, what)
  const report = (paymentId: string) =>
    bodyOf('readPayment', desk.send('readPayment', { token, params: { paymentId } })).report
  const close = (paymentId: string) => desk.send('closePayment', { token, params: { paymentId } })
  return { desk, token, order, params, start, idOf, act, close, report }
}

describe('an attempt', () => {
  it('asked for twice is one attempt, whatever has become of it', () => {
    const { start, idOf, close, desk } = counter()
    const first = idOf(start('alipay', 1))
    close(first)
    expect(bodyOf('startPayment', start('alipay', 1))).toMatchObject({
      paymentId: first,
      report: { status: 'closed' },
    })
    expect(Object.keys(desk.state().payments)).toHaveLength(1)
  })

  it('F40 keeps the next one waiting until it is over', () => {
    const { start, idOf, act, close } = counter()
    const first = idOf(start('alipay', 1))
    expect(codeOf(start('wechat-pay', 2))).toBe('409 payment-open')
    expect(codeOf(start('wechat-pay', 1)), 'nor is it another wallet’s').toBe('409 payment-open')
    act(first, 'never-answer')
    expect(codeOf(start('wechat-pay', 2))).toBe('409 payment-open')
    act(first, 'cancel')
    expect(codeOf(start('wechat-pay', 2)), 'the payer may still change their mind').toBe('409 payment-open')
    close(first)
    expect(codeOf(start('wechat-pay', 2))).toBe('200 fine')
  })

  it('T12 after a success is refused: nobody pays twice', () => {
    const { start, idOf, act, desk, order } = counter()
    const first = idOf(start('alipay', 1))
    act(first, 'pay')
    act(first, 'pay')
    expect(codeOf(start('wechat-pay', 2))).toBe('409 already-paid')
    expect(purseIn(desk.state())).toBe(300_000 - order.total)
  })

  it('on a closed order is refused, and an order under payment is not closed', () => {
    const { start, idOf, close, desk, token, params } = counter()
    const first = idOf(start('alipay', 1))
    const closeOrder = () => codeOf(desk.send('closeOrder', { token, params }))
    expect(closeOrder()).toBe('409 payment-open')
    close(first)
    expect(closeOrder()).toBe('200 fine')
    expect(closeOrder(), 'twice closed is closed').toBe('200 fine')
    expect(codeOf(start('wechat-pay', 2))).toBe('409 order-closed')
  })

  it.each(['paypal', '', 7, null])('with %j for a wallet is no request', (wallet) => {
    const { desk, token, params } = counter()
    expect(
      codeOf(
        desk.send('startPayment', { token, params, body: { tender: wallet, attempt: 1, host: 'browser' } }),
      ),
    ).toBe('400 bad-request')
  })

  it('of a paid order leaves it paid, and the order cannot be given up', () => {
    const { start, idOf, act, desk, token, params } = counter()
    act(idOf(start('alipay', 1)), 'pay')
    expect(codeOf(desk.send('closeOrder', { token, params }))).toBe('409 already-paid')
    expect(bodyOf('readOrder', desk.send('readOrder', { token, params })).order).toMatchObject({
      status: 'paid',
      paid: { tender: 'alipay', wallet: 'alipay' },
    })
  })
})

describe('a wallet', () => {
  it('that is slow pays in its own time, seen or not', async () => {
    const { desk, start, idOf, act, report, token, params } = counter()
    const first = idOf(start('alipay', 1))
    act(first, 'pay-slowly')
    const due = desk.clock.now() + SLOW
    await desk.clock.advance(SLOW - 1)
    expect(report(first)).toEqual({ status: 'awaiting-user' })
    await desk.clock.advance(60_000)
    expect(codeOf(desk.send('closeOrder', { token, params }))).toBe('409 already-paid')
    expect(report(first)).toEqual({ status: 'succeeded', paidAt: due, wallet: 'alipay' })
  })

  it('that was cancelled in time does not pay later', async () => {
    const { desk, start, idOf, act, report, token } = counter()
    const first = idOf(start('alipay', 1))
    act(first, 'pay-slowly')
    expect(codeOf(desk.send('closePayment', { token, params: { paymentId: first } }))).toBe('200 fine')
    await desk.clock.advance(60_000)
    expect(report(first)).toEqual({ status: 'closed' })
    expect(purseIn(desk.state())).toBe(300_000)
  })

  it('cannot undo what is over', () => {
    const { start, idOf, act, report } = counter()
    const first = idOf(start('alipay', 1))
    act(first, 'pay')
    for (const what of ['decline', 'cancel', 'never-answer', 'pay-slowly'] as const) act(first, what)
    expect(report(first).status).toBe('succeeded')
  })

  it('without the money tells its owner, and takes none', () => {
    const desk = openDesk()
    const token = signIn(desk)
    for (let i = 0; i < 2; i++) passFor(desk, token, [line(MILK, { kind: 'pieces', quantity: 50 })])
    const left = purseIn(desk.state())
    const order = orderFor(
      desk,
      token,
      Array.from({ length: 4 }, (_, i) => line(MILK, { kind: 'pieces', quantity: 50 }, undefined, `l${i}`)),
    )
    expect(order.total).toBeGreaterThan(left)
    const { paymentId } = bodyOf(
      'startPayment',
      desk.send('startPayment', {
        token,
        params: { orderId: order.id },
        body: { tender: 'alipay', attempt: 1, host: 'browser' },
      }),
    )
    const seen = bodyOf('actInWallet', actAs(desk, paymentId, 'pay'))
    expect(seen).toMatchObject({ refusal: 'insufficient-funds', report: { status: 'awaiting-user' } })
    expect(purseIn(desk.state())).toBe(left)
  })
})
