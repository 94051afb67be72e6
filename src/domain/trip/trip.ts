/** One visit from the door in to the door out: a persisted union, because its parts live and die together. */
import type { Cart } from '../cart'
import { EMPTY_CART } from '../cart'
import type { CouponChoice } from '../coupon'
import type { ExitPass, FinalVerdict } from '../exit'
import type { Millis, StoreId } from '../kernel'
import type { Order, Quote, Seen } from '../order'
import { seenOf } from '../order'
import type { Payment, TenderId, WalletId } from '../payment'

/** A price of the store, and what it is compared with. */
export type StorePrice = {
  readonly quote: Quote
  /** When the store was asked; null for a trip saved before that was kept. */
  readonly pricedAt: Millis | null
  /** What the shopper was shown of this basket before; null: nothing. */
  readonly seen: Seen | null
}

/** What the order is to be paid with; null in trips saved before that was kept. */
export type OrderAsk = { readonly tender: TenderId | null }

export type Trip =
  | { readonly phase: 'idle' }
  /** In the store: everything scanned so far is here and nowhere else. */
  | {
      readonly phase: 'shopping'
      readonly storeId: StoreId
      readonly cart: Cart
      readonly coupons: CouponChoice
      /** As many points as the rule allows pay a part. */
      readonly usesPoints: boolean
      readonly startedAt: Millis
      /** The store was asked to make an order of it, may have, and holds coupons and points for it until it is undone. */
      readonly toUndo: Quote | null
      /** The store's price of this very basket that the shopper was shown and that is good no more. */
      readonly seen: Seen | null
      /** When the store gave its last price of these goods, whatever was chosen to pay with since. */
      readonly pricedAt: Millis | null
    }
  /** The server has priced this very cart; any change to it goes back to shopping. */
  | (StorePrice & {
      readonly phase: 'quoted'
      readonly storeId: StoreId
      readonly cart: Cart
      readonly coupons: CouponChoice
      /** As many points as the rule allows pay a part. */
      readonly usesPoints: boolean
      readonly startedAt: Millis
      /** The wallet the store was asked about; null while it was asked about none. */
      readonly quotedFor: WalletId | null
      /** The store was asked to make an order of it, and whether it did is not known yet; null: not asked. */
      readonly orderAsked: OrderAsk | null
      /** The price that any wallet may pay, from before the store was asked about this one. */
      readonly kept: StorePrice | null
    })
  /** An order exists. The cart is kept so that an unpaid order can be changed. */
  | {
      readonly phase: 'paying'
      readonly storeId: StoreId
      readonly cart: Cart
      readonly coupons: CouponChoice
      /** As many points as the rule allows pay a part. */
      readonly usesPoints: boolean
      readonly startedAt: Millis
      readonly order: Order
      /** When the store gave the prices of the order. */
      readonly pricedAt: Millis | null
      readonly payment: Payment
    }
  /** Paid by the server's word; the pass must not be lost. */
  | { readonly phase: 'paid'; readonly storeId: StoreId; readonly order: Order; readonly pass: ExitPass }
  | {
      readonly phase: 'left'
      readonly storeId: StoreId
      readonly order: Order
      readonly verdict: FinalVerdict
    }

export const IDLE: Trip = { phase: 'idle' }

/** The store the shopper is in, or null. */
export function storeIdOf(trip: Trip): StoreId | null {
  return 'storeId' in trip ? trip.storeId : null
}

/** The basket wherever the trip is, empty when there is none. */
export function cartOf(trip: Trip): Cart {
  return 'cart' in trip ? trip.cart : EMPTY_CART
}

/** Which coupons the basket may use. */
export function couponChoiceOf(trip: Trip): CouponChoice {
  return 'coupons' in trip ? trip.coupons : 'auto'
}

/** Whether points pay a part of the basket. */
export function usesPoints(trip: Trip): boolean {
  return 'usesPoints' in trip && trip.usesPoints
}

/** The quote of which an order may lie open at the store that this trip will not pay, or null. */
export function quoteToUndo(trip: Trip): Quote | null {
  if (trip.phase === 'quoted') return trip.orderAsked === null ? null : trip.quote
  return trip.phase === 'shopping' ? trip.toUndo : null
}

/** Whether an order of this visit lies at the store, or may, that only the session it was asked for with can reach. */
export function holdsOrder(trip: Trip): boolean {
  if (trip.phase === 'shopping' || trip.phase === 'quoted') return quoteToUndo(trip) !== null
  // the one the store knows nothing of in this session is another's to come back for
  if (trip.phase === 'paying') return trip.payment.kind !== 'unknown' || trip.payment.paymentId === null
  return trip.phase === 'paid'
}

/** The price of the store that the shopper has seen, and when it was given; one bound to a wallet is no price of the basket. */
export function lastShownIn(trip: Trip): Pick<StorePrice, 'seen' | 'pricedAt'> {
  if (trip.phase === 'shopping') return { seen: trip.seen, pricedAt: trip.pricedAt }
  if (trip.phase === 'quoted' && trip.quotedFor !== null && trip.kept)
    return shownAs(trip.kept.quote, trip.kept)
  if (trip.phase === 'quoted') return shownAs(trip.quote, trip)
  return trip.phase === 'paying' ? shownAs(trip.order, trip) : { seen: null, pricedAt: null }
}

const shownAs = (bill: Quote | Order, { pricedAt }: Pick<StorePrice, 'pricedAt'>) => ({
  seen: bill.wallet === null ? seenOf(bill) : null,
  pricedAt,
})
