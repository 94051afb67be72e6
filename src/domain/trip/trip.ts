/** One visit from the door in to the door out: a persisted union, because its parts live and die together. */
import type { Cart } from '../cart'
import { EMPTY_CART } from '../cart'
import type { CouponChoice } from '../coupon'
import type { ExitPass, FinalVerdict } from '../exit'
import type { Millis, StoreId } from '../kernel'
import type { Order, Quote } from '../order'
import type { Payment, WalletId } from '../payment'

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
    }
  /** The server has priced this very cart; any change to it goes back to shopping. */
  | {
      readonly phase: 'quoted'
      readonly storeId: StoreId
      readonly cart: Cart
      readonly coupons: CouponChoice
      /** As many points as the rule allows pay a part. */
      readonly usesPoints: boolean
      readonly startedAt: Millis
      readonly quote: Quote
      /** The wallet the store was asked about; null while it was asked about none. */
      readonly quotedFor: WalletId | null
      /** The store was asked to make an order of it; whether it did is not known yet. */
      readonly orderAsked: boolean
    }
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
  if (trip.phase === 'quoted') return trip.orderAsked ? trip.quote : null
  return trip.phase === 'shopping' ? trip.toUndo : null
}
