// The msw adapter and the browser’s own HTTP: what arrives through fetch is what the backend said, or an honest failure.
import { createMockBackend } from '@mock/backend/mock-backend'
import { createServer } from '@mock/msw/node'
import { HttpResponse, http as handle } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createShopClient } from '@/clients/shop-client'
import type { Clock, HttpTransport } from '@/platform/ports'
import { createSeededRandom } from '../support/fake-platform'
import { createVirtualClock } from '../support/virtual-clock'
import { requestOf } from './support/desk'
import { MILK, STORE } from './support/shoppers'

const HOST = 'http://shop.test'
const still = createVirtualClock()
/** Time stands still and nobody waits. */
const clock: Clock = {
  now: still.now,
  after(_, work) {
    const timer = setTimeout(work, 0)
    return () => clearTimeout(timer)
  },
}
const twin = () => createMockBackend({ clock, random: createSeededRandom(11), storage: null })
const [behindMsw, direct] = [twin(), twin()]
const server = createServer(behindMsw, clock)

let browser: HttpTransport
beforeAll(async () => {
  vi.stubEnv('TARO_APP_API', HOST)
  browser = (await import('@/platform/http.h5')).http
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const api = (token: string | null = null) => createShopClient({ transport: browser, token: () => token })
const answers = (answer: () => Response) => server.use(handle.all(`${HOST}/*`, answer))

describe('through msw', () => {
  it('every step of a visit is answered as the backend itself answers it', async () => {
    const steps: ((told: unknown[]) => ReturnType<typeof requestOf>)[] = [
      () => requestOf('listStores', {}),
      () => requestOf('readCatalog', { params: { storeId: STORE } }),
      () => requestOf('readCatalog', { params: { storeId: 'ü/..' } }),
      () =>
        requestOf('openSession', { body: { credential: { kind: 'member-card', number: 'M1002003001' } } }),
      () => requestOf('listOrders', {}),
      (told) => requestOf('listOrders', { token: tokenIn(told) }),
      (told) => requestOf('createQuote', { token: tokenIn(told), key: 'k', body: basket(1) }),
      (told) => requestOf('createQuote', { token: tokenIn(told), key: 'k', body: basket(2) }),
      (told) => requestOf('createQuote', { token: tokenIn(told), body: basket(-1) }),
      () =>
        requestOf('reportCode', { params: { storeId: STORE }, body: { code: '酸梅汤', symbology: 'qr' } }),
      () => requestOf('readDemo', {}),
    ]
    const told: unknown[] = []
    for (const step of steps) {
      const request = step(told)
      const { reply } = direct.handle(request)
      expect(await browser.send(request)).toEqual({ ok: true, value: reply })
      told.push(reply.body)
    }
    expect(told).toHaveLength(steps.length)
  })

  it('a request to anywhere else fails', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
    await expect(fetch('http://elsewhere.test/stores')).rejects.toThrow()
    expect(silence).toHaveBeenCalled()
  })

  it('a body that is no JSON is a bad request, not a crash', async () => {
    const reply = await fetch(`${HOST}/api/v1/sessions`, { method: 'POST', body: '{"credential":' })
    expect(reply.status).toBe(400)
    expect(await reply.json()).toEqual({ code: 'bad-request', lineIds: [] })
  })

  it('an offline shopper is offline, and a lost reply is no reply', async () => {
    behindMsw.handle(requestOf('setScenario', { body: { scenario: 'offline' } }))
    expect(await api().listStores({})).toMatchObject({ ok: false, error: { code: 'offline' } })
    behindMsw.handle(requestOf('setScenario', { body: { scenario: 'reply-lost' } }))
    const lost = await api().openSession({ body: { credential: { kind: 'guest' } } })
    expect(lost).toMatchObject({ ok: false, error: { code: 'offline' } })
    behindMsw.handle(requestOf('setScenario', { body: { scenario: 'normal' } }))
    expect(await api().listStores({})).toMatchObject({ ok: true })
  })
})

describe('what is not the shop', () => {
  const page = '<!doctype html><title>Welcome to the airport</title>'
  it.each([
    ['a captive portal’s page', () => HttpResponse.html(page), 'bad-reply'],
    ['the page of a proxy that is broken', () => HttpResponse.html(page, { status: 502 }), 'server-error'],
    [
      'half of a reply',
      () => new HttpResponse('{"stores":[{"id":"sz-', { headers: { 'content-type': 'application/json' } }),
      'bad-reply',
    ],
    ['nothing at all', () => new HttpResponse(null, { status: 204 }), 'bad-reply'],
    ['null', () => HttpResponse.json(null), 'bad-reply'],
    ['another shop’s words', () => HttpResponse.json({ shops: [] }), 'bad-reply'],
    ['a price of half a fen', () => HttpResponse.json({ stores: [{ amountCap: 0.5 }] }), 'bad-reply'],
    [
      'a refusal nobody has agreed on',
      () => HttpResponse.json({ code: 'on-strike' }, { status: 409 }),
      'server-error',
    ],
    ['a refusal that is none', () => HttpResponse.json({ error: 1 }, { status: 404 }), 'bad-reply'],
    ['a cable pulled out', () => HttpResponse.error(), 'offline'],
  ] as const)('%s is never taken for the shop', async (_, answer, code) => {
    answers(answer)
    expect(await api().listStores({})).toEqual({ ok: false, error: { code, lineIds: [] } })
  })

  it('a refusal keeps the lines it is about', async () => {
    answers(() => HttpResponse.json({ code: 'product-unavailable', lineIds: ['l1', 'l2'] }, { status: 409 }))
    expect(await api('t').createQuote({ body: basket(1) as never })).toEqual({
      ok: false,
      error: { code: 'product-unavailable', lineIds: ['l1', 'l2'] },
    })
  })
})

const basket = (quantity: number) => ({
  storeId: STORE,
  cartRevision: 1,
  lines: [{ id: 'l1', productId: MILK, code: '', goods: { kind: 'pieces', quantity } }],
})

function tokenIn(told: readonly unknown[]): string {
  const opened = told.find((body) => typeof body === 'object' && body !== null && 'token' in body)
  return (opened as { token: string }).token
}
