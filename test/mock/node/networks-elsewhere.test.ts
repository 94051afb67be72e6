// A shop whose networks are elsewhere: an address and credentials are all that changes, in one file.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContractFile } from '@mock/node/contract-file'
import type { MockServer } from '@mock/server'
import { startMockServer } from '@mock/server'
import { parse } from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TenderId } from '@/domain/payment'
import { API } from '../support/desk'
import { alipaySdk, wechatSdk } from '../support/sdks'
import { oneMilk, STORE } from '../support/shoppers'

const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
const file = join(folder, 'contracts.json')
/** The networks; their own shop is not used here. */
let town: MockServer
let shop: { readonly url: string; readonly process: ChildProcess }
let contracts: ReturnType<typeof contractsWith>

beforeAll(async () => {
  town = await startMockServer(0)
  contracts = contractsWith(`http://127.0.0.1:${town.port}/`)
  writeFileSync(file, JSON.stringify(contracts))
  shop = await openShopWith(file)
})
afterAll(async () => {
  shop.process.kill()
  await town.stop()
  rmSync(folder, { recursive: true, force: true })
})

function contractsWith(base: string) {
  const { wechatPay, alipay, acquirer } = town.networks.credentials()
  return { wechatPay: { base, ...wechatPay }, alipay: { base, ...alipay }, acquirer: { base, ...acquirer } }
}

/** `npm run mock` in a process of its own: it stands still while it waits for a network. */
function openShopWith(path: string) {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    'mock/server.ts',
    '--port',
    '0',
    '--networks',
    path,
  ])
  return new Promise<typeof shop>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (url) resolve({ url: url.replace('localhost', '127.0.0.1'), process: child })
    })
    let complaint = ''
    child.stderr.on('data', (data) => {
      complaint += data
    })
    child.on('exit', () => reject(new Error(complaint)))
  })
}

const post = async (url: string, body: object, headers: Record<string, string> = {}): Promise<unknown> =>
  (await fetch(url, { method: 'POST', body: JSON.stringify(body), headers })).json()
const get = async (url: string, headers: Record<string, string>): Promise<unknown> =>
  (await fetch(url, { headers })).json()

/** An order of the shop's own API, and what it answers to an attempt to pay it with that wallet. */
async function asked(tender: TenderId) {
  const api = `${shop.url}/api/v1`
  const { token } = parse(
    API.openSession.reply,
    await post(`${api}/sessions`, { credential: { kind: 'guest' } }),
  )
  const signed = { authorization: `Bearer ${token}` }
  const basket = { storeId: STORE, cartRevision: 1, lines: oneMilk }
  const { quote } = parse(API.createQuote.reply, await post(`${api}/quotes`, basket, signed))
  const { order } = parse(API.placeOrder.reply, await post(`${api}/orders`, { quote }, signed))
  const attempt = { tender, attempt: 1, host: 'browser' }
  return { api, signed, order, reply: await post(`${api}/orders/${order.id}/payments`, attempt, signed) }
}

/** An order, and an attempt to pay it by a code. */
async function attempt(tender: TenderId) {
  const { api, signed, order, reply } = await asked(tender)
  const started = parse(API.startPayment.reply, reply)
  if (started.invocation.kind !== 'qr') throw new Error('no code to scan')
  return {
    number: started.paymentId,
    code: started.invocation.payload,
    paid: async () => {
      for (;;) {
        const { orders } = parse(API.listOrders.reply, await get(`${api}/orders`, signed))
        const found = orders.find(({ id }) => id === order.id)
        if (found?.status === 'paid') return found.paid
      }
    },
    close: async () =>
      parse(API.closePayment.reply, await post(`${api}/payments/${started.paymentId}/close`, {}, signed)),
  }
}

const payer = (account: string, code: string, act = 'approve') =>
  post(`http://127.0.0.1:${town.port}/networks/payer`, { account, code, act, password: '147258' })

describe('a shop whose networks are elsewhere', () => {
  it.each([
    ['wechat-pay', 'wechat-lin'],
    ['alipay', 'alipay-mei'],
    ['unionpay', 'unionpay-bo'],
  ] as const)('asks for the money of %s there, and is told there what was paid', async (tender, account) => {
    const { code, paid } = await attempt(tender)
    expect(await payer(account, code)).toEqual({ answer: 'success' })
    expect(await paid()).toMatchObject({ wallet: tender })
  })

  it('closes an order there, as the unmodified SDKs of those networks see it', async () => {
    const wechat = await attempt('wechat-pay')
    expect((await wechat.close()).report).toEqual({ status: 'closed' })
    const chain = wechatSdk(town).chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
    const params = { mchid: contracts.wechatPay.mchid }
    const { data } = await chain.get<object, { data: { readonly [key: string]: unknown } }>({
      params,
      out_trade_no: wechat.number,
    })
    expect(data).toMatchObject({ trade_state: 'CLOSED' })

    const alipay = await attempt('alipay')
    await payer('alipay-mei', alipay.code, 'look')
    expect((await alipay.close()).report).toEqual({ status: 'closed' })
    const bizContent = { outTradeNo: alipay.number }
    expect(
      await alipaySdk(town).exec('alipay.trade.query', { bizContent }, { validateSign: true }),
    ).toMatchObject({ tradeStatus: 'TRADE_CLOSED' })
  })

  it('gets no code where nobody answers, and says so', async () => {
    const path = join(folder, 'nobody.json')
    // a port that nobody may listen at
    writeFileSync(path, JSON.stringify({ wechatPay: { ...contracts.wechatPay, base: 'http://127.0.0.1:1' } }))
    const here = shop
    shop = await openShopWith(path)
    try {
      expect((await asked('wechat-pay')).reply).toEqual({ code: 'network-down', lineIds: [] })
      // the networks that the file does not name are the mock's own
      expect((await attempt('alipay')).code).toContain('https://qr.alipay.com/')
    } finally {
      shop.process.kill()
      shop = here
    }
  })
})

describe('a file of contracts', () => {
  const written = (contract: object) => {
    const path = join(folder, 'other.json')
    writeFileSync(path, JSON.stringify(contract))
    return path
  }

  it('may name files with the keys, and any of the networks', () => {
    const { alipay } = contracts
    writeFileSync(join(folder, 'app.pem'), alipay.appPrivateKey)
    const read = readContractFile(written({ alipay: { ...alipay, appPrivateKey: 'app.pem' } }))
    expect(read.alipay?.appPrivateKey.type).toBe('private')
    expect(read.wechatPay).toBeUndefined()
  })

  it.each([
    ['no address', { alipay: {} }, 'alipay.base'],
    ['an address that is none', { alipay: { base: 'alipay' } }, 'alipay.base'],
    ['a short secret', { wechatPay: { apiV3Key: 'short' } }, 'wechatPay.apiV3Key'],
    ['a key that is none', { acquirer: { merchantPrivateKey: 'none.pem' } }, 'acquirer.merchantPrivateKey'],
    ['a merchant without a number', { wechatPay: { mchid: ' ' } }, 'wechatPay.mchid'],
  ])('with %s is refused, and the place is named', (_, wrong, place) => {
    const merged = Object.fromEntries(
      Object.entries(wrong).map(([name, part]) => [
        name,
        Object.keys(part).length === 0 ? {} : { ...contracts[name as keyof typeof contracts], ...part },
      ]),
    )
    expect(() => readContractFile(written(merged))).toThrow(`other.json: ${place} `)
  })

  it('that is missing or no JSON stops the server with one line', async () => {
    await expect(openShopWith(join(folder, 'missing.json'))).rejects.toThrow(
      /^mock backend could not start: .*missing\.json: /,
    )
  })
})
