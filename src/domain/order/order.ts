/** What was bought, complete in itself: a receipt needs no catalogue. */
import type { CartLine } from '../cart'
import { pieceCount } from '../cart'
import type { Fen, LocalText, Millis, OrderId, StoreId } from '../kernel'
import type { Tier } from '../member'
import type { MerchantCode, TenderId, WalletId } from '../payment'
import type { PricedLine } from '../pricing'
import type { Due } from './due'
import type { Return } from './return'

export type OrderLine = PricedLine &
  Pick<CartLine, 'lastDay' | 'batch'> & {
    readonly name: LocalText
    readonly size: LocalText
    readonly picture: string
    /** Years the shopper must show for this line, or null. */
    readonly minimumAge: number | null
  }

export const ORDER_STATUSES = ['unpaid', 'paid', 'closed'] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/** `wallet`: whose money it was; `code`: what it was paid into. Null each where nobody said. */
export type Paid = {
  readonly at: Millis
  readonly tender: TenderId
  readonly wallet: WalletId | null
  readonly code: MerchantCode | null
}

export type Order = Due & {
  readonly id: OrderId
  /** Short and easy to read out at the desk. */
  readonly number: string
  readonly storeId: StoreId
  readonly storeName: LocalText
  readonly tier: Tier
  readonly lines: readonly OrderLine[]
  readonly listTotal: Fen
  readonly total: Fen
  readonly createdAt: Millis
  /** The store closes it unpaid at this moment. */
  readonly payBefore: Millis
  readonly status: OrderStatus
  readonly paid: Paid | null
  /** Oldest first. */
  readonly returns: readonly Return[]
}

export const piecesIn = (order: Order): number => pieceCount(order.lines)

/** The highest age any line asks for, or null. */
export function minimumAgeOf(order: Pick<Order, 'lines'>): number | null {
  return order.lines.reduce<number | null>(
    (oldest, { minimumAge }) => (minimumAge !== null && minimumAge > (oldest ?? 0) ? minimumAge : oldest),
    null,
  )
}
