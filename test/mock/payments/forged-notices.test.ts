// Notifications that are forged, replayed or for somebody else: refused with an alarm, and nothing is changed by them.
import { IN_PROCESS } from '@mock/payments/shop-networks'
import { addFault, SPOILS } from '@mock/wallets/faults'
import { KEY_NAMES, SHOP_SETTINGS } from '@mock/wallets/settings'
import { lines, stampHeaders } from '@mock/wire/wechat-signing'
import type { WireRequest } from '@mock/wire/wire'
import { describe, expect, it } from 'vitest'
import { takingsOf } from '../../support/takings'
import { atNetwork, NETWORKS, overheard } from '../support/at-network'
import type { Desk } from '../support/desk'
import { bodyOf } from '../support/desk'
import { tell, withoutTrace } from '../support/unchanged'

describe.each(NETWORKS)('a notification that claims to be of %s', (network) => {
  it('T09 T10 and is bad in any way is refused, and the good one that follows pays the order', async () => {
    for (const kind of SPOILS) {
      if (kind === 'notice-reused-nonce') continue
      const { desk, pay, report } = atNetwork(network)
      desk.change(({ networks }) => addFault(networks, { kind, network }))
      const before = desk.state()
      pay()
      const { alarms } = desk.state()
      // a probe of the network itself is no attack
      const isProbe = kind === 'notice-probe' && network === 'wechat'
      expect(
        alarms.map(({ what }) => what),
        kind,
      ).toEqual(isProbe ? [] : [expect.stringMatching(/^notice /)])
      expect(desk.state().payments, kind).toEqual(before.payments)
      expect(desk.state().orders).toEqual(before.orders)
      expect(desk.state().passes).toEqual({})
      await desk.clock.advance(300_000)
      expect(report()).toBe('succeeded')
    }
  })

  it('T09 and is not signed, or signed over other words, changes nothing', () => {
    const { desk, url, request } = overheard(network)
    for (const attack of [
      { ...request, headers: {}, ...(network === 'alipay' ? { body: 'out_trade_no=SG000001' } : {}) },
      { ...request, body: `${request.body} ` },
      { ...request, body: request.body.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) },
      { ...request, body: '' },
    ]) {
      const { said, alarms } = withoutTrace(desk, () => tell(desk, url, attack))
      expect(said?.status === 200 && /success/i.test(said.body), 'it is not thanked for').toBe(false)
      expect(alarms).toEqual([expect.stringMatching(/^notice /)])
    }
  })

  it('T09 at another network’s address, or years later, changes nothing', async () => {
    const { desk, url, request } = overheard(network)
    for (const other of NETWORKS.filter((each) => each !== network)) {
      const { alarms } = withoutTrace(desk, () => tell(desk, url.replace(network, other), request))
      expect(alarms).toHaveLength(1)
    }
    expect(withoutTrace(desk, () => tell(desk, 'https://shop.example/pay/nobody', request)).said).toBeNull()
    await desk.clock.advance(2 * 86_400_000)
    expect(withoutTrace(desk, () => tell(desk, url, request)).alarms).toEqual(['notice stale'])
  })

  it('T12 comes fifty times between fifty questions: one payment, one pass, points once', () => {
    const { desk, token, order, paymentId, pay, report } = atNetwork(network)
    desk.change(({ networks }) => addFault(networks, { kind: 'notice-late', network, seconds: 60 }))
    pay()
    desk.change(({ networks }) => {
      const [one] = networks.deliveries
      if (!one) throw new Error('nobody is told')
      networks.deliveries = Array.from({ length: 50 }, (_, i) => ({
        ...one,
        key: `${one.id}.${i}`,
        at: desk.clock.now(),
      }))
    })
    for (let i = 0; i < 50; i++) expect(report()).toBe('succeeded')
    const passes = Array.from({ length: 50 }, () =>
      desk.send('issuePass', { token, params: { orderId: order.id } }),
    )
    expect(new Set(passes.map((each) => bodyOf('issuePass', each).pass.token)).size).toBe(1)
    const state = desk.state()
    expect(state.networks.deliveries, 'each was answered').toEqual([])
    expect(takingsOf(state)).toBe(order.due)
    expect(Object.values(state.payments)).toMatchObject([{ id: paymentId, report: { status: 'succeeded' } }])
    const earned = Object.values(state.memberships).flatMap(({ ledger }) =>
      JSON.stringify(ledger).split(order.id).slice(1),
    )
    expect(earned).toHaveLength(1)
    expect(state.alarms).toEqual([])
  })
})

describe('T11 a sealed notification with words no network writes', () => {
  const seal = (desk: Desk, content: string): WireRequest => {
    const { wechat } = SHOP_SETTINGS
    const how = { secret: KEY_NAMES.wechatSecret, nonce: 'abcdefghijkl', associated: 'transaction' }
    const resource = {
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: IN_PROCESS.seal(how, content),
      nonce: how.nonce,
      associated_data: how.associated,
    }
    const body = JSON.stringify({ id: 'N1', event_type: 'TRANSACTION.SUCCESS', resource })
    const [timestamp, nonce] = [String(Math.floor(desk.clock.now() / 1000)), `n${content.length}`]
    const signature = IN_PROCESS.sign(wechat.key, lines(timestamp, nonce, body))
    return {
      method: 'POST',
      path: '/',
      headers: stampHeaders({ serial: wechat.serial, timestamp, nonce, signature }),
      body,
    }
  }
  const [merchant] = SHOP_SETTINGS.wechat.merchants
  const genuine = (amount: number, outTradeNo: string) =>
    JSON.stringify({
      mchid: merchant?.mchid,
      appid: merchant?.appids[0],
      out_trade_no: outTradeNo,
      trade_state: 'SUCCESS',
      transaction_id: '42',
      success_time: '2026-01-10T10:00:00+08:00',
      amount: { total: amount, currency: 'CNY' },
    })
  const URL = 'https://shop.example/pay/wechat'

  it.each<[string, (text: string, due: number) => string]>([
    ['a key twice', (text, due) => text.replace(`"total":${due}`, `"total":1,"total":${due}`)],
    ['a huge number', (text, due) => text.replace(`"total":${due}`, '"total":9007199254740993')],
    ['a number with an exponent', (text, due) => text.replace(`"total":${due}`, '"total":1e999')],
    [
      'a key of a prototype',
      (text) => text.replace('{"mchid"', '{"__proto__":{"trade_state":"SUCCESS"},"mchid"'),
    ],
    [
      'a constructor',
      (text) => text.replace('{"mchid"', '{"constructor":{"prototype":{"paid":true}},"mchid"'),
    ],
    ['half of it', (text) => text.slice(0, -20)],
    ['nothing', () => ''],
  ])('(%s) changes nothing, and no prototype', (_, spoil) => {
    const { desk, order, paymentId } = atNetwork()
    const text = genuine(order.due, paymentId)
    const { alarms } = withoutTrace(desk, () => tell(desk, URL, seal(desk, spoil(text, order.due))))
    expect(alarms).toEqual(['notice unreadable'])
    expect('paid' in {} || 'trade_state' in {}).toBe(false)
  })

  it('is no excuse to refuse the genuine one', () => {
    const { desk, order, paymentId } = atNetwork()
    tell(desk, URL, seal(desk, genuine(order.due, paymentId)))
    expect(desk.state().payments[paymentId]?.report.status).toBe('succeeded')
  })

  it('in a form, with a field twice, changes nothing', () => {
    const { desk, url, request, paymentId } = overheard('alipay')
    const twice = { ...request, body: `${request.body}&out_trade_no=${paymentId}` }
    expect(withoutTrace(desk, () => tell(desk, url, twice)).alarms).toEqual(['notice unreadable'])
  })
})
