// The mocked backend over real HTTP: the same answers, and no request that can take it down.
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { startMockServer } from '@mock/server'
import { parse } from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API } from './support/desk'
import { oneMilk, STORE } from './support/shoppers'

let running: Awaited<ReturnType<typeof startMockServer>>
beforeAll(async () => {
  running = await startMockServer(0)
})
afterAll(() => running.stop())

const at = (path: string) => `http://localhost:${running.port}/api/v1${path}`
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(at(path), { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers })
const scenario = (name: string) => post('/demo/scenario', { scenario: name })
const guest = { credential: { kind: 'guest' } }

describe('the mock over HTTP', () => {
  it('answers as the contract says', async () => {
    const stores = await fetch(at('/stores?from=phone'))
    expect(stores.status).toBe(200)
    expect(stores.headers.get('content-type')).toMatch(/^application\/json/)
    expect(parse(API.listStores.reply, await stores.json()).stores).toHaveLength(3)
    const { token } = parse(API.openSession.reply, await (await post('/sessions', guest)).json())
    const orders = await fetch(at('/orders'), { headers: { authorization: `Bearer ${token}` } })
    expect(await orders.json()).toEqual({ orders: [] })
  })

  it.each([
    ['/orders', 401, 'signed-out'],
    ['/nowhere', 404, 'not-found'],
    ['/stores/%E0%A4%A/catalog', 404, 'not-found'],
  ])('refuses %s with a word', async (path, status, code) => {
    const reply = await fetch(at(path))
    expect(reply.status).toBe(status)
    expect(await reply.json()).toEqual({ code, lineIds: [] })
  })

  it('keeps a key over HTTP', async () => {
    const ask = () => post('/sessions', guest, { 'idempotency-key': 'k1' }).then((reply) => reply.json())
    expect(await ask()).toEqual(await ask())
  })

  it('F25 T12 makes one order of fifty requests at once under one key, and one payment of fifty more', async () => {
    const { token } = (await (await post('/sessions', guest)).json()) as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    const basket = { storeId: STORE, cartRevision: 1, lines: oneMilk }
    const { quote } = (await (await post('/quotes', basket, headers)).json()) as { quote: unknown }
    const place = () => post('/orders', { quote }, { ...headers, 'idempotency-key': 'order' })
    const replies = await Promise.all(Array.from({ length: 50 }, place))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1)
    const listed = await fetch(at('/orders'), { headers })
    const [order] = parse(API.listOrders.reply, await listed.json()).orders
    if (!order) throw new Error('no order')

    // T12: and of fifty attempts to pay it, one
    const attempt = { tender: 'alipay', attempt: 1, host: 'browser' }
    const pay = () => post(`/orders/${order.id}/payments`, attempt, headers)
    const started = await Promise.all(Array.from({ length: 50 }, pay))
    const attempts = await Promise.all(
      started.map(async (reply) => parse(API.startPayment.reply, await reply.json())),
    )
    expect(new Set(attempts.map(({ paymentId }) => paymentId)).size).toBe(1)
    const [first] = attempts
    const code = first?.invocation.kind === 'qr' ? first.invocation.payload : ''
    const wallet = () =>
      post(`/demo/wallet/${encodeURIComponent(code)}`, { act: 'pay', wallet: 'alipay' }).then((reply) =>
        reply.json(),
      )
    const before = parse(
      API.readWallet.reply,
      await (await fetch(at(`/demo/wallet/${encodeURIComponent(code)}`))).json(),
    )
    const paid = await Promise.all(Array.from({ length: 50 }, wallet))
    const after = paid.map((each) => parse(API.actInWallet.reply, each))
    expect(after.map(({ refusal }) => refusal).sort()).toEqual(
      [...Array(49).fill('already-paid'), null].sort(),
    )
    expect(new Set(after.map(({ balances }) => balances.alipay))).toEqual(
      new Set([(before.balances.alipay ?? 0) - order.due]),
    )
  })

  it('lets a page of another address ask, and read the answer', async () => {
    const preflight = await fetch(at('/orders'), {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:10086',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    for (const header of ['authorization', 'content-type', 'idempotency-key', 'device-id'])
      expect(preflight.headers.get('access-control-allow-headers')).toContain(header)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    const { headers } = await fetch(at('/orders'))
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe('date')
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000)
  })

  it('serves nothing but its API', async () => {
    for (const path of ['/', '/index.html', '/api/v2/stores', '/api/v1'])
      expect((await fetch(`http://localhost:${running.port}${path}`)).status).toBe(404)
  })
})

describe('a bad request', () => {
  it('that is too long is cut short with 413', async () => {
    const reply = await post('/sessions', JSON.stringify({ credential: guest, more: 'x'.repeat(3_000_000) }))
    expect(reply.status).toBe(413)
  })

  it('that is no JSON is refused', async () => {
    expect((await post('/sessions', '{"credential":')).status).toBe(400)
  })

  it('that hangs up in the middle takes nobody else down', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(running.port, 'localhost', () => {
        socket.write('POST /api/v1/sessions HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"cred')
        setTimeout(() => socket.destroy(), 50)
      })
      socket.on('close', () => setTimeout(resolve, 50))
    })
    expect((await fetch(at('/stores'))).status).toBe(200)
  })

  it('is not made of a good one by the network cutting a character in two', async () => {
    // as many characters as the contract allows: a broken one would make them more
    const bytes = Buffer.from(JSON.stringify({ code: '码'.repeat(64), symbology: 'qr' }))
    const status = await new Promise<number>((resolve, reject) => {
      const sent = httpRequest(at(`/stores/${STORE}/unknown-codes`), { method: 'POST' }, (reply) => {
        reply.resume()
        resolve(reply.statusCode ?? 0)
      })
      sent.on('error', reject)
      sent.write(bytes.subarray(0, 10))
      setTimeout(() => sent.end(bytes.subarray(10)), 50)
    })
    expect(status).toBe(200)
  })
})

describe('a scenario over HTTP', () => {
  it('loses replies for good: the line goes dead after the server has acted', async () => {
    await scenario('reply-lost')
    await expect(post('/sessions', guest)).rejects.toThrow()
    await scenario('normal')
    expect((await post('/sessions', guest)).status).toBe(200)
  })

  it('is offline to everything but its lever', async () => {
    await scenario('offline')
    await expect(fetch(at('/stores'))).rejects.toThrow()
    expect((await scenario('normal')).status).toBe(200)
    expect((await fetch(at('/stores'))).status).toBe(200)
  })
})

describe('starting', () => {
  it('on a port that is taken fails at once', async () => {
    await expect(startMockServer(running.port)).rejects.toThrow(/EADDRINUSE/)
  })
})
