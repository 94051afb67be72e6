// The shop's own API over HTTP, up to an attempt to pay.
import { parse } from 'valibot'
import type { TenderId } from '@/domain/payment'
import { API } from './desk'
import { oneMilk, STORE } from './shoppers'

type AtHttp = { readonly url: string }

export const post = async (
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<unknown> => (await fetch(url, { method: 'POST', body: JSON.stringify(body), headers })).json()

/** An order of the shop's own API, and what it answers to an attempt to pay it with that wallet. */
export async function asked({ url }: AtHttp, tender: TenderId) {
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
export async function attempt(shop: AtHttp, tender: TenderId) {
  const { api, signed, order, reply } = await asked(shop, tender)
  const { paymentId, invocation } = parse(API.startPayment.reply, reply)
  if (invocation.kind !== 'qr') throw new Error('no code to scan')
  return {
    api,
    signed,
    order,
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
