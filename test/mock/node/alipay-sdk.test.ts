// The unmodified public SDK alipay-sdk against `npm run mock`: it signs every call, and verifies every reply it is told to.

import type { MockServer } from '@mock/server'
import { startMockServer } from '@mock/server'
import { act, look } from '@mock/wallets/payer'
import { parseForm } from '@mock/wire/form'
import { AlipaySdk } from 'alipay-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canPay } from '@/domain/payment'
import { openListener } from '../support/listener'
import { alipaySdk } from '../support/sdks'

let server: MockServer
let listener: Awaited<ReturnType<typeof openListener>>
beforeAll(async () => {
  server = await startMockServer(0)
  listener = await openListener(() => ({ status: 200, headers: {}, body: 'success' }))
})
afterAll(async () => {
  await server.stop()
  await listener.stop()
})

const credentials = () => server.networks.credentials().alipay
const sdkWith = (alipayPublicKey?: string) => alipaySdk(server, alipayPublicKey)
const sdk = () => sdkWith()
const call = (method: string, bizContent: object, more: object = {}) =>
  sdk().exec(method, { bizContent, ...more }, { validateSign: true })
const mei = () => {
  const found = server.networks.world().state.accounts.people['alipay-mei']
  if (!found) throw new Error('nobody')
  return found
}
const pay = (code: string) => act(server.networks.world(), code, mei(), { kind: 'approve' }, canPay)
const order = (number: string) => ({ outTradeNo: number, totalAmount: '19.90', subject: '禾谷会员店 3 件' })

describe('alipay-sdk', () => {
  it('creates a trade for a mini program, queries and closes it', async () => {
    const made = await call('alipay.trade.create', {
      ...order('SDK_CLOSE_1'),
      productCode: 'JSAPI_PAY',
      opAppId: credentials().appId,
      buyerOpenId: mei().userNo,
    })
    expect(made).toMatchObject({ code: '10000', outTradeNo: 'SDK_CLOSE_1' })
    expect(await call('alipay.trade.query', { outTradeNo: 'SDK_CLOSE_1' })).toMatchObject({
      tradeStatus: 'WAIT_BUYER_PAY',
      totalAmount: '19.90',
      tradeNo: made.tradeNo,
    })
    expect(await call('alipay.trade.close', { outTradeNo: 'SDK_CLOSE_1' })).toMatchObject({ code: '10000' })
    expect(pay(String(made.tradeNo))).toEqual({ ok: false, error: 'closed' })
    expect(await call('alipay.trade.query', { outTradeNo: 'SDK_CLOSE_1' })).toMatchObject({
      tradeStatus: 'TRADE_CLOSED',
    })
  })

  it('makes a code, of which no trade is known until somebody scans it', async () => {
    const { qrCode } = await call('alipay.trade.precreate', order('SDK_CODE_1'))
    const ask = () => call('alipay.trade.query', { outTradeNo: 'SDK_CODE_1' })
    expect(qrCode).toMatch(/^https:\/\/qr\.alipay\.com\//)
    expect(await ask()).toMatchObject({ code: '40004', subCode: 'ACQ.TRADE_NOT_EXIST' })
    expect(await call('alipay.trade.close', { outTradeNo: 'SDK_CODE_1' })).toMatchObject({
      subCode: 'ACQ.TRADE_NOT_EXIST',
    })
    expect(look(server.networks.world(), String(qrCode), mei(), canPay).ok).toBe(true)
    expect(await ask()).toMatchObject({ tradeStatus: 'WAIT_BUYER_PAY' })
  })

  it('verifies the notification of a payment, refunds it, and is told that a second time changes nothing', async () => {
    const { qrCode } = await call('alipay.trade.precreate', order('SDK_PAID_1'), {
      notifyUrl: `${listener.url}/alipay`,
    })
    expect(pay(String(qrCode))).toEqual({ ok: true, value: 'success' })
    expect(await call('alipay.trade.query', { outTradeNo: 'SDK_PAID_1' })).toMatchObject({
      tradeStatus: 'TRADE_SUCCESS',
    })
    await listener.until(1)
    const fields = parseForm(listener.heard[0]?.body ?? '') ?? {}
    expect(sdk().checkNotifySignV2(fields)).toBe(true)
    expect(sdk().checkNotifySignV2({ ...fields, total_amount: '0.01' })).toBe(false)
    expect(fields).toMatchObject({
      out_trade_no: 'SDK_PAID_1',
      trade_status: 'TRADE_SUCCESS',
      total_amount: '19.90',
    })

    const refund = (outRequestNo: string, refundAmount: string) =>
      call('alipay.trade.refund', { outTradeNo: 'SDK_PAID_1', outRequestNo, refundAmount })
    expect(await refund('R1', '9.90')).toMatchObject({ code: '10000', fundChange: 'Y', refundFee: '9.90' })
    expect(await refund('R1', '9.90')).toMatchObject({ code: '10000', fundChange: 'N', refundFee: '9.90' })
    expect(await refund('R2', '10.01')).toMatchObject({ subCode: 'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL' })
    expect(await call('alipay.trade.query', { outTradeNo: 'SDK_PAID_1' })).toMatchObject({
      tradeStatus: 'TRADE_SUCCESS',
    })
    expect(await refund('R2', '10.00')).toMatchObject({ fundChange: 'Y', refundFee: '19.90' })
    expect(await call('alipay.trade.query', { outTradeNo: 'SDK_PAID_1' })).toMatchObject({
      tradeStatus: 'TRADE_CLOSED',
    })
    expect(
      await call('alipay.trade.fastpay.refund.query', { outTradeNo: 'SDK_PAID_1', outRequestNo: 'R1' }),
    ).toMatchObject({ refundAmount: '9.90', refundStatus: 'REFUND_SUCCESS' })
    await listener.until(3)
    for (const { body } of listener.heard) expect(sdk().checkNotifySignV2(parseForm(body) ?? {})).toBe(true)
  })

  it('does not believe the mock when it was given another key', async () => {
    const stranger = sdkWith(server.networks.credentials().wechatPay.platformPublicKey)
    const work = stranger.exec(
      'alipay.trade.query',
      { bizContent: { outTradeNo: 'SDK_1' } },
      { validateSign: true },
    )
    await expect(work).rejects.toThrow('验签失败')
  })

  it('is not believed when it signs with another key', async () => {
    const stranger = new AlipaySdk({
      gateway: `http://127.0.0.1:${server.port}/gateway.do`,
      appId: credentials().appId,
      privateKey: server.networks.credentials().wechatPay.merchantPrivateKey,
      keyType: 'PKCS8',
      alipayPublicKey: credentials().alipayPublicKey,
    })
    const reply = await stranger.exec(
      'alipay.trade.query',
      { bizContent: { outTradeNo: 'SDK_1' } },
      { validateSign: true },
    )
    expect(reply).toMatchObject({ code: '40002', subCode: 'isv.invalid-signature' })
  })
})
