// Staff scan the payer's code: paid at once, after the password, not at all, or not known; never twice.
import { PATIENCE } from '@mock/payments/charge'
import { addFault } from '@mock/wallets/faults'
import { describe, expect, it } from 'vitest'
import type { WalletId } from '@/domain/payment'
import { takingsOf } from '../../support/takings'
import { codeOf, openDesk } from '../support/desk'
import { attendant, line, MILK } from '../support/shoppers'
import { atTheTill, charge, chargeIn, dueOf, heard, look, paidOf, shownCode, take } from '../support/till'

/** More than a wallet pays without its password. */
const dear = Array.from({ length: 3 }, (_, i) =>
  line(MILK, { kind: 'pieces', quantity: 50 }, undefined, `l${i}`),
)

describe('a payment code', () => {
  const WALLETS: readonly (readonly [WalletId, WalletId | null])[] = [
    ['wechat-pay', 'wechat-pay'],
    ['alipay', 'alipay'],
    ['unionpay', 'unionpay'],
    ['china-mobile', 'china-mobile'],
    ['bank', 'bank'],
    ['e-cny', 'e-cny'],
  ]

  it.each(WALLETS)('of %s pays the order, and the shopper’s phone hears of it', (wallet, payer) => {
    const at = atTheTill(openDesk())
    const { state } = chargeIn(charge(at, shownCode(at.desk, wallet)))
    expect(state).toEqual({ kind: 'paid', at: at.desk.clock.now(), wallet: payer })
    expect(paidOf(at)).toMatchObject({ tender: 'payer-code', wallet: payer, code: null })
    expect(heard(at)).toMatchObject({ status: 'succeeded', wallet: payer })
    expect(takingsOf(at.desk.state())).toBe(at.order.due)
  })

  it('pays an order whose shopper had chosen the till, or whose phone is dead: staff decide', () => {
    for (const tender of ['till', 'friend'] as const) {
      const at = atTheTill(openDesk(), tender)
      const reply = charge(at, shownCode(at.desk))
      expect(codeOf(reply)).toBe(tender === 'till' ? '200 fine' : '409 payment-open')
    }
  })

  it('is found with what is due, and what has been charged so far', () => {
    const at = atTheTill(openDesk())
    expect(dueOf(at)).toMatchObject({
      order: { id: at.order.id },
      charge: null,
      charges: 0,
      isBeingPaid: false,
    })
    charge(at, shownCode(at.desk))
    expect(dueOf(at)).toMatchObject({
      order: { status: 'paid' },
      charge: { wallet: 'wechat-pay' },
      charges: 1,
    })
    expect(dueOf(atTheTill(openDesk(), 'alipay')).isBeingPaid).toBe(true)
  })

  it('is nowhere in the memory of the shop', () => {
    const at = atTheTill(openDesk())
    const code = shownCode(at.desk)
    chargeIn(charge(at, code, { key: 'charge-1' }))
    const { networks, ...shop } = at.desk.state()
    expect(JSON.stringify(shop)).not.toContain(code)
    expect(JSON.stringify(shop.replies), 'the request is known again all the same').toContain('charge-1')
  })
})

describe('a code that is refused', () => {
  const NO = [
    ['too short', '13456', 'not-a-payment-code'],
    ['of 17 digits', '13456789012345678', 'not-a-payment-code'],
    ['of a product', '6901234567892', 'not-a-payment-code'],
    ['of nobody', '134567890123456789', 'code-invalid'],
  ] as const

  it.each(NO)('because it is %s takes nothing and leaves nothing open', (_, code, why) => {
    const at = atTheTill(openDesk())
    expect(codeOf(charge(at, code))).toBe(`409 ${why}`)
    expect(dueOf(at)).toMatchObject({ charge: null, charges: 0 })
    expect(chargeIn(charge(at, shownCode(at.desk))).state.kind).toBe('paid')
  })

  it('because it is older than a minute, or was used, takes nothing', async () => {
    const at = atTheTill(openDesk())
    const old = shownCode(at.desk)
    await at.desk.clock.advance(61_000)
    expect(codeOf(charge(at, old))).toBe('409 code-invalid')
    const used = shownCode(at.desk)
    charge(at, used)
    const next = atTheTill(at.desk)
    expect(codeOf(charge(next, used))).toBe('409 code-invalid')
    expect(takingsOf(at.desk.state())).toBe(at.order.due)
  })

  it('because the store has no contract with its network is told so before anything is asked', () => {
    const desk = openDesk()
    const at = inHangzhou(desk)
    expect(codeOf(charge(at, shownCode(desk, 'unionpay')))).toBe('409 wallet-not-taken')
    expect(codeOf(charge(at, shownCode(desk, 'alipay')))).toBe('409 wallet-not-taken')
    expect(chargeIn(charge(at, shownCode(desk))).state.kind).toBe('paid')
  })

  it.each([
    ['insufficient-funds', 'wechat-pay', 'insufficient-funds'],
    ['risk-refused', 'alipay', 'risk-refused'],
    ['limit-exceeded', 'unionpay', 'limit-exceeded'],
    // WeChat does not tell a shop why
    ['risk-refused', 'wechat-pay', 'wallet-refused'],
  ] as const)(
    'by its wallet (%s, %s) says why, and another code may be tried at once',
    (kind, wallet, reason) => {
      const at = atTheTill(openDesk())
      at.desk.change(({ networks }) => addFault(networks, { kind }))
      expect(chargeIn(charge(at, shownCode(at.desk, wallet))).state).toEqual({ kind: 'refused', reason })
      expect(heard(at), 'the phone goes on waiting').toEqual({ status: 'awaiting-user', atDesk: reason })
      expect(chargeIn(charge(at, shownCode(at.desk, 'alipay'))).state.kind).toBe('paid')
      expect(takingsOf(at.desk.state())).toBe(at.order.due)
    },
  )

  it('for an amount that is not due, an order that is paid, closed or of another store', () => {
    const at = atTheTill(openDesk())
    const code = shownCode(at.desk)
    expect(codeOf(charge(at, code, { amount: at.order.due - 1 }))).toBe('409 wrong-amount')
    expect(codeOf(charge({ ...at, staff: attendant(at.desk, '30127') }, code))).toBe('409 other-store')
    expect(codeOf(charge({ ...at, order: { ...at.order, id: 'o0' as typeof at.order.id } }, code))).toBe(
      '409 unknown-order',
    )
    expect(chargeIn(charge(at, code)).state.kind).toBe('paid')
    expect(codeOf(charge(at, shownCode(at.desk)))).toBe('409 already-paid')
    expect(codeOf(take(at))).toBe('409 already-paid')
    const lapsed = atTheTill(at.desk)
    lapsed.desk.send('closePayment', { token: lapsed.shopper, params: { paymentId: lapsed.attempt } })
    lapsed.desk.send('closeOrder', { token: lapsed.shopper, params: { orderId: lapsed.order.id } })
    expect(codeOf(charge(lapsed, shownCode(at.desk)))).toBe('409 order-closed')
    expect(codeOf(take(lapsed))).toBe('409 order-closed')
  })
})

describe('the password', () => {
  it('is waited for; the answer is asked of the network', () => {
    const at = atTheTill(openDesk(), 'payer-code', dear)
    const code = shownCode(at.desk)
    const asked = chargeIn(charge(at, code))
    expect(asked.state).toEqual({ kind: 'password' })
    expect(codeOf(charge(at, shownCode(at.desk, 'alipay')))).toBe('409 payment-open')
    expect(codeOf(take(at)), 'nor is it taken in cash meanwhile').toBe('409 payment-open')
    at.desk.send('answerPaymentCode', { params: { code }, body: { act: 'pay' } })
    expect(look(at, asked.paymentId).state.kind).toBe('paid')
    expect(heard(at).status).toBe('succeeded')
  })

  it('that is refused on the phone ends it, and another code may be tried', () => {
    const at = atTheTill(openDesk(), 'payer-code', dear)
    const code = shownCode(at.desk)
    const asked = chargeIn(charge(at, code))
    at.desk.send('answerPaymentCode', { params: { code }, body: { act: 'refuse' } })
    expect(look(at, asked.paymentId).state).toEqual({ kind: 'refused', reason: 'wallet-refused' })
    expect(codeOf(charge(at, shownCode(at.desk, 'alipay')))).toBe('200 fine')
  })

  it('is told to the shopper’s phone as it goes, and a refused code with its reason', () => {
    const at = atTheTill(openDesk(), 'payer-code', dear)
    expect(heard(at)).toEqual({ status: 'awaiting-user' })
    const code = shownCode(at.desk)
    const first = chargeIn(charge(at, code))
    expect(heard(at)).toEqual({ status: 'awaiting-user', atDesk: 'asking' })
    at.desk.send('answerPaymentCode', { params: { code }, body: { act: 'refuse' } })
    expect(heard(at)).toEqual({ status: 'awaiting-user', atDesk: 'wallet-refused' })
    expect(look(at, first.paymentId).state.kind).toBe('refused')
    charge(at, shownCode(at.desk, 'alipay'))
    expect(heard(at), 'another code').toEqual({ status: 'awaiting-user', atDesk: 'asking' })
  })

  it.each(['wechat-pay', 'alipay', 'unionpay'] as const)(
    'that never comes (%s) ends by itself after a minute, and nothing is taken, then or later',
    async (wallet) => {
      const at = atTheTill(openDesk(), 'payer-code', dear)
      const code = shownCode(at.desk, wallet)
      const asked = chargeIn(charge(at, code))
      await at.desk.clock.advance(PATIENCE)
      expect(look(at, asked.paymentId).state).toEqual({ kind: 'ended' })
      at.desk.send('answerPaymentCode', { params: { code }, body: { act: 'pay' } })
      expect(look(at, asked.paymentId).state).toEqual({ kind: 'ended' })
      expect(takingsOf(at.desk.state())).toBe(0)
      expect(heard(at), 'what staff gave up says nothing').toEqual({ status: 'awaiting-user' })
    },
  )

  it('can be given up by staff, as soon as the network lets them', async () => {
    const at = atTheTill(openDesk(), 'payer-code', dear)
    const { paymentId } = chargeIn(charge(at, shownCode(at.desk)))
    const give = () => codeOf(at.desk.send('endCharge', { token: at.staff, params: { paymentId } }))
    expect(give(), 'WeChat reverses after 15 seconds').toBe('409 network-down')
    expect(look(at, paymentId).state).toEqual({ kind: 'password' })
    await at.desk.clock.advance(15_000)
    expect(give()).toBe('200 fine')
    expect(look(at, paymentId).state).toEqual({ kind: 'ended' })
  })
})

describe('an answer that is lost', () => {
  it('after the work was done is asked for, and is a payment', () => {
    const at = atTheTill(openDesk())
    at.desk.change(({ networks }) => addFault(networks, { kind: 'system-error-after-work', times: 2 }))
    const { paymentId, state } = chargeIn(charge(at, shownCode(at.desk)))
    expect(state).toEqual({ kind: 'asking' })
    expect(look(at, paymentId).state.kind).toBe('paid')
    expect(takingsOf(at.desk.state())).toBe(at.order.due)
  })

  it.each(['wechat-pay', 'alipay', 'unionpay', 'e-cny'] as const)(
    'for good (%s) blocks any other code until the network has taken it back',
    async (wallet) => {
      const at = atTheTill(openDesk())
      at.desk.change(({ networks }) => addFault(networks, { kind: 'system-error', times: null }))
      const { paymentId, state } = chargeIn(charge(at, shownCode(at.desk, wallet)))
      expect(state).toEqual({ kind: 'asking' })
      await at.desk.clock.advance(PATIENCE * 3)
      expect(look(at, paymentId).state, 'still nobody knows').toEqual({ kind: 'asking' })
      expect(codeOf(charge(at, shownCode(at.desk)))).toBe('409 payment-open')
      at.desk.change(({ networks }) => networks.faults.splice(0))
      expect(look(at, paymentId).state).toEqual({ kind: 'ended' })
      expect(chargeIn(charge(at, shownCode(at.desk))).state.kind).toBe('paid')
      expect(takingsOf(at.desk.state())).toBe(at.order.due)
    },
  )

  it('of a paid charge that nobody could ask about is given back whole, once, and is no alarm', async () => {
    const at = atTheTill(openDesk(), 'payer-code', dear)
    const code = shownCode(at.desk, 'alipay')
    const { paymentId } = chargeIn(charge(at, code))
    await at.desk.clock.advance(20_000)
    at.desk.change(({ networks }) => addFault(networks, { kind: 'pays-before-close', account: 'alipay-mei' }))
    at.desk.send('endCharge', { token: at.staff, params: { paymentId } })
    expect(look(at, paymentId).state).toEqual({ kind: 'ended' })
    await at.desk.clock.advance(120_000)
    look(at, paymentId)
    expect(takingsOf(at.desk.state())).toBe(0)
    expect(at.desk.state().alarms).toEqual([])
  })
})

describe('two at once', () => {
  it('a double tap is one charge: the same key answers the same', () => {
    const at = atTheTill(openDesk())
    const code = shownCode(at.desk)
    const first = charge(at, code, { key: 'charge-1' })
    expect(charge(at, code, { key: 'charge-1' })).toEqual(first)
    expect(codeOf(charge(at, shownCode(at.desk), { key: 'charge-1' }))).toBe('422 key-reused')
    expect(takingsOf(at.desk.state())).toBe(at.order.due)
  })

  it('two of the staff charge one order: the second is told, and takes nothing', () => {
    const at = atTheTill(openDesk(), 'payer-code', dear)
    const other = { ...at, staff: attendant(at.desk) }
    chargeIn(charge(at, shownCode(at.desk), { key: 'charge-1' }))
    expect(codeOf(charge(other, shownCode(at.desk, 'alipay'), { key: 'charge-2' }))).toBe('409 payment-open')
    expect(dueOf(other)).toMatchObject({ charge: { state: { kind: 'password' } } })
  })

  it('the shopper ends the attempt on the phone: the charge ends with it, or has paid', async () => {
    const at = atTheTill(openDesk(), 'payer-code', dear)
    const close = () => at.desk.send('closePayment', { token: at.shopper, params: { paymentId: at.attempt } })
    const { paymentId } = chargeIn(charge(at, shownCode(at.desk)))
    expect(codeOf(close())).toBe('409 network-down')
    await at.desk.clock.advance(15_000)
    expect(close().body).toMatchObject({ report: { status: 'closed' } })
    expect(look(at, paymentId).state).toEqual({ kind: 'ended' })
    const paid = atTheTill(openDesk())
    charge(paid, shownCode(paid.desk))
    expect(
      paid.desk.send('closePayment', { token: paid.shopper, params: { paymentId: paid.attempt } }).body,
    ).toMatchObject({ report: { status: 'succeeded' } })
  })
})

function inHangzhou(desk: ReturnType<typeof openDesk>) {
  return atTheTill(desk, 'payer-code', undefined, { storeId: 'hz-binjiang', staffNo: '40109' })
}
