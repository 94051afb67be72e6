// A shop whose networks are elsewhere: an address and credentials are all that changes, in one file.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MockServer } from '@mock/server'
import { startMockServer } from '@mock/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alipaySdk, wechatSdk } from '../support/sdks'
import type { ShopElsewhere } from '../support/shop-elsewhere'
import { contractsWith, openShopWith } from '../support/shop-elsewhere'
import { asked, attempt } from '../support/shop-over-http'

const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
/** The networks; their own shop is not used here. */
let town: MockServer
let shop: ShopElsewhere | undefined
let contracts: ReturnType<typeof contractsWith>

beforeAll(async () => {
  town = await startMockServer(0)
  contracts = contractsWith(town, `http://127.0.0.1:${town.port}/`)
  shop = await openShopWith(join(folder, 'contracts.json'), contracts)
})
afterAll(async () => {
  shop?.stop()
  await town.stop()
  rmSync(folder, { recursive: true, force: true })
})

const opened = (): ShopElsewhere => {
  if (!shop) throw new Error('no shop')
  return shop
}
const payer = async (account: string, code: string, act = 'approve') => {
  const body = JSON.stringify({ account, code, act, password: '147258' })
  return (await fetch(`http://127.0.0.1:${town.port}/networks/payer`, { method: 'POST', body })).json()
}

describe('a shop whose networks are elsewhere', () => {
  it.each([
    ['wechat-pay', 'wechat-lin'],
    ['alipay', 'alipay-mei'],
    ['unionpay', 'unionpay-bo'],
  ] as const)('asks for the money of %s there, and is told there what was paid', async (tender, account) => {
    const { code, paid } = await attempt(opened(), tender)
    expect(await payer(account, code)).toEqual({ answer: 'success' })
    await expect.poll(paid, { timeout: 20_000 }).toMatchObject({ wallet: tender })
  })

  it('closes an order there, as the unmodified SDKs of those networks see it', async () => {
    const wechat = await attempt(opened(), 'wechat-pay')
    expect(await wechat.close()).toEqual({ status: 'closed' })
    const chain = wechatSdk(town).chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
    const params = { mchid: contracts.wechatPay.mchid }
    const { data } = await chain.get<object, { data: { readonly [key: string]: unknown } }>({
      params,
      out_trade_no: wechat.number,
    })
    expect(data).toMatchObject({ trade_state: 'CLOSED' })

    const alipay = await attempt(opened(), 'alipay')
    await payer('alipay-mei', alipay.code, 'look')
    expect(await alipay.close()).toEqual({ status: 'closed' })
    const bizContent = { outTradeNo: alipay.number }
    expect(
      await alipaySdk(town).exec('alipay.trade.query', { bizContent }, { validateSign: true }),
    ).toMatchObject({ tradeStatus: 'TRADE_CLOSED' })
  })

  it('gets no code where nobody answers, and says so; what the file does not name is the mock’s own', async () => {
    const base = `http://127.0.0.1:${await freePort()}`
    const wechatPay = { ...contracts.wechatPay, base }
    const alone = await openShopWith(join(folder, 'nobody.json'), { wechatPay })
    try {
      expect((await asked(alone, 'wechat-pay')).reply).toEqual({ code: 'network-down', lineIds: [] })
      expect((await attempt(alone, 'alipay')).code).toContain('https://qr.alipay.com/')
      expect(alone.greeting).toContain(`WeChat Pay:   ${base}/v3/…`)
      expect(alone.greeting).toContain(
        `Alipay:       ${alone.url.replace('127.0.0.1', 'localhost')}/gateway.do`,
      )
    } finally {
      alone.stop()
    }
  })
})

/** A port that somebody has just given back. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

describe('a server whose money may be real', () => {
  /** `fetch` sends neither of these headers as it is told. */
  const statusOf = (path: string, headers: Record<string, string>, method = 'GET', at = '127.0.0.1') =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(opened().url)
      const asking = request({ host: at, port, path, method, headers }, (reply) => {
        reply.resume()
        resolve(reply.statusCode ?? 0)
      })
      asking.on('error', reject)
      asking.end()
    })

  it('says so', () => {
    expect(opened().greeting).toContain('money may be real')
  })

  it.each([
    ['a page elsewhere', { origin: 'https://shop.example' }, 403],
    ['a page of no address', { origin: 'null' }, 403],
    ['another name for this address', { host: 'shop.example' }, 403],
    ['a page of this machine', { origin: 'http://localhost:10086' }, 200],
    ['a phone’s simulator', {}, 200],
  ])('lets %s use the shop, or not', async (_, headers: Record<string, string>, status) => {
    expect(await statusOf('/api/v1/stores', headers)).toBe(status)
    expect(await statusOf('/api/v1/stores', headers, 'OPTIONS')).toBe(status === 200 ? 204 : 403)
  })

  it('keeps its books whoever asks to empty them, and hears notifications through a tunnel', async () => {
    expect(await statusOf('/api/v1/demo/reset', {}, 'POST')).toBe(403)
    expect(await statusOf('/api/v1/demo/reset?again', {}, 'POST')).toBe(403)
    expect(await statusOf('/pay/wechat', { host: 'shop.example' }, 'POST')).toBe(401)
  })

  it('is at no other address of this machine', async (context) => {
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
    const outside = others.find(({ internal, family }) => !internal && family === 'IPv4')
    if (!outside) return context.skip('this machine has one address only')
    await expect(statusOf('/api/v1/stores', {}, 'GET', outside.address)).rejects.toThrow('ECONNREFUSED')
  })
})
