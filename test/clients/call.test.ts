// One call: what is sent, and how every possible answer is named.
import { describe, expect, it } from 'vitest'
import { createShopClient } from '@/clients/shop-client'
import type { OrderId } from '@/domain/kernel'
import { err, idOf, ok } from '@/domain/kernel'
import type { HttpReply, HttpRequest, TransportFailure } from '@/platform/ports'

function clientThat(answer: HttpReply | TransportFailure, token: string | null = null) {
  const sent: HttpRequest[] = []
  const api = createShopClient({
    token: () => token,
    transport: {
      async send(request) {
        sent.push(request)
        return typeof answer === 'string' ? err(answer) : ok(answer)
      },
    },
  })
  return { api, sent }
}
const refused = (status: number, code: string) => ({ status, body: { code, lineIds: [] } })

describe('a call', () => {
  it('carries the session and the key, where there are any', async () => {
    const { api, sent } = clientThat('offline', 'secret')
    const body = { tender: 'alipay', attempt: 1, host: 'browser' } as const
    await api.startPayment({ params: { orderId: 'o1' }, body, key: 'pay-o1-1' })
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/orders/o1/payments',
        headers: { authorization: 'Bearer secret', 'idempotency-key': 'pay-o1-1' },
        body,
      },
    ])
    const guest = clientThat('offline')
    await guest.api.listStores({})
    expect(guest.sent).toEqual([{ method: 'GET', path: '/stores', headers: {}, body: undefined }])
  })

  it('cannot be led to another path by what stands in it', async () => {
    const { api, sent } = clientThat('offline')
    await api.findByCode({ params: { storeId: '../sessions', code: 'a/b?c#d e' } })
    expect(sent[0]?.path).toBe('/stores/..%2Fsessions/codes/a%2Fb%3Fc%23d%20e')
  })

  it('says no more of an order than its schema knows', async () => {
    const { api } = clientThat({ status: 200, body: { orders: [], debug: 'stack' } })
    expect(await api.listOrders({})).toEqual({ ok: true, value: { orders: [] } })
  })
})

describe('an answer', () => {
  it.each([
    ['the way there failed', 'offline', 'offline'],
    ['nobody answered', 'timeout', 'timeout'],
    ['the endpoint’s own refusal', refused(409, 'not-paid'), 'not-paid'],
    ['a refusal any endpoint may give', refused(401, 'signed-out'), 'signed-out'],
    ['a refusal of another endpoint', refused(409, 'wrong-pin'), 'server-error'],
    ['a word of a newer server', refused(409, 'shop-closed'), 'server-error'],
    ['a success that makes no sense', { status: 200, body: { order: 1 } }, 'bad-reply'],
    ['a success without a body', { status: 200, body: undefined }, 'bad-reply'],
    ['a page instead of an error', { status: 500, body: undefined }, 'server-error'],
    ['a redirect', { status: 302, body: undefined }, 'bad-reply'],
  ] as const)('is named: %s', async (_, answer, code) => {
    const { api } = clientThat(answer)
    const orderId = idOf<OrderId>('o1')
    expect(await api.issuePass({ params: { orderId } })).toEqual({ ok: false, error: { code, lineIds: [] } })
  })
})
