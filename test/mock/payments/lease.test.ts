// One person, two phones: the one that pays holds the order for three minutes after it was last heard of.
import { LEASE } from '@mock/payments/lease'
import { describe, expect, it } from 'vitest'
import { DEVICE_HEADER } from '@/contract/endpoint'
import type { TenderId } from '@/domain/payment'
import { takingsOf } from '../../support/takings'
import type { Call, Name } from '../support/desk'
import { actAs, bodyOf, codeOf, openDesk, requestOf } from '../support/desk'
import { member, orderFor } from '../support/shoppers'

/** Phones A and B of one member, and an order that A is paying. */
function twoPhones() {
  const desk = openDesk()
  const phone = (device: string) => {
    const token = member(desk)
    const send = (name: Name, call: Call = {}) => {
      const request = requestOf(name, { ...call, token })
      return desk.backend.handle({ ...request, headers: { ...request.headers, [DEVICE_HEADER]: device } })
        .reply
    }
    const params = { orderId: '' }
    return {
      token,
      params,
      send,
      start: (tender: TenderId, attempt: number) =>
        send('startPayment', {
          params,
          body: { tender, attempt, host: 'browser' },
          key: `pay-${params.orderId}-${attempt}`,
        }),
      read: (paymentId: string) => send('readPayment', { params: { paymentId } }),
      end: (paymentId: string) => send('closePayment', { params: { paymentId } }),
      close: () => send('closeOrder', { params }),
      goOn: () => send('continueOrder', { params }),
    }
  }
  const [a, b] = [phone('d-a'), phone('d-b')]
  const order = orderFor(desk, a.token)
  for (const each of [a, b]) each.params.orderId = order.id
  const { paymentId } = bodyOf('startPayment', a.start('alipay', 1))
  return { desk, a, b, order, paymentId }
}

describe('F54 while phone A is paying an order', () => {
  it('phone B opens no second attempt of it, ends none, and gives the order up not either', () => {
    const { desk, b, paymentId } = twoPhones()
    for (const reply of [b.start('wechat-pay', 1), b.start('alipay', 1), b.start('alipay', 2)])
      expect(codeOf(reply)).toBe('409 paying-elsewhere')
    expect(codeOf(b.end(paymentId))).toBe('409 paying-elsewhere')
    expect(codeOf(b.close())).toBe('409 paying-elsewhere')
    expect(codeOf(b.goOn())).toBe('409 paying-elsewhere')
    expect(Object.keys(desk.state().payments)).toEqual([paymentId])
    expect(desk.state().payments[paymentId]?.report.status).toBe('awaiting-user')
  })

  it('phone B may look at it, and sees it paid', () => {
    const { desk, b, order, paymentId } = twoPhones()
    expect(codeOf(b.send('readOrder', { params: { orderId: order.id } }))).toBe('200 fine')
    actAs(desk, paymentId, 'pay')
    expect(b.read(paymentId).body).toMatchObject({ report: { status: 'succeeded' } })
    expect(codeOf(b.goOn())).toBe('409 already-paid')
    expect(codeOf(b.send('issuePass', { params: { orderId: order.id } }))).toBe('200 fine')
  })

  it('phone A goes on as ever, for as long as it is heard of', async () => {
    const { desk, a, b, paymentId } = twoPhones()
    for (let i = 0; i < 4; i++) {
      await desk.clock.advance(LEASE - 1)
      a.read(paymentId)
      b.read(paymentId)
    }
    expect(codeOf(b.end(paymentId))).toBe('409 paying-elsewhere')
    expect(codeOf(a.end(paymentId))).toBe('200 fine')
    expect(codeOf(b.start('wechat-pay', 2)), 'nothing is being paid any more').toBe('200 fine')
    expect(codeOf(a.start('e-cny', 2)), 'and now it is B’s').toBe('409 paying-elsewhere')
  })

  it('a phone that does not say which it is, as older apps do, is held up by nobody', () => {
    const { desk, a, paymentId } = twoPhones()
    const close = desk.send('closePayment', { token: a.token, params: { paymentId } })
    expect(codeOf(close)).toBe('200 fine')
  })
})

describe('F55 phone A dies while it pays', () => {
  it('phone B goes on with the same order after three minutes, and not a moment before', async () => {
    const { desk, b, order, paymentId } = twoPhones()
    await desk.clock.advance(LEASE - 1)
    b.read(paymentId)
    expect(codeOf(b.goOn())).toBe('409 paying-elsewhere')
    await desk.clock.advance(1)
    const gone = bodyOf('continueOrder', b.goOn())
    expect(gone).toMatchObject({
      order: { id: order.id },
      lines: [{ code: expect.stringMatching(/^\d+$/) }],
      attempt: { paymentId, attempt: 1, tender: 'alipay', report: { status: 'awaiting-user' } },
    })
    expect(codeOf(b.end(paymentId))).toBe('200 fine')
    const { paymentId: second } = bodyOf('startPayment', b.start('wechat-pay', 2))
    actAs(desk, second, 'pay')
    expect(desk.state().orders[order.id]?.order).toMatchObject({
      status: 'paid',
      paid: { tender: 'wechat-pay' },
    })
    expect(Object.keys(desk.state().orders)).toHaveLength(1)
    expect(takingsOf(desk.state())).toBe(order.due)
  })

  it('what A’s wallet has paid meanwhile wins over B’s end of it', async () => {
    const { desk, b, order, paymentId } = twoPhones()
    await desk.clock.advance(LEASE)
    b.goOn()
    actAs(desk, paymentId, 'pay')
    expect(b.end(paymentId).body).toMatchObject({ report: { status: 'succeeded' } })
    expect(codeOf(b.start('wechat-pay', 2))).toBe('409 already-paid')
    expect(takingsOf(desk.state())).toBe(order.due)
  })

  it('comes back to life: it is told, ends nothing of B’s, and its own count leads nowhere wrong', async () => {
    const { desk, a, b, paymentId } = twoPhones()
    await desk.clock.advance(LEASE)
    b.goOn()
    b.end(paymentId)
    const { paymentId: second } = bodyOf('startPayment', b.start('wechat-pay', 2))
    expect(a.read(paymentId).body).toMatchObject({ report: { status: 'closed' } })
    expect(codeOf(a.start('wechat-pay', 2)), 'not B’s answer under A’s key').toBe('409 paying-elsewhere')
    expect(codeOf(a.end(second))).toBe('409 paying-elsewhere')
    b.end(second)
    expect(codeOf(a.start('e-cny', 2)), 'that number is B’s').toBe('422 key-reused')
    expect(codeOf(a.start('e-cny', 3))).toBe('200 fine')
  })
})
