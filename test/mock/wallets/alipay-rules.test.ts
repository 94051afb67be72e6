// Trades at the mocked Alipay: what it takes, what it refuses and in which words.
import { alipayRequest } from '@mock/merchant/alipay-call'
import { balanceOf } from '@mock/wallets/accounts'
import { showPaymentCode } from '@mock/wallets/payment-code'
import { KEY_NAMES } from '@mock/wallets/settings'
import type { JsonObject } from '@mock/wire/fields'
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { NOTIFY, openTown } from '../support/town'

function desk() {
  const town = openTown()
  const [app] = town.world.settings.alipay.apps
  const shop = {
    appId: app?.appId ?? '',
    sellerId: app?.sellerId ?? '',
    key: KEY_NAMES.alipayApp,
    platformKey: KEY_NAMES.alipayPlatform,
    notifyUrl: NOTIFY.alipay,
  }
  const request = (method: string, content: object) =>
    alipayRequest(shop, town.world.crypto, town.world, `alipay.trade.${method}`, content)
  const call = (method: string, content: object): JsonObject => {
    const reply = JSON.parse(town.send(request(method, content)).body)
    return reply[`alipay_trade_${method.replace(/\./g, '_')}_response`] ?? reply.error_response
  }
  const order = (number: string, more: object = {}) => ({
    out_trade_no: number,
    total_amount: '19.90',
    subject: '牛奶 2 件',
    buyer_open_id: town.people.mei.userNo,
    product_code: 'JSAPI_PAY',
    op_app_id: shop.appId,
    ...more,
  })
  const word = ({ code, sub_code }: JsonObject) => [code, sub_code].filter(Boolean).join(' ')
  const status = (number: string) => call('query', { out_trade_no: number }).trade_status
  return { town, shop, request, call, order, word, status }
}

describe('an order form at Alipay', () => {
  it.each<[string, object, string]>([
    ['as it should be', {}, '10000'],
    ['for a yuan without decimals', { total_amount: '1' }, '10000'],
    ['for a number, as some SDKs send it', { total_amount: 19.9 }, '10000'],
    ['for nothing', { total_amount: '0.00' }, '40004 ACQ.INVALID_PARAMETER'],
    ['for a third decimal', { total_amount: '0.123' }, '40004 ACQ.INVALID_PARAMETER'],
    ['for less than nothing', { total_amount: '-1.00' }, '40004 ACQ.INVALID_PARAMETER'],
    ['for more than a hundred million', { total_amount: '100000000.01' }, '40004 ACQ.INVALID_PARAMETER'],
    ['for a hundred million', { total_amount: '100000000.00' }, '10000'],
    ['with a number WeChat would take', { out_trade_no: 'SG-0001' }, '40004 ACQ.INVALID_PARAMETER'],
    ['without a subject', { subject: '' }, '40004 ACQ.INVALID_PARAMETER'],
    ['with a sign subjects may not have', { subject: 'a&b' }, '40004 ACQ.INVALID_PARAMETER'],
    ['with a span that is none', { timeout_express: '5 minutes' }, '40004 ACQ.INVALID_PARAMETER'],
    ['of another app', { op_app_id: '' }, '40004 ACQ.INVALID_PARAMETER'],
    ['for nobody', { buyer_open_id: 'x' }, '40004 ACQ.BUYER_NOT_EXIST'],
  ])('%s', (_, change, answer) => {
    const { call, order, word } = desk()
    expect(word(call('create', order('SG0001', change)))).toBe(answer)
  })

  it('asked for again is the same trade, with other content it is refused', () => {
    const { call, order, word } = desk()
    const first = call('create', order('SG0001'))
    expect(call('create', order('SG0001'))).toEqual(first)
    expect(word(call('create', order('SG0001', { total_amount: '19.91' })))).toBe(
      '40004 ACQ.CONTEXT_INCONSISTENT',
    )
  })

  it('is nobody else’s to pay', () => {
    const { town, call, order } = desk()
    const tradeNo = String(call('create', order('SG0001')).trade_no)
    expect(town.act(tradeNo, town.person('other', 'alipay'))).toEqual({
      ok: false,
      error: 'for-another-payer',
    })
    expect(town.act(tradeNo, town.people.lin)).toEqual({ ok: false, error: 'wallet-cannot-pay-this' })
  })
})

describe('a trade', () => {
  it('closes by itself when its time is over', () => {
    const { town, call, order, status, word } = desk()
    const tradeNo = String(call('create', order('SG0001', { timeout_express: '5m' })).trade_no)
    town.wait(300)
    expect(status('SG0001')).toBe('WAIT_BUYER_PAY')
    town.wait(1)
    expect(status('SG0001')).toBe('TRADE_CLOSED')
    expect(town.act(tradeNo, town.people.mei)).toEqual({ ok: false, error: 'expired' })
    expect(word(call('create', order('SG0001', { timeout_express: '5m' })))).toBe('40004 ACQ.TRADE_HAS_CLOSE')
  })

  it('that is paid is not closed; finished is it after a year', () => {
    const { town, call, order, status, word } = desk()
    town.act(String(call('create', order('SG0001')).trade_no), town.people.mei)
    expect(word(call('close', { out_trade_no: 'SG0001' }))).toBe('40004 ACQ.TRADE_STATUS_ERROR')
    expect(word(call('create', order('SG0001')))).toBe('40004 ACQ.TRADE_HAS_SUCCESS')
    town.wait(365 * 86_400 + 1)
    expect(status('SG0001')).toBe('TRADE_FINISHED')
    const late = { out_trade_no: 'SG0001', out_request_no: 'R1', refund_amount: '1.00' }
    expect(word(call('refund', late))).toBe('40004 ACQ.TRADE_NOT_ALLOW_REFUND')
  })

  it('F37 loses its close to a payer who is a moment faster', () => {
    const { town, call, order, word, status } = desk()
    call('create', order('SG0001'))
    town.world.state.faults.push({ kind: 'pays-before-close', times: 1 })
    expect(word(call('close', { out_trade_no: 'SG0001' }))).toBe('40004 ACQ.TRADE_STATUS_ERROR')
    expect(status('SG0001')).toBe('TRADE_SUCCESS')
  })

  it('is named by either number, and by two only if both are its own', () => {
    const { call, order, word } = desk()
    const { trade_no } = call('create', order('SG0001'))
    call('create', order('SG0002'))
    expect(call('query', { trade_no }).out_trade_no).toBe('SG0001')
    expect(word(call('query', { trade_no, out_trade_no: 'SG0002' }))).toBe('40004 ACQ.TRADE_NOT_EXIST')
    expect(word(call('query', {}))).toBe('40004 ACQ.INVALID_PARAMETER')
  })
})

describe('a code', () => {
  it('nobody has scanned cannot be closed, only cancelled; then it is dead', () => {
    const { town, call, order, word } = desk()
    const code = String(call('precreate', order('SG0001')).qr_code)
    expect(word(call('close', { out_trade_no: 'SG0001' }))).toBe('40004 ACQ.TRADE_NOT_EXIST')
    expect(call('cancel', { out_trade_no: 'SG0001' })).toMatchObject({ code: '10000', action: 'close' })
    expect(town.look(code, town.people.mei)).toEqual({ ok: false, error: 'closed' })
  })

  it('that was paid is given back by cancelling, once', () => {
    const { town, call, order, status } = desk()
    town.act(String(call('precreate', order('SG0001')).qr_code), town.people.mei)
    const cancel = () => call('cancel', { out_trade_no: 'SG0001' }).action
    expect([cancel(), cancel()]).toEqual(['refund', 'refund'])
    expect(balanceOf(town.world.state.accounts, 'mei')).toBe(fen(500_000))
    expect(status('SG0001')).toBe('TRADE_CLOSED')
  })
})

describe('a payment code at Alipay', () => {
  const charge = ({ call, order }: ReturnType<typeof desk>, digits: string, amount = '19.90') =>
    call('pay', { ...order('SG0001', { total_amount: amount }), scene: 'bar_code', auth_code: digits })

  it('pays at once', () => {
    const here = desk()
    const digits = showPaymentCode(here.town.world, here.town.people.mei)
    expect(digits).toMatch(/^(2[5-9]|30)\d{14,22}$/)
    expect(charge(here, digits)).toMatchObject({ code: '10000', total_amount: '19.90' })
    expect(here.status('SG0001')).toBe('TRADE_SUCCESS')
  })

  it('above the limit waits for the password', () => {
    const here = desk()
    const digits = showPaymentCode(here.town.world, here.town.people.mei)
    expect(here.word(charge(here, digits, '1000.01'))).toBe('10003')
    expect(here.status('SG0001')).toBe('WAIT_BUYER_PAY')
    here.town.act(digits, here.town.people.mei, { kind: 'approve', password: '147258' })
    expect(here.status('SG0001')).toBe('TRADE_SUCCESS')
  })

  it('of nobody, or without the money, fails in words', () => {
    const here = desk()
    expect(here.word(charge(here, '280000000000000000'))).toBe('40004 ACQ.PAYMENT_AUTH_CODE_INVALID')
    const poor = here.town.person('poor', 'alipay', { balance: fen(1) })
    expect(here.word(charge(here, showPaymentCode(here.town.world, poor)))).toBe(
      '40004 ACQ.BUYER_BALANCE_NOT_ENOUGH',
    )
  })
})

describe('a refund at Alipay', () => {
  it.each<[string, object, string]>([
    ['of more than was paid', { refund_amount: '19.91' }, '40004 ACQ.REFUND_AMT_NOT_EQUAL_TOTAL'],
    ['of nothing', { refund_amount: '0.00' }, '40004 ACQ.REASON_TRADE_REFUND_FEE_ERR'],
    ['of a part without a number of its own', { out_request_no: '' }, '40004 ACQ.INVALID_PARAMETER'],
    ['of a trade that is not there', { out_trade_no: 'SG0009' }, '40004 ACQ.TRADE_NOT_EXIST'],
    ['of an unpaid trade', { out_trade_no: 'SG0002' }, '40004 ACQ.TRADE_STATUS_ERROR'],
  ])('T16 %s is refused', (_, change, answer) => {
    const { town, call, order, word } = desk()
    town.act(String(call('create', order('SG0001')).trade_no), town.people.mei)
    call('create', order('SG0002'))
    const ask = { out_trade_no: 'SG0001', out_request_no: 'R1', refund_amount: '1.00', ...change }
    expect(word(call('refund', ask))).toBe(answer)
    expect(balanceOf(town.world.state.accounts, 'mei')).toBe(fen(498_010))
  })

  it('with a known number and another amount is refused, and one that never was is told by what is missing', () => {
    const { town, call, order, word } = desk()
    town.act(String(call('create', order('SG0001')).trade_no), town.people.mei)
    const ask = (refund_amount: string) =>
      call('refund', { out_trade_no: 'SG0001', out_request_no: 'R1', refund_amount })
    ask('1.00')
    expect(word(ask('1.01'))).toBe('40004 ACQ.DISCORDANT_REPEAT_REQUEST')
    expect(call('fastpay.refund.query', { out_trade_no: 'SG0001', out_request_no: 'R9' })).toEqual({
      code: '10000',
      msg: 'Success',
    })
  })
})

describe('who may ask Alipay', () => {
  it.each<[string, (path: string) => string, (body: string) => string, string]>([
    ['a changed amount', (path) => path, (body) => body.replace('19.90', '19.91'), 'isv.invalid-signature'],
    [
      'another app',
      (path) => path.replace('2021001234567890', '2021001234567891'),
      (body) => body,
      'isv.invalid-app-id',
    ],
    [
      'another kind of signature',
      (path) => path.replace('RSA2', 'RSA'),
      (body) => body,
      'isv.invalid-signature-type',
    ],
    ['a field that comes twice', (path) => path, (body) => `${body}&biz_content=1`, 'isv.invalid-parameter'],
    ['a field in both places', (path) => path, (body) => `${body}&app_id=1`, 'isv.invalid-parameter'],
  ])('not %s', (_, changePath, changeBody, code) => {
    const { town, request, order } = desk()
    const good = request('create', order('SG0001'))
    const reply = town.send({ ...good, path: changePath(good.path), body: changeBody(good.body) })
    expect(reply.body).toContain(code)
    expect(town.world.state.trades).toEqual({})
  })

  it('about a method that does not exist', () => {
    const { word, call } = desk()
    expect(word(call('steal', {}))).toBe('40002 isv.invalid-method')
  })
})
