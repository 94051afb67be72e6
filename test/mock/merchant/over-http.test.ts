// The shop's adapters drive the gateways over HTTP with real keys: address and keys are all that changes.

import { createPrivateKey, createPublicKey } from 'node:crypto'
import { createNodeCrypto } from '@mock/node/crypto'
import { send } from '@mock/node/send'
import type { MockServer } from '@mock/server'
import { startMockServer } from '@mock/server'
import { KEY_NAMES } from '@mock/wallets/settings'
import { noNonces } from '@mock/wire/nonce-book'
import type { WireRequest } from '@mock/wire/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fen, ZERO_FEN } from '@/domain/kernel'
import { openListener } from '../support/listener'
import { codeOf, granted, idsInARow, orderOf, shopOf } from '../support/town'

let server: MockServer
let listener: Awaited<ReturnType<typeof openListener>>
beforeAll(async () => {
  server = await startMockServer(0)
  listener = await openListener((request) => answerTo(request))
})
afterAll(async () => {
  await server.stop()
  await listener.stop()
})

const newId = idsInARow()
const now = () => ({ now: server.networks.world().now, newId })
const base = () => `http://127.0.0.1:${server.port}`
const nonces = noNonces()

/** The shop holds its own private keys and the networks' public ones, as it would of real networks. */
function shop(network: 'wechat' | 'alipay' | 'acquirer') {
  const { wechatPay, alipay, acquirer } = server.networks.credentials()
  const own = (pem: string) => ({ publicKey: createPublicKey(pem), privateKey: createPrivateKey(pem) })
  const theirs = (pem: string) => ({ publicKey: createPublicKey(pem) })
  const crypto = createNodeCrypto({
    keys: {
      [KEY_NAMES.wechatMerchant]: own(wechatPay.merchantPrivateKey),
      [KEY_NAMES.wechatPlatform]: theirs(wechatPay.platformCertificate),
      [KEY_NAMES.alipayApp]: own(alipay.appPrivateKey),
      [KEY_NAMES.alipayPlatform]: theirs(alipay.alipayPublicKey),
      [KEY_NAMES.acquirerMerchant]: own(acquirer.merchantPrivateKey),
      [KEY_NAMES.acquirer]: theirs(acquirer.acquirerPublicKey),
    },
    secrets: { [KEY_NAMES.wechatSecret]: wechatPay.apiV3Key },
  })
  return shopOf(network, crypto, server.networks.world().settings, `${listener.url}/${network}`)
}

function answerTo(request: WireRequest) {
  const network = request.path.slice(1) as 'wechat' | 'alipay' | 'acquirer'
  const notice = shop(network).readNotice(now(), request, nonces)
  return shop(network).answerNotice(notice.ok ? 'taken' : 'refused')
}

const desk = (ask: object) =>
  fetch(`${base()}/networks/payer`, { method: 'POST', body: JSON.stringify(ask) }).then((reply) =>
    reply.json(),
  )

describe.each([
  ['wechat', 'wechat-lin'],
  ['alipay', 'alipay-mei'],
  ['acquirer', 'unionpay-bo'],
] as const)('the shop at %s over HTTP', (network, account) => {
  it('orders, is paid at the developer’s desk, hears of it and pays back', async () => {
    const ask = orderOf(`HTTP_${network}_1`, { expiresAt: (now().now + 600_000) as never })
    const at = shop(network)
    const code = codeOf(granted(at.readPrepay(now(), ask, await send(at.prepay(now(), ask), base()))))
    expect(await desk({ account, code, act: 'look' })).toMatchObject({ answer: { amount: 1990 } })
    const before = listener.heard.length
    expect(await desk({ account, code, act: 'approve' })).toEqual({ answer: 'success' })
    await listener.until(before + 1)
    const [outTradeNo, refundNo] = [ask.outTradeNo, `${ask.outTradeNo}_r`]
    const standing = async (refunded = ZERO_FEN) =>
      granted(at.readQuery(now(), await send(at.query(now(), outTradeNo), base()), refunded)).standing
    expect(await standing()).toBe('paid')
    expect(at.readClose(now(), await send(at.close(now(), outTradeNo), base()))).toEqual({
      ok: false,
      error: 'order-paid',
    })
    const refund = { outTradeNo, refundNo, amount: fen(990), paid: ask.amount, reason: '退货' }
    const reply = await send(at.refund(now(), refund), base())
    expect(granted(at.readRefund(now(), reply, refund))).toMatchObject({ refundNo, amount: 990 })
    expect(await standing(fen(990))).toBe('partly-refunded')
    await listener.until(before + 2)
    const asked = await send(at.queryRefund(now(), refund), base())
    expect(granted(at.readRefundQuery(now(), asked)).status).toBe('done')
    expect(server.networks.world().state.deliveries.filter((one) => one.network === network)).toEqual([])
  })
})

describe.each([
  ['wechat', 'wechat-lin'],
  ['alipay', 'alipay-mei'],
  ['acquirer', 'unionpay-bo'],
] as const)('an unpaid order at %s over HTTP', (network, account) => {
  it('is closed, twice for once, and its code is dead', async () => {
    const ask = orderOf(`HTTP_${network}_2`, { expiresAt: (now().now + 600_000) as never })
    const at = shop(network)
    const code = codeOf(granted(at.readPrepay(now(), ask, await send(at.prepay(now(), ask), base()))))
    await desk({ account, code, act: 'look' })
    const close = async () => at.readClose(now(), await send(at.close(now(), ask.outTradeNo), base()))
    expect(await close()).toEqual({ ok: true, value: 'closed' })
    expect(await close()).toEqual({ ok: true, value: 'closed' })
    const reply = await send(at.query(now(), ask.outTradeNo), base())
    expect(granted(at.readQuery(now(), reply, ZERO_FEN)).standing).toBe('closed')
    expect(await desk({ account, code, act: 'approve' })).toEqual({ code: 'closed' })
  })
})

describe('a gateway over HTTP', () => {
  it('refuses what nobody signed', async () => {
    expect((await fetch(`${base()}/v3/certificates`)).status).toBe(401)
    const alipay = await fetch(`${base()}/gateway.do?method=alipay.trade.query`, { method: 'POST' })
    expect(await alipay.text()).toContain('isv.invalid-app-id')
    expect((await fetch(`${base()}/acquirer/v1/orders/SG0001`)).status).toBe(401)
  })

  it('has a desk that knows who may pay, and no more', async () => {
    expect(await desk({ account: 'nobody', code: 'x', act: 'look' })).toEqual({ code: 'unknown-account' })
    expect(await desk({ account: 'wechat-lin', code: 'x', act: 'look' })).toEqual({ code: 'unknown-code' })
    expect(await desk({ account: 'wechat-lin', code: 'x', act: 'steal' })).toEqual({ code: 'bad-request' })
    expect((await fetch(`${base()}/networks/state`)).status).toBe(404)
  })
})
