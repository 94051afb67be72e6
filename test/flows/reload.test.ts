// The app may be killed at any moment: the visit goes on, and the shopper pays once.
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { purseIn } from '../support/takings'
import { isEntryKey } from '../support/trip-journals'
import { visitToTheEnd } from './support/robot'
import type { Fate, Phone, Shop } from './support/shop'
import { launch, openShop } from './support/shop'
import { tripIn } from './support/visits'

type Kill = (shop: Shop, phone: Phone) => void

/** A visit with something done to it. */
async function visited(prepare: Kill): Promise<{ shop: Shop; phone: Phone }> {
  const shop = openShop()
  const first = launch(shop)
  prepare(shop, first)
  const phone = await visitToTheEnd(shop, first)
  return { shop, phone }
}

function expectPaidOnce({ shop, phone }: { shop: Shop; phone: Phone }) {
  const { order } = tripIn(phone, 'left')
  const state = shop.state()
  const orders = Object.values(state.orders)
  expect(orders.map((each) => each.order)).toMatchObject([
    { id: order.id, status: 'paid', total: order.total },
  ])
  expect(Object.values(state.payments)).toMatchObject([
    { orderId: order.id, report: { status: 'succeeded' } },
  ])
  expect(purseIn(state)).toBe(300_000 - order.total)
  expect(Object.values(state.passes)).toMatchObject([{ verdict: { kind: 'let-through' } }])
  expect(order.lines.map(({ productId }) => productId)).toEqual([
    'youtian-whole-milk-1-l',
    'shanlang-latte-280-ml',
    'fuji-apple',
  ])
  expect(order.tier).toBe('ordinary')
}

/** Does something to the n-th request, the shopper’s or the desk’s. */
function atRequest(n: number, fate: Fate, alsoKill: boolean): Kill {
  return (shop, phone) => {
    let seen = 0
    shop.network = () => {
      seen += 1
      if (seen !== n) return 'arrives'
      if (alsoKill) phone.platform.clock.after(millis(10), () => phone.platform.kill())
      return fate
    }
  }
}

describe('a visit', () => {
  const counts = (async () => {
    let writes = 0
    const visit = await visited((_, phone) => {
      phone.disk.onWrite = () => {
        writes += 1
      }
    })
    expectPaidOnce(visit)
    return { requests: visit.shop.requests.length, writes }
  })()

  it('has enough moments to be interrupted at', async () => {
    const { requests, writes } = await counts
    expect(requests).toBeGreaterThan(9)
    expect(writes).toBeGreaterThan(12)
  })

  it.each([
    ['while a request is on its way', 'request-lost'],
    ['after the server has acted and before its reply is in', 'arrives'],
  ] as const)('goes on when the app is killed %s, at every request', async (_, fate) => {
    const { requests } = await counts
    for (let n = 1; n <= requests; n++) expectPaidOnce(await visited(atRequest(n, fate, true)))
  })

  it.each(['request-lost', 'reply-lost'] as const)('goes on after every single %s', async (fate) => {
    const { requests } = await counts
    for (let n = 1; n <= requests; n++) expectPaidOnce(await visited(atRequest(n, fate, false)))
  })

  it.each([
    ['a page of a captive portal', { status: 200, body: undefined }],
    ['an empty answer', { status: 204, body: undefined }],
    ['half an answer', { status: 200, body: { order: { id: 'o1' }, quote: null, token: 7 } }],
  ] as const)(
    'F56 goes on where any answer is %s, whether or not the server has acted',
    async (_, garbled) => {
      const { requests } = await counts
      for (let n = 1; n <= requests; n++) {
        expectPaidOnce(await visited(atRequest(n, garbled, false)))
        const acted: Kill = (shop, phone) => {
          atRequest(n, garbled, false)(shop, phone)
          const { network } = shop
          shop.network = (request) => {
            const fate = network(request)
            if (fate === garbled) shop.backend.handle(request)
            return fate
          }
        }
        expectPaidOnce(await visited(acted))
      }
    },
  )

  it('F02 goes on when the app is killed right after any write to storage', async () => {
    const { writes } = await counts
    for (let n = 1; n <= writes; n++) {
      let seen = 0
      const visit = await visited((_, phone) => {
        phone.disk.onWrite = () => {
          seen += 1
          if (seen === n) phone.platform.kill()
        }
      })
      expectPaidOnce(visit)
    }
  })

  it('goes on when the app is killed every time the trip was written down', async () => {
    const shop = openShop()
    const first = launch(shop)
    let running = first
    let kills = 0
    first.disk.onWrite = (key) => {
      if (!isEntryKey(key)) return
      kills += 1
      running.platform.kill()
    }
    const phone = await visitToTheEnd(shop, first, (next) => {
      running = next
    })
    expectPaidOnce({ shop, phone })
    expect(kills).toBeGreaterThan(7)
  })
})
