// People at the mocked backend: sessions, baskets, and an order on its way to the door.
import { PRODUCTS } from '@mock/seed/products'
import type { CartLine } from '@/domain/cart'
import type { LineId, ProductId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Quote } from '@/domain/order'
import type { TenderId } from '@/domain/payment'
import type { Desk } from './desk'
import { actAs, bodyOf } from './desk'

export const STORE = 'sz-futian'
export const MILK = 'youtian-whole-milk-1-l'

export function signIn(desk: Desk, credential: object = { kind: 'guest' }): string {
  return bodyOf('openSession', desk.send('openSession', { body: { credential } })).token
}
export const member = (desk: Desk, number = 'M1002003001') => signIn(desk, { kind: 'member-card', number })
export const attendant = (desk: Desk, staffNo = '20118') =>
  signIn(desk, { kind: 'staff', staffNo, pin: '1357' })

/** A line as a phone would send it; without a code it has that of its product’s pack. */
export function line(
  productId: string,
  goods: CartLine['goods'],
  code = codeOn(productId),
  id = `l-${productId}`,
  facts: Partial<CartLine> = {},
): CartLine {
  return {
    id: idOf<LineId>(id),
    productId: idOf<ProductId>(productId),
    code,
    goods,
    lastDay: null,
    batch: null,
    ...facts,
  }
}

const codeOn = (productId: string) => PRODUCTS.find(({ id }) => id === productId)?.gtins[0] ?? ''

export const oneMilk = [line(MILK, { kind: 'pieces', quantity: 1 })]

export const askForQuote = (
  desk: Desk,
  token: string,
  lines: readonly unknown[] = oneMilk,
  storeId = STORE,
) => desk.send('createQuote', { token, body: { storeId, cartRevision: 1, lines } })

export const quoteFor = (desk: Desk, token: string, lines?: readonly unknown[], storeId?: string): Quote =>
  bodyOf('createQuote', askForQuote(desk, token, lines, storeId)).quote

export function orderFor(desk: Desk, token: string, lines?: readonly unknown[], storeId?: string) {
  const quote = quoteFor(desk, token, lines, storeId)
  return bodyOf('placeOrder', desk.send('placeOrder', { token, body: { quote }, key: `order-${quote.id}` }))
    .order
}

export const paymentFor = (desk: Desk, token: string, orderId: string) =>
  attemptWith(desk, token, orderId, 'alipay')

/** The first attempt. */
export function attemptWith(desk: Desk, token: string, orderId: string, tender: TenderId) {
  const call = {
    token,
    params: { orderId },
    body: { tender, attempt: 1, host: 'browser' },
    key: 'pay-1',
  }
  return bodyOf('startPayment', desk.send('startPayment', call)).paymentId
}

/** A paid order and its pass. */
export function passFor(desk: Desk, token: string, lines?: readonly unknown[], storeId?: string) {
  const order = orderFor(desk, token, lines, storeId)
  const paymentId = paymentFor(desk, token, order.id)
  actAs(desk, paymentId, 'pay')
  const issued = bodyOf('issuePass', desk.send('issuePass', { token, params: { orderId: order.id } }))
  return { ...issued, paymentId }
}
