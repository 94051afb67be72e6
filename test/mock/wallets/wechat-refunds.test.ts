// Refunds and payment codes at the mocked WeChat Pay.
import { balanceOf } from '@mock/wallets/accounts'
import { showPaymentCode } from '@mock/wallets/payment-code'
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { rawWechat } from '../support/raw-wechat'
import { openTown } from '../support/town'

const REFUNDS = '/v3/refund/domestic/refunds'
const CODEPAY = '/v3/pay/transactions/codepay'

function paid(number = 'SG0001') {
  const town = openTown()
  const raw = rawWechat(town)
  const { post, order } = raw
  town.act(String(post('/v3/pay/transactions/native', order(number)).body.code_url), town.people.lin)
  const ask = (refundNo: string, refund: number, more: object = {}) =>
    post(REFUNDS, {
      out_trade_no: number,
      out_refund_no: refundNo,
      amount: { refund, total: 1990, currency: 'CNY' },
      ...more,
    })
  const money = () => balanceOf(town.world.state.accounts, 'lin')
  return { town, ...raw, ask, money }
}

describe('a refund', () => {
  it('is accepted at once and done later; the same number is the same refund', () => {
    const { town, ask, money, get } = paid()
    expect(ask('R1', 990).body).toMatchObject({ status: 'PROCESSING', amount: { refund: 990, total: 1990 } })
    expect(money()).toBe(fen(498_010))
    expect(ask('R1', 990).body.status).toBe('PROCESSING')
    town.wait(3)
    expect(get(`${REFUNDS}/R1`).body.status).toBe('SUCCESS')
    expect(ask('R1', 990).body).toMatchObject({ status: 'SUCCESS' })
    expect(money(), 'once').toBe(fen(499_000))
  })

  it('T16 of more than was paid, all in all, is refused', () => {
    const { town, ask, word, money } = paid()
    expect(word(ask('R0', 1991))).toBe('400 INVALID_REQUEST')
    expect(word(ask('R1', 1990))).toBe('200 fine')
    town.wait(60)
    expect(word(ask('R2', 1))).toBe('400 INVALID_REQUEST')
    expect(money()).toBe(fen(500_000))
  })

  it.each<[string, object, string]>([
    [
      'with a sum of the order that is wrong',
      { amount: { refund: 1, total: 1989, currency: 'CNY' } },
      '400 INVALID_REQUEST',
    ],
    ['of nothing', { amount: { refund: 0, total: 1990, currency: 'CNY' } }, '400 PARAM_ERROR'],
    ['in dollars', { amount: { refund: 1, total: 1990, currency: 'USD' } }, '400 PARAM_ERROR'],
    ['with a number nobody may use', { out_refund_no: '退 1' }, '400 PARAM_ERROR'],
    ['with a long reason', { reason: '因'.repeat(81) }, '400 PARAM_ERROR'],
    ['of no order', { out_trade_no: '' }, '400 PARAM_ERROR'],
    ['of an order named twice', { transaction_id: '42' }, '400 PARAM_ERROR'],
    ['of an order that is not there', { out_trade_no: 'SG0009' }, '404 RESOURCE_NOT_EXISTS'],
    ['to be told without TLS', { notify_url: 'http://shop.example' }, '400 PARAM_ERROR'],
  ])('%s is refused', (_, change, answer) => {
    const { ask, word } = paid()
    expect(word(ask('R1', 1, change))).toBe(answer)
  })

  it('of an unpaid order is refused', () => {
    const { post, order, ask, word } = paid()
    post('/v3/pay/transactions/native', order('SG0002'))
    expect(word(ask('R1', 1, { out_trade_no: 'SG0002' }))).toBe('404 RESOURCE_NOT_EXISTS')
  })

  it('with a known number and another amount is refused', () => {
    const { ask, word } = paid()
    ask('R1', 100)
    expect(word(ask('R1', 101))).toBe('400 INVALID_REQUEST')
  })

  it('comes a minute after the one before, at most fifty times, and within a year', () => {
    const { town, ask, word } = paid()
    ask('R0', 1)
    town.wait(59)
    expect(word(ask('R1', 1))).toBe('429 FREQUENCY_LIMITED')
    for (let i = 1; i < 50; i++) {
      town.wait(60)
      expect(word(ask(`R${i}`, 1))).toBe('200 fine')
    }
    town.wait(60)
    expect(word(ask('R50', 1))).toBe('400 INVALID_REQUEST')
    const old = paid()
    old.town.wait(365 * 86_400 + 1)
    expect(word(old.ask('R1', 1))).toBe('400 INVALID_REQUEST')
  })

  it('to a wallet that is frozen gets stuck, and may be asked for again', () => {
    const { town, ask, get, money } = paid()
    ask('R1', 1990)
    town.people.lin.isFrozen = true
    town.wait(3)
    expect(get(`${REFUNDS}/R1`).body.status).toBe('ABNORMAL')
    town.people.lin.isFrozen = false
    town.wait(60)
    expect(ask('R2', 1990).body.status).toBe('PROCESSING')
    town.wait(3)
    expect(get(`${REFUNDS}/R2`).body.status).toBe('SUCCESS')
    expect(money()).toBe(fen(500_000))
  })

  it('that never was is not found', () => {
    const { get, word } = paid()
    expect(word(get(`${REFUNDS}/R9`))).toBe('404 RESOURCE_NOT_EXISTS')
  })
})

function till() {
  const town = openTown()
  const raw = rawWechat(town)
  const { order, post, get, shop } = raw
  const charge = (number: string, digits: string, total = 1990) =>
    post(CODEPAY, order(number, { amount: { total, currency: 'CNY' }, payer: { auth_code: digits } }))
  const state = (number: string) =>
    get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${shop.mchid}`).body.trade_state
  const reverse = (number: string) =>
    raw.word(
      post(`/v3/pay/transactions/out-trade-no/${number}/reverse`, { appid: shop.appid, mchid: shop.mchid }),
    )
  const show = (who: 'lin' | 'mei' = 'lin') => showPaymentCode(town.world, town.people[who])
  return { town, ...raw, charge, state, reverse, show }
}

describe('a payment code', () => {
  it('pays at once, and only once', () => {
    const { charge, show, word, state } = till()
    const digits = show()
    expect(digits).toMatch(/^1[0-5]\d{16}$/)
    expect(charge('SG0001', digits).body).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
    expect(charge('SG0001', digits).body, 'the same request again').toMatchObject({ trade_state: 'SUCCESS' })
    expect(word(charge('SG0002', digits))).toBe('400 AUTH_CODE_INVALID')
    expect(state('SG0001')).toBe('SUCCESS')
  })

  it('is too old after a minute, and of another wallet is none', () => {
    const { town, charge, show, word } = till()
    const digits = show()
    town.wait(61)
    expect(word(charge('SG0001', digits))).toBe('400 AUTH_CODE_INVALID')
    expect(word(charge('SG0001', show('mei')))).toBe('400 AUTH_CODE_INVALID')
  })

  it('above the limit waits for the password', () => {
    const { town, charge, show, word, state } = till()
    const digits = show()
    expect(word(charge('SG0001', digits, 100_001))).toBe('202 USERPAYING')
    expect(state('SG0001')).toBe('USERPAYING')
    expect(town.act(digits, town.people.mei)).toEqual({ ok: false, error: 'for-another-payer' })
    expect(town.act(digits, town.people.lin)).toEqual({ ok: false, error: 'password-needed' })
    expect(town.act(digits, town.people.lin, { kind: 'approve', password: '000000' })).toEqual({
      ok: false,
      error: 'password-wrong',
    })
    expect(town.act(digits, town.people.lin, { kind: 'approve', password: '147258' })).toEqual({
      ok: true,
      value: 'success',
    })
    expect(state('SG0001')).toBe('SUCCESS')
  })

  it('that is refused by its owner has failed', () => {
    const { town, charge, show, state } = till()
    const digits = show()
    charge('SG0001', digits, 100_001)
    town.act(digits, town.people.lin, { kind: 'refuse' })
    expect(state('SG0001')).toBe('PAYERROR')
  })

  it('without the money fails in words', () => {
    const { town, charge, word, state } = till()
    const poor = town.person('poor', 'wechat-pay', { balance: fen(100) })
    expect(word(charge('SG0001', showPaymentCode(town.world, poor)))).toBe('403 NOT_ENOUGH')
    expect(state('SG0001')).toBe('PAYERROR')
  })

  it('that stays unclear is reversed, not before fifteen seconds, and nothing is paid afterwards', () => {
    const { town, charge, show, reverse, state } = till()
    const digits = show()
    charge('SG0001', digits, 100_001)
    expect(reverse('SG0001')).toBe('429 FREQUENCY_LIMITED')
    town.wait(30)
    expect(reverse('SG0001')).toBe('200 fine')
    expect(state('SG0001')).toBe('REVOKED')
    expect(town.act(digits, town.people.lin, { kind: 'approve', password: '147258' })).toEqual({
      ok: false,
      error: 'closed',
    })
  })

  it('that was paid is given back by a reversal, once', () => {
    const { town, charge, show, reverse } = till()
    charge('SG0001', show())
    town.wait(30)
    expect([reverse('SG0001'), reverse('SG0001')]).toEqual(['200 fine', '200 fine'])
    expect(balanceOf(town.world.state.accounts, 'lin')).toBe(fen(500_000))
  })
})
