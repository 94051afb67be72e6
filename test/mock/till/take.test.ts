// An order paid at the staff's own till: what is due, once, by one receipt; and goods that come back afterwards.
import { describe, expect, it } from 'vitest'
import { receiptText } from '@/domain/code'
import { takingsOf } from '../../support/takings'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import { confirm } from '../support/returns'
import { attendant, orderFor } from '../support/shoppers'
import { atTheTill, charge, chargeIn, dueOf, heard, paidOf, shownCode, take } from '../support/till'

describe('an order paid at the till', () => {
  it('is paid, the shopper’s phone hears of it, and the pass is there', () => {
    const at = atTheTill(openDesk(), 'till')
    expect(bodyOf('takeAtTill', take(at)).order).toMatchObject({
      status: 'paid',
      paid: { at: at.desk.clock.now(), tender: 'till', wallet: null, code: null },
    })
    expect(heard(at)).toMatchObject({ status: 'succeeded', wallet: null })
    const pass = at.desk.send('issuePass', { token: at.shopper, params: { orderId: at.order.id } })
    expect(codeOf(pass)).toBe('200 fine')
  })

  it('says it was the till also where the shopper had wanted to show a payment code', () => {
    const at = atTheTill(openDesk(), 'payer-code')
    take(at)
    expect(paidOf(at)).toMatchObject({ tender: 'till' })
    expect(heard(at).status).toBe('succeeded')
  })

  it('is found by its number, the code of its receipt, and what a till reads of the basket', () => {
    const at = atTheTill(openDesk(), 'till')
    const attempt = at.desk.state().payments[at.attempt]
    const [first = ''] = attempt?.invocation?.kind === 'till' ? attempt.invocation.payloads : []
    for (const text of [at.order.number, receiptText(at.order.number), first])
      expect(bodyOf('findDue', at.desk.send('findDue', { token: at.staff, body: { text } })).order.id).toBe(
        at.order.id,
      )
    const nowhere = at.desk.send('findDue', { token: at.staff, body: { text: 'NOTHERE1' } })
    expect(codeOf(nowhere)).toBe('409 unknown-order')
    const elsewhere = at.desk.send('findDue', {
      token: attendant(at.desk, '30127'),
      body: { text: at.order.number },
    })
    expect(codeOf(elsewhere)).toBe('409 other-store')
  })

  it('twice by one tap is once; by another receipt it is paid already', () => {
    const at = atTheTill(openDesk(), 'till')
    const first = take(at)
    expect(take(at)).toEqual(first)
    expect(codeOf(take(at, { receipt: 'T-0002' }))).toBe('409 already-paid')
    expect(codeOf(take({ ...at, staff: attendant(at.desk) }, { receipt: 'T-0003' }))).toBe('409 already-paid')
    expect(codeOf(charge(at, shownCode(at.desk)))).toBe('409 already-paid')
    expect(takingsOf(at.desk.state()), 'no network took anything').toBe(0)
  })

  it('with another amount, or a receipt that stands for another order, is not', () => {
    const at = atTheTill(openDesk(), 'till')
    for (const amount of [at.order.due - 1, at.order.due + 1, 0])
      expect(codeOf(take(at, { amount }))).toBe('409 wrong-amount')
    for (const receipt of ['', '12', 'T 0001', '小票0001', 'x'.repeat(33)])
      expect(codeOf(take(at, { receipt }))).toBe('400 bad-request')
    expect(paidOf(at)).toBeNull()
    take(at)
    const next = atTheTill(at.desk, 'till')
    expect(codeOf(take(next))).toBe('409 receipt-used')
    expect(codeOf(take(next, { receipt: 'T-0002' }))).toBe('200 fine')
  })

  it('is not while the shopper’s own wallet is paying it, and is once that has ended', () => {
    const at = atTheTill(openDesk(), 'alipay')
    expect(dueOf(at).isBeingPaid).toBe(true)
    expect(codeOf(take(at))).toBe('409 payment-open')
    at.desk.send('closePayment', { token: at.shopper, params: { paymentId: at.attempt } })
    expect(dueOf(at).isBeingPaid).toBe(false)
    expect(codeOf(take(at))).toBe('200 fine')
  })

  it('needs no phone: one that never began to pay is taken too, and then asks for nothing', () => {
    const desk = openDesk()
    const at = atTheTill(desk, 'till')
    const order = orderFor(desk, at.shopper)
    take({ ...at, order })
    const body = { tender: 'alipay', attempt: 1, host: 'browser' }
    const start = desk.send('startPayment', { token: at.shopper, params: { orderId: order.id }, body })
    expect(codeOf(start)).toBe('409 already-paid')
  })

  it('whose price holds a wallet’s own offer is not: it would cost more', () => {
    const at = atTheTill(openDesk(), 'till')
    at.desk.change(({ orders }) => {
      const kept = orders[at.order.id]
      if (kept) kept.order = { ...kept.order, wallet: 'bank' }
    })
    expect(codeOf(take(at))).toBe('409 wallet-changes-price')
    expect(codeOf(charge(at, shownCode(at.desk)))).toBe('409 wallet-changes-price')
    expect(chargeIn(charge(at, shownCode(at.desk, 'bank'))).state.kind).toBe('paid')
  })
})

describe('goods that come back', () => {
  it('were paid by a payment code: the money goes back to that wallet', async () => {
    const at = atTheTill(openDesk())
    charge(at, shownCode(at.desk, 'alipay'))
    const [line] = at.order.lines
    confirm(at.desk, at.staff, at.order.id, { [line?.lineId ?? '']: 1 })
    await at.desk.clock.advance(60_000)
    dueOf(at)
    expect(takingsOf(at.desk.state())).toBe(0)
    expect(at.desk.state().orders[at.order.id]?.order.returns).toMatchObject([{ refund: 'done' }])
  })

  it('were paid at the till: cash comes from there, and no network is asked', async () => {
    const at = atTheTill(openDesk(), 'till')
    take(at)
    const [line] = at.order.lines
    confirm(at.desk, at.staff, at.order.id, { [line?.lineId ?? '']: 1 })
    await at.desk.clock.advance(60_000)
    dueOf(at)
    expect(at.desk.state().orders[at.order.id]?.order.returns).toMatchObject([{ refund: 'done' }])
    expect(Object.keys(at.desk.state().networks.refunds)).toEqual([])
  })
})
