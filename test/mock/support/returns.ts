// Goods that come back to the mocked desk: a paid order, and what staff ask and do with it.
import { receiptText } from '@/domain/code'
import type { Order, Picked, ReturnReason } from '@/domain/order'
import type { Desk } from './desk'
import { bodyOf } from './desk'
import { attendant, line, member, passFor, signIn } from './shoppers'

export const JUICE = 'guoyang-orange-juice-1-25-l'
export const COFFEE = 'shanlang-latte-280-ml'
/** At list price: three coffees of ¥8.90, the third free; two juices of ¥24.90, the second half price. */
export const withSets = [
  line(COFFEE, { kind: 'pieces', quantity: 3 }),
  line(JUICE, { kind: 'pieces', quantity: 2 }),
]
export const COFFEE_LINE = `l-${COFFEE}`
export const JUICE_LINE = `l-${JUICE}`

export const supervisor = (desk: Desk, staffNo = '20003') =>
  signIn(desk, { kind: 'staff', staffNo, pin: '2468' })

export const bought = (desk: Desk, token: string, lines: readonly unknown[] = withSets, storeId?: string) =>
  passFor(desk, token, lines, storeId).order

export function readOrder(desk: Desk, token: string, orderId: string): Order {
  return bodyOf('readOrder', desk.send('readOrder', { token, params: { orderId } })).order
}

export const find = (desk: Desk, token: string, text: string) =>
  desk.send('findReturn', { token, body: { text } })

type Ask = { readonly reason?: ReturnReason; readonly after?: number; readonly key?: string }
export type Picks = { readonly [lineId: string]: number }
export const picked = (picks: Picks) =>
  Object.entries(picks).map(([lineId, count]) => ({ lineId, count })) as unknown as Picked[]

export const preview = (
  desk: Desk,
  token: string,
  orderId: string,
  picks: Picks,
  reason: ReturnReason = 'unwanted',
) => desk.send('previewReturn', { token, body: { orderId, lines: picked(picks), reason } })

export function confirm(
  desk: Desk,
  token: string,
  orderId: string,
  picks: Picks,
  { reason = 'unwanted', after = 0, key = `return-${orderId}-${after}` }: Ask = {},
) {
  const body = { orderId, lines: picked(picks), reason, after }
  return desk.send('confirmReturn', { token, body, key })
}

export const made = (reply: ReturnType<typeof confirm>) => bodyOf('confirmReturn', reply).made
export const valueIn = (reply: ReturnType<typeof preview>) => bodyOf('previewReturn', reply).value

/** A member with the sets above, paid, and an attendant of the same store. */
export function atReturns(desk: Desk, lines?: readonly unknown[]) {
  const shopper = member(desk)
  const order = bought(desk, shopper, lines)
  return { shopper, order, staff: attendant(desk), code: receiptText(order.number) }
}
