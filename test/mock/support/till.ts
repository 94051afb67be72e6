// Staff who take the money for an order at the mocked backend: by the payer's code, or at their own till.
import type { Order } from '@/domain/order'
import type { TenderId, WalletId } from '@/domain/payment'
import type { Desk } from './desk'
import { bodyOf } from './desk'
import { attemptWith, attendant, member, orderFor } from './shoppers'

/** An order that the shopper wants to pay this way, and staff of its store. */
export function atTheTill(
  desk: Desk,
  tender: TenderId = 'payer-code',
  lines?: readonly unknown[],
  { storeId, staffNo }: { readonly storeId?: string; readonly staffNo?: string } = {},
) {
  const shopper = member(desk)
  const order = orderFor(desk, shopper, lines, storeId)
  const attempt = attemptWith(desk, shopper, order.id, tender)
  return { desk, shopper, order, attempt, staff: attendant(desk, staffNo) }
}
export type AtTheTill = ReturnType<typeof atTheTill>

/** What the payer's wallet shows. */
export const shownCode = (desk: Desk, wallet: WalletId = 'wechat-pay'): string =>
  bodyOf('showPaymentCode', desk.send('showPaymentCode', { body: { wallet } })).digits

export function charge(
  { desk, order, staff }: Pick<AtTheTill, 'desk' | 'order' | 'staff'>,
  code: string,
  { key, amount = order.due }: { readonly key?: string; readonly amount?: number } = {},
) {
  return desk.send('chargeCode', { token: staff, body: { orderId: order.id, amount, code }, key })
}

export const chargeIn = (reply: ReturnType<typeof charge>) => bodyOf('chargeCode', reply).charge

export const look = ({ desk, staff }: Pick<AtTheTill, 'desk' | 'staff'>, paymentId: string) =>
  bodyOf('readCharge', desk.send('readCharge', { token: staff, params: { paymentId } })).charge

export const dueOf = ({ desk, order, staff }: Pick<AtTheTill, 'desk' | 'order' | 'staff'>) =>
  bodyOf('findDue', desk.send('findDue', { token: staff, body: { text: order.number } }))

export function take(
  { desk, order, staff }: Pick<AtTheTill, 'desk' | 'order' | 'staff'>,
  { receipt = 'T-0001', amount = order.due }: { readonly receipt?: string; readonly amount?: number } = {},
) {
  return desk.send('takeAtTill', {
    token: staff,
    body: { orderId: order.id, amount, receipt },
    key: `till-${order.id}-${receipt}`,
  })
}

/** What the shopper's phone hears. */
export const heard = ({ desk, shopper, attempt }: Pick<AtTheTill, 'desk' | 'shopper' | 'attempt'>) =>
  bodyOf('readPayment', desk.send('readPayment', { token: shopper, params: { paymentId: attempt } })).report

export function paidOf({ desk, order }: Pick<AtTheTill, 'desk' | 'order'>): Order['paid'] {
  return desk.state().orders[order.id]?.order.paid ?? null
}
