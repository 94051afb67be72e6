// F39: money that comes for an order that is over goes back whole, by itself, once, however often the network fails.
import { addFault } from '@mock/wallets/faults'
import { describe, expect, it } from 'vitest'
import { takingsOf } from '../../support/takings'
import { actAs, openDesk } from '../support/desk'
import { member, orderFor, paymentFor } from '../support/shoppers'

/** An attempt the shop has given up while its network still takes money for it. */
function givenUp() {
  const desk = openDesk()
  const token = member(desk)
  const order = orderFor(desk, token)
  const paymentId = paymentFor(desk, token, order.id)
  desk.change(({ payments, orders }) => {
    const [payment, kept] = [payments[paymentId], orders[order.id]]
    if (!payment || !kept) throw new Error('nothing to give up')
    payment.report = { status: 'closed' }
    kept.order = { ...kept.order, status: 'closed' }
  })
  const look = () => desk.send('readOrder', { token, params: { orderId: order.id } })
  return { desk, order, paymentId, look }
}

describe('F39 a payment that comes too late', () => {
  it('goes back whole and pays nothing, and somebody is told', () => {
    const { desk, order, paymentId, look } = givenUp()
    actAs(desk, paymentId, 'pay')
    look()
    const state = desk.state()
    expect(takingsOf(state)).toBe(0)
    expect(state.orders[order.id]?.order.status).toBe('closed')
    expect(state.payments[paymentId]?.report.status).toBe('closed')
    expect(state.alarms).toMatchObject([{ what: 'late-payment', paymentId, orderId: order.id }])
  })

  it('that no notification tells of is found in the books once nobody can pay any more', async () => {
    const { desk, paymentId, look } = givenUp()
    desk.change(({ networks }) => addFault(networks, { kind: 'notice-lost', times: null }))
    actAs(desk, paymentId, 'pay')
    look()
    expect(takingsOf(desk.state())).toBeGreaterThan(0)
    await desk.clock.advance(40 * 60_000)
    look()
    expect(takingsOf(desk.state())).toBe(0)
    expect(desk.state().alarms).toMatchObject([{ what: 'late-payment', paymentId }])
  })

  it('arrives though the network has closed the order, as a bank’s debit may', () => {
    const desk = openDesk()
    const token = member(desk)
    const order = orderFor(desk, token)
    const paymentId = paymentFor(desk, token, order.id)
    desk.send('closePayment', { token, params: { paymentId } })
    expect(actAs(desk, paymentId, 'pay')).toMatchObject({ body: { report: { status: 'closed' } } })
    expect(takingsOf(desk.state())).toBe(0)
    desk.change(({ networks }) => addFault(networks, { kind: 'pays-though-closed' }))
    actAs(desk, paymentId, 'pay')
    desk.send('readOrder', { token, params: { orderId: order.id } })
    expect(desk.state().alarms).toMatchObject([{ what: 'late-payment', paymentId }])
    expect(takingsOf(desk.state())).toBe(0)
  })

  it('is given back later where the network does not take the refund at once', async () => {
    const { desk, paymentId, look } = givenUp()
    desk.change(({ networks }) => addFault(networks, { kind: 'system-error', times: 3 }))
    actAs(desk, paymentId, 'pay')
    for (let minute = 0; minute < 5; minute++) {
      await desk.clock.advance(60_000)
      look()
    }
    expect(takingsOf(desk.state())).toBe(0)
    expect(desk.state().alarms).toHaveLength(1)
  })
})
