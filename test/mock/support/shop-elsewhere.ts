// `npm run mock` with a file of contracts, in a process of its own: it stands still while it waits for a network.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { MockServer } from '@mock/server'
import { parse } from 'valibot'
import type { TenderId } from '@/domain/payment'
import { API } from './desk'
import { oneMilk, STORE } from './shoppers'

/** What a shop would be given by these networks, at this address. */
export function contractsWith({ networks }: MockServer, base: string) {
  const { wechatPay, alipay, acquirer } = networks.credentials()
  return { wechatPay: { base, ...wechatPay }, alipay: { base, ...alipay }, acquirer: { base, ...acquirer } }
}

export type ShopElsewhere = { readonly url: string; readonly greeting: string; stop(): void }

/** Rejects with all it has complained of where it does not start. */
export function openShopWith(path: string, contracts?: object): Promise<ShopElsewhere> {
  if (contracts) writeFileSync(path, JSON.stringify(contracts))
  const command = ['--import', 'tsx', 'mock/server.ts', '--port', '0', '--networks', path]
  const child = spawn(process.execPath, command)
  let [greeting, complaint] = ['', '']
  child.stderr.on('data', (data) => {
    complaint += data
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      greeting += data
      const port = /http:\/\/localhost:(\d+)/.exec(greeting)?.[1]
      if (port && greeting.endsWith('\n'))
        resolve({ url: `http://127.0.0.1:${port}`, greeting, stop: () => child.kill() })
    })
    child.on('close', () => reject(new Error(complaint)))
  })
}

const post = async (url: string, body: object, headers: Record<string, string> = {}): Promise<unknown> =>
  (await fetch(url, { method: 'POST', body: JSON.stringify(body), headers })).json()

/** An order of the shop's own API, and what it answers to an attempt to pay it with that wallet. */
export async function asked({ url }: ShopElsewhere, tender: TenderId) {
  const api = `${url}/api/v1`
  const credential = { kind: 'guest' }
  const { token } = parse(API.openSession.reply, await post(`${api}/sessions`, { credential }))
  const signed = { authorization: `Bearer ${token}` }
  const basket = { storeId: STORE, cartRevision: 1, lines: oneMilk }
  const { quote } = parse(API.createQuote.reply, await post(`${api}/quotes`, basket, signed))
  const { order } = parse(API.placeOrder.reply, await post(`${api}/orders`, { quote }, signed))
  const attempt = { tender, attempt: 1, host: 'browser' }
  return { api, signed, order, reply: await post(`${api}/orders/${order.id}/payments`, attempt, signed) }
}

/** An order, and an attempt to pay it by a code. */
export async function attempt(shop: ShopElsewhere, tender: TenderId) {
  const { api, signed, order, reply } = await asked(shop, tender)
  const { paymentId, invocation } = parse(API.startPayment.reply, reply)
  if (invocation.kind !== 'qr') throw new Error('no code to scan')
  return {
    number: paymentId,
    code: invocation.payload,
    /** Looks at the orders, for which the shop asks no network: it must have been told. */
    paid: async () => {
      const { orders } = parse(
        API.listOrders.reply,
        await (await fetch(`${api}/orders`, { headers: signed })).json(),
      )
      return orders.find(({ id }) => id === order.id)?.paid
    },
    close: async () =>
      parse(API.closePayment.reply, await post(`${api}/payments/${paymentId}/close`, {}, signed)).report,
  }
}
