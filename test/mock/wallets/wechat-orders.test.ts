// Orders at the mocked WeChat Pay: what it takes, what it refuses and in which words.
import { describe, expect, it } from 'vitest'
import { rawWechat } from '../support/raw-wechat'
import { openTown } from '../support/town'

const NATIVE = '/v3/pay/transactions/native'
const JSAPI = '/v3/pay/transactions/jsapi'
const of = (number: string, what = '') => `/v3/pay/transactions/out-trade-no/${number}${what}`

function desk() {
  const town = openTown()
  return { town, ...rawWechat(town) }
}

describe('an order form at WeChat Pay', () => {
  it.each<[string, object, string]>([
    ['as it should be', {}, '200 fine'],
    ['with every sign a number may have', { out_trade_no: 'aZ0_-|*' }, '200 fine'],
    ['with a number of five', { out_trade_no: 'SG001' }, '400 PARAM_ERROR'],
    ['with a number of 33', { out_trade_no: 'S'.repeat(33) }, '400 PARAM_ERROR'],
    ['with a number in Chinese', { out_trade_no: '订单号订单号' }, '400 PARAM_ERROR'],
    ['without a description', { description: '' }, '400 PARAM_ERROR'],
    ['with a description of 128', { description: '奶'.repeat(128) }, '400 PARAM_ERROR'],
    ['with a description of 127', { description: '奶'.repeat(127) }, '200 fine'],
    ['for nothing', { amount: { total: 0, currency: 'CNY' } }, '400 PARAM_ERROR'],
    ['for less than nothing', { amount: { total: -1 } }, '400 PARAM_ERROR'],
    ['for half a fen', { amount: { total: 0.5 } }, '400 PARAM_ERROR'],
    ['for a text', { amount: { total: '1990' } }, '400 PARAM_ERROR'],
    ['for dollars', { amount: { total: 1990, currency: 'USD' } }, '400 PARAM_ERROR'],
    ['without a currency', { amount: { total: 1990 } }, '200 fine'],
    [
      'to be told at an address with a query',
      { notify_url: 'https://shop.example/n?a=1' },
      '400 PARAM_ERROR',
    ],
    ['to be told without TLS', { notify_url: 'http://shop.example/n' }, '400 PARAM_ERROR'],
    ['to be told nowhere', { notify_url: '' }, '400 PARAM_ERROR'],
    ['with a time that is none', { time_expire: 'tomorrow' }, '400 PARAM_ERROR'],
    ['with a long attachment', { attach: 'x'.repeat(129) }, '400 PARAM_ERROR'],
    ['of another app', { appid: 'wx0000000000000000' }, '400 APPID_MCHID_NOT_MATCH'],
    ['of another merchant', { mchid: '1900000110' }, '400 PARAM_ERROR'],
  ])('%s', (_, change, answer) => {
    const { post, order, word } = desk()
    expect(word(post(NATIVE, order('SG0001', change)))).toBe(answer)
  })

  it('in a mini program names its payer, who must exist', () => {
    const { post, order, word } = desk()
    expect(word(post(JSAPI, order('SG0001')))).toBe('400 PARAM_ERROR')
    expect(word(post(JSAPI, order('SG0001', { payer: { openid: 'o-nobody' } })))).toBe('500 OPENID_MISMATCH')
    expect(word(post(JSAPI, order('SG0001', { payer: { openid: 'o-lin' } })))).toBe('200 fine')
  })

  it('that is no JSON, or has a key twice, is refused', () => {
    const { town, request, shop } = desk()
    const send = (body: string) => {
      const { headers } = request('POST', NATIVE, {})
      return town.send({ method: 'POST', path: NATIVE, headers, body }).status
    }
    expect(send('{"appid":'), 'another body than was signed').toBe(401)
    expect(shop.mchid).toBe('1900000109')
  })
})

describe('the same number again', () => {
  it('with the same content gives another way to the same order', () => {
    const { town, post, order } = desk()
    const first = post(NATIVE, order('SG0001')).body.code_url
    const second = post(NATIVE, order('SG0001')).body.code_url
    expect(second).not.toBe(first)
    expect(town.act(String(first), town.people.lin).ok, 'both lead there').toBe(true)
    expect(town.act(String(second), town.people.lin)).toEqual({ ok: false, error: 'already-paid' })
  })

  it.each([
    ['amount', { amount: { total: 1989, currency: 'CNY' } }],
    ['time', { time_expire: '2026-01-10T11:00:00+08:00' }],
    ['description', { description: '酸奶' }],
  ])('with another %s is refused', (_, change) => {
    const { post, order, word } = desk()
    post(NATIVE, order('SG0001'))
    expect(word(post(NATIVE, order('SG0001', change)))).toBe('403 OUT_TRADE_NO_USED')
  })

  it('at another endpoint is refused', () => {
    const { post, order, word } = desk()
    post(NATIVE, order('SG0001', { payer: { openid: 'o-lin' } }))
    expect(word(post(JSAPI, order('SG0001', { payer: { openid: 'o-lin' } })))).toBe('403 OUT_TRADE_NO_USED')
  })

  it('after it was closed, paid or ran out is refused', () => {
    const { town, post, order, word, shop } = desk()
    post(NATIVE, order('SG_CLOSED'))
    expect(post(of('SG_CLOSED', '/close'), { mchid: shop.mchid }).status).toBe(204)
    expect(word(post(NATIVE, order('SG_CLOSED')))).toBe('403 OUT_TRADE_NO_USED')
    town.act(String(post(NATIVE, order('SG_PAID')).body.code_url), town.people.lin)
    expect(word(post(NATIVE, order('SG_PAID')))).toBe('400 ORDERPAID')
    const until = { time_expire: '2026-01-10T10:05:00+08:00' }
    post(NATIVE, order('SG_LATE', until))
    town.wait(301)
    expect(word(post(NATIVE, order('SG_LATE', until)))).toBe('400 ORDER_CLOSED')
  })
})

describe('time', () => {
  it.each([
    ['2026-01-10T10:05:00+08:00', 300],
    ['2026-01-10T10:00:10+08:00', 60],
    ['2025-01-10T10:00:00+08:00', 60],
    ['2026-12-31T10:00:00+08:00', 90 * 86_400],
    [undefined, 7 * 86_400],
  ])('an order to be paid by %s can be paid for %i seconds', (until, seconds) => {
    const { town, post, order } = desk()
    const form = order('SG0001', until ? { time_expire: until } : {})
    town.wait(0)
    post(NATIVE, form)
    const expiresAt = town.world.state.trades['wechat 1900000109 SG0001']?.expiresAt ?? 0
    expect((expiresAt - town.world.now) / 1000).toBe(seconds)
  })

  it('of a code is two hours, and the last second of an order counts', () => {
    const { town, post, order } = desk()
    const code = String(post(NATIVE, order('SG0001')).body.code_url)
    town.wait(7200)
    expect(town.look(code, town.people.lin).ok).toBe(true)
    town.wait(1)
    expect(town.look(code, town.people.lin)).toEqual({ ok: false, error: 'expired' })
    const fresh = String(post(NATIVE, order('SG0001')).body.code_url)
    expect(town.act(fresh, town.people.lin)).toEqual({ ok: true, value: 'success' })
  })

  it('that is over leaves an order unpaid until it is closed, by the shop or one day by itself', () => {
    const { town, post, get, order, shop } = desk()
    post(NATIVE, order('SG0001', { time_expire: '2026-01-10T10:05:00+08:00' }))
    const state = () => get(`${of('SG0001')}?mchid=${shop.mchid}`).body.trade_state
    town.wait(301)
    expect(state()).toBe('NOTPAY')
    town.wait(8 * 86_400)
    expect(state()).toBe('CLOSED')
  })
})

describe('asking and closing', () => {
  it('an order that is not there, or is somebody else’s, is not there', () => {
    const { post, get, word, shop } = desk()
    expect(word(get(`${of('SG0009')}?mchid=${shop.mchid}`))).toBe('404 ORDER_NOT_EXIST')
    expect(word(get(`/v3/pay/transactions/id/42?mchid=${shop.mchid}`))).toBe('404 ORDER_NOT_EXIST')
    expect(word(get(`${of('SG0009')}?mchid=1900000110`))).toBe('400 PARAM_ERROR')
    expect(word(get(of('SG0009')))).toBe('400 PARAM_ERROR')
    expect(word(post(of('SG0009', '/close'), { mchid: shop.mchid }))).toBe('404 ORDER_NOT_EXIST')
    expect(word(get('/v3/pay/transactions/nowhere'))).toBe('404 NOT_FOUND')
  })

  it('twice closed is closed', () => {
    const { post, order, shop } = desk()
    post(NATIVE, order('SG0001'))
    const close = () => post(of('SG0001', '/close'), { mchid: shop.mchid }).status
    expect([close(), close()]).toEqual([204, 204])
  })

  it('F37 the payer who is a moment faster wins over the close', () => {
    const { town, post, get, order, word, shop } = desk()
    town.world.state.faults.push({
      kind: 'pays-before-close',
      outTradeNo: 'SG0001',
      account: 'lin',
      times: 1,
    })
    post(NATIVE, order('SG0001'))
    expect(word(post(of('SG0001', '/close'), { mchid: shop.mchid }))).toBe('400 ORDERPAID')
    expect(get(`${of('SG0001')}?mchid=${shop.mchid}`).body).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('a paid order is described as documented', () => {
    const { town, post, get, order, shop } = desk()
    const form = order('SG0001', { payer: { openid: 'o-lin' }, attach: '门店 1' })
    town.act(String(post(JSAPI, form).body.prepay_id), town.people.lin)
    const { body } = get(`${of('SG0001')}?mchid=${shop.mchid}`)
    expect(body).toEqual({
      appid: shop.appid,
      mchid: shop.mchid,
      out_trade_no: 'SG0001',
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      trade_type: 'JSAPI',
      bank_type: 'LQT',
      attach: '门店 1',
      success_time: '2026-01-10T10:00:00+08:00',
      payer: { openid: 'o-lin' },
      amount: { total: 1990, payer_total: 1990, currency: 'CNY', payer_currency: 'CNY' },
    })
    expect(get(`/v3/pay/transactions/id/${body.transaction_id}?mchid=${shop.mchid}`).body).toEqual(body)
  })
})

describe('who may ask', () => {
  it('nobody without a signature that fits the request', () => {
    const { town, request, order } = desk()
    const good = request('POST', NATIVE, order('SG0001'))
    const changed = [
      { ...good, headers: {} },
      { ...good, headers: { ...good.headers, authorization: 'Bearer x' } },
      { ...good, body: good.body.replace('1990', '1991') },
      { ...good, path: JSAPI },
      {
        ...good,
        headers: {
          authorization: String(good.headers.authorization).replace(/serial_no="./, 'serial_no="F'),
        },
      },
      {
        ...good,
        headers: { authorization: String(good.headers.authorization).replace('1900000109', '1900000110') },
      },
    ]
    for (const each of changed) expect(town.send(each).status).toBe(401)
    expect(town.world.state.trades).toEqual({})
    expect(town.send(good).status, 'and those tries have not used up its nonce').toBe(200)
  })

  it('the very same request once', () => {
    const { town, request, order } = desk()
    const good = request('POST', NATIVE, order('SG0001'))
    expect([town.send(good).status, town.send(good).status]).toEqual([200, 401])
  })

  it.each([
    [300, 200],
    [301, 401],
    [-300, 200],
    [-301, 401],
  ])('with a clock %i seconds apart: %i', (apart, status) => {
    const { town, request, order } = desk()
    const late = request('POST', NATIVE, order('SG0001'))
    town.wait(apart)
    expect(town.send(late).status).toBe(status)
  })
})
