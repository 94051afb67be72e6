// The shop of `npm run mock` and its gateways are one town: what the shop asks for is seen, paid and told over the wire.
import type { MockServer } from '@mock/server'
import { startMockServer } from '@mock/server'
import { parse } from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Order } from '@/domain/order'
import type { TenderId } from '@/domain/payment'
import { API } from '../support/desk'
import { alipaySdk, wechatSdk } from '../support/sdks'
import { attempt, post } from '../support/shop-over-http'

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(0)
})
afterAll(() => server.stop())

const at = (path: string) => `http://127.0.0.1:${server.port}${path}`
/** An order of the shop's own API, and an open attempt to pay it. */
const attemptAtShop = (tender: TenderId) => attempt({ url: at('') }, tender)
type Attempt = Awaited<ReturnType<typeof attemptAtShop>>

const payAs = (account: string, code: string) =>
  post(at('/networks/payer'), { account, code, act: 'approve', password: '147258' })

/** Looks at orders only: the shop asks no network for that, so it must have been told. */
async function paidOrder({ order: { id }, signed }: Attempt): Promise<Order> {
  for (;;) {
    const reply = await fetch(at('/api/v1/orders'), { headers: signed })
    const { orders } = parse(API.listOrders.reply, await reply.json())
    const found = orders.find((each) => each.id === id)
    if (found?.status === 'paid') return found
  }
}
const wechatQuery = async (number: string) => {
  const params = { mchid: server.networks.credentials().wechatPay.mchid }
  const chain = wechatSdk(server).chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
  const { data } = await chain.get<object, { data: { readonly [key: string]: unknown } }>({
    params,
    out_trade_no: number,
  })
  return data
}
const alipayQuery = (outTradeNo: string) =>
  alipaySdk(server).exec('alipay.trade.query', { bizContent: { outTradeNo } }, { validateSign: true })

describe('an order placed at the shop over HTTP', () => {
  it('is seen by wechatpay-axios-plugin, paid at WeChat’s gateway, and the shop is told', async () => {
    const open = await attemptAtShop('wechat-pay')
    const { order, number, code } = open
    expect(await wechatQuery(number)).toMatchObject({
      out_trade_no: number,
      trade_state: 'NOTPAY',
      amount: { total: order.due },
    })
    expect(await payAs('wechat-lin', code)).toEqual({ answer: 'success' })
    expect((await paidOrder(open)).paid).toMatchObject({ wallet: 'wechat-pay' })
    expect(await wechatQuery(number)).toMatchObject({
      trade_state: 'SUCCESS',
      amount: { total: order.due, currency: 'CNY' },
    })
  })

  it('is seen by alipay-sdk once it is scanned, paid at Alipay’s gateway, and the shop is told', async () => {
    const open = await attemptAtShop('alipay')
    const { order, number, code } = open
    await post(at('/networks/payer'), { account: 'alipay-mei', code, act: 'look' })
    expect(await alipayQuery(number)).toMatchObject({ outTradeNo: number, tradeStatus: 'WAIT_BUYER_PAY' })
    expect(await payAs('alipay-mei', code)).toEqual({ answer: 'success' })
    expect((await paidOrder(open)).paid).toMatchObject({ wallet: 'alipay' })
    const yuan = `${Math.trunc(order.due / 100)}.${String(order.due % 100).padStart(2, '0')}`
    expect(await alipayQuery(number)).toMatchObject({ tradeStatus: 'TRADE_SUCCESS', totalAmount: yuan })
  })

  it('is paid at the acquirer’s gateway too, and in the shop’s own mock wallet as well', async () => {
    const first = await attemptAtShop('unionpay')
    expect(await payAs('unionpay-bo', first.code)).toEqual({ answer: 'success' })
    expect((await paidOrder(first)).paid).toMatchObject({ wallet: 'unionpay' })

    const second = await attemptAtShop('wechat-pay')
    const wallet = `/api/v1/demo/wallet/${encodeURIComponent(second.code)}`
    await post(at(wallet), { act: 'pay', wallet: 'wechat-pay' })
    expect(await wechatQuery(second.number)).toMatchObject({ trade_state: 'SUCCESS' })
    expect((await paidOrder(second)).status).toBe('paid')
  })

  it('is closed at the gateway by an SDK: the shop learns it, and can no longer be paid by that code', async () => {
    const { number, code, signed } = await attemptAtShop('wechat-pay')
    const close = wechatSdk(server).chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
    await close.post({ mchid: server.networks.credentials().wechatPay.mchid }, { out_trade_no: number })
    expect(await payAs('wechat-lin', code)).toEqual({ code: 'closed' })
    const reply = await fetch(at(`/api/v1/payments/${number}`), { headers: signed })
    expect(parse(API.readPayment.reply, await reply.json()).report).toEqual({ status: 'closed' })
  })
})

describe('the shop’s address for notifications', () => {
  it.each(['wechat', 'alipay', 'acquirer'])('of %s believes nobody who does not sign', async (network) => {
    const { order, number, signed } = await attemptAtShop('wechat-pay')
    const told = await fetch(at(`/pay/${network}`), {
      method: 'POST',
      body: JSON.stringify({ out_trade_no: number, trade_state: 'SUCCESS' }),
    })
    expect([told.status, await told.text()]).not.toContain('success')
    expect(told.status === 200).toBe(network === 'alipay')
    const reply = await fetch(at('/api/v1/orders'), { headers: signed })
    const { orders } = parse(API.listOrders.reply, await reply.json())
    expect(orders.find(({ id }) => id === order.id)?.status).toBe('unpaid')
  })

  it('is one of the three, and no other', async () => {
    expect((await fetch(at('/pay/stranger'), { method: 'POST', body: '{}' })).status).toBe(404)
  })
})
