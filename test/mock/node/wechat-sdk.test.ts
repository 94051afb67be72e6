// The unmodified public SDK wechatpay-axios-plugin against `npm run mock`: it verifies every reply by itself.
import { X509Certificate } from 'node:crypto'
import type { MockServer } from '@mock/server'
import { startMockServer } from '@mock/server'
import { act } from '@mock/wallets/payer'
import type { JsonObject } from '@mock/wire/fields'
import { field, textAt } from '@mock/wire/fields'
import type { Json } from '@mock/wire/strict-json'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin'
import { canPay } from '@/domain/payment'
import { openListener } from '../support/listener'
import { wechatSdk } from '../support/sdks'

let server: MockServer
let listener: Awaited<ReturnType<typeof openListener>>
beforeAll(async () => {
  server = await startMockServer(0)
  listener = await openListener(() => ({ status: 204, headers: {}, body: '' }))
})
afterAll(async () => {
  await server.stop()
  await listener.stop()
})

const credentials = () => server.networks.credentials().wechatPay
const sdk = (serial?: string) => wechatSdk(server, serial)
type Said = { readonly status: number; readonly data: JsonObject }
/** A path as the SDK's manual chains it. */
const at = (path: string, client = sdk()) => {
  const chain = client.chain(path)
  return {
    post: (data: object, config = {}) => chain.post<object, Said>(data, config),
    get: (config = {}) => chain.get<object, Said>(config),
  }
}
const NATIVE = 'v3/pay/transactions/native'
const BY_NUMBER = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
const order = (number: string, more: object = {}) => ({
  appid: credentials().appid,
  mchid: credentials().mchid,
  description: '禾谷会员店 3 件',
  out_trade_no: number,
  notify_url: `${listener.url}/wechat`,
  amount: { total: 1990, currency: 'CNY' },
  ...more,
})
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error) => [error.response?.status, error.response?.data?.code].join(' '),
  )
const person = (id: string) => {
  const found = server.networks.world().state.accounts.people[id]
  if (!found) throw new Error(`nobody called ${id}`)
  return found
}
const pay = (code: string, id = 'wechat-lin') =>
  act(server.networks.world(), code, person(id), { kind: 'approve' }, canPay)

describe('wechatpay-axios-plugin', () => {
  it('creates, queries and closes an order', async () => {
    const made = await at(NATIVE).post(order('SDK_CLOSE_1'))
    expect(made.data.code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)
    const number = { out_trade_no: 'SDK_CLOSE_1' }
    const params = { mchid: credentials().mchid }
    const asked = await at(BY_NUMBER).get({ params, ...number })
    expect(asked.data).toMatchObject({ trade_state: 'NOTPAY', out_trade_no: 'SDK_CLOSE_1' })
    const closed = await at(`${BY_NUMBER}/close`).post(params, number)
    expect(closed.status).toBe(204)
    const again = await at(BY_NUMBER).get({ params, ...number })
    expect(again.data.trade_state).toBe('CLOSED')
    expect(pay(textAt(made.data, 'code_url'))).toEqual({ ok: false, error: 'closed' })
    expect(await failureOf(at(NATIVE).post(order('SDK_CLOSE_1')))).toBe('403 OUT_TRADE_NO_USED')
  })

  it('verifies the notification of a payment, refunds it and hears of that', async () => {
    const payer = { openid: person('wechat-lin').openid }
    const made = await at('v3/pay/transactions/jsapi').post(order('SDK_PAID_1', { payer }))
    const before = listener.heard.length
    expect(pay(textAt(made.data, 'prepay_id'))).toEqual({ ok: true, value: 'success' })
    // the next request makes the server look at what is due
    const params = { mchid: credentials().mchid }
    const asked = await at(BY_NUMBER).get({
      params,
      out_trade_no: 'SDK_PAID_1',
    })
    expect(asked.data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 1990 } })
    await listener.until(before + 1)
    expect(contentOf(listener.heard[before])).toMatchObject({
      mchid: credentials().mchid,
      out_trade_no: 'SDK_PAID_1',
      trade_state: 'SUCCESS',
      transaction_id: asked.data.transaction_id,
      amount: { total: 1990, currency: 'CNY' },
    })

    const refunded = await at('v3/refund/domestic/refunds').post({
      transaction_id: asked.data.transaction_id,
      out_refund_no: 'SDK_REFUND_1',
      notify_url: `${listener.url}/wechat`,
      amount: { refund: 990, total: 1990, currency: 'CNY' },
    })
    expect(refunded.data).toMatchObject({ status: 'PROCESSING', amount: { refund: 990 } })
    await listener.until(before + 2)
    expect(contentOf(listener.heard[before + 1])).toMatchObject({
      out_refund_no: 'SDK_REFUND_1',
      refund_status: 'SUCCESS',
      amount: { refund: 990, total: 1990 },
    })
    const known = await at('v3/refund/domestic/refunds/{out_refund_no}').get({
      out_refund_no: 'SDK_REFUND_1',
    })
    expect(known.data.status).toBe('SUCCESS')
    const byId = await at('v3/pay/transactions/id/{id}').get({
      params,
      id: textAt(asked.data, 'transaction_id'),
    })
    expect(byId.data.trade_state).toBe('REFUND')
    const close = at(`${BY_NUMBER}/close`).post(params, {
      out_trade_no: 'SDK_PAID_1',
    })
    expect(await failureOf(close)).toBe('400 ORDERPAID')
  })

  it('takes the platform certificate from the list', async () => {
    const { data } = await at('v3/certificates').get()
    const [entry = null] = data.data as readonly Json[]
    const sealed = field(entry, 'encrypt_certificate')
    const pem = Aes.AesGcm.decrypt(
      textAt(sealed, 'ciphertext'),
      credentials().apiV3Key,
      textAt(sealed, 'nonce'),
      textAt(sealed, 'associated_data'),
    )
    const certificate = new X509Certificate(pem)
    expect(certificate.serialNumber).toBe(credentials().platformSerial)
    expect(textAt(entry, 'serial_no')).toBe(credentials().platformSerial)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.publicKey.export({ type: 'spki', format: 'pem' })).toBe(
      credentials().platformPublicKey,
    )
  })

  it('does not believe the mock when it was given another key', async () => {
    const work = at(NATIVE, sdk('0F0F0F0F')).post(order('SDK_OTHER_1'))
    await expect(work).rejects.toMatchObject({ code: 'EV3_RES_HEADER_PLATFORM_SERIAL' })
  })

  it('is not believed when it signs with another key', async () => {
    const { mchid, merchantSerial, platformPublicKey, platformSerial } = credentials()
    const stranger = new Wechatpay({
      baseURL: `http://127.0.0.1:${server.port}/`,
      mchid,
      serial: merchantSerial,
      privateKey: server.networks.credentials().alipay.appPrivateKey,
      certs: { [platformSerial]: platformPublicKey },
    })
    expect(await failureOf(at(NATIVE, stranger).post(order('SDK_STRANGER_1')))).toBe('401 SIGN_ERROR')
  })
})

/** As the SDK's manual verifies and opens a notification. */
function contentOf(request: (typeof listener.heard)[number] | undefined) {
  if (!request) throw new Error('nothing was heard')
  const { headers, body } = request
  expect(headers['wechatpay-serial']).toBe(credentials().platformSerial)
  const text = Formatter.response(
    String(headers['wechatpay-timestamp']),
    String(headers['wechatpay-nonce']),
    body,
  )
  expect(
    Rsa.verify(
      text,
      String(headers['wechatpay-signature']),
      Rsa.from(credentials().platformPublicKey, 'public'),
    ),
  ).toBe(true)
  const { resource } = JSON.parse(body)
  return JSON.parse(
    Aes.AesGcm.decrypt(resource.ciphertext, credentials().apiV3Key, resource.nonce, resource.associated_data),
  )
}
