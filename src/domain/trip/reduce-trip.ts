/** Facts about a visit, and the one function that applies them. */
import type { CartEvent, CartRefusal } from '../cart'
import { EMPTY_CART, reduceCart } from '../cart'
import type { CouponChoice } from '../coupon'
import type { ExitPass, FinalVerdict } from '../exit'
import type { Millis, QuoteId, Result, StoreId } from '../kernel'
import { err, ok, unreachable } from '../kernel'
import type { Order } from '../order'
import { coversLines, isMadeOf } from '../order'
import type { PaymentEvent, TenderId, WalletId } from '../payment'
import { isOpenForRetry, reducePayment } from '../payment'
import { canMove } from './allowed-moves'
import type { OrderContinued } from './order-continued'
import { hasFreeHands, orderContinued } from './order-continued'
import type { OrderFoundPaid } from './order-found-paid'
import { orderFoundPaid } from './order-found-paid'
import { chosenAnew, priceForAny, shoppingAgain } from './shopping-again'
import type { StorePrice, Trip } from './trip'
import { IDLE, quoteToUndo } from './trip'

export type TripEvent =
  | { readonly kind: 'checked-in'; readonly storeId: StoreId; readonly at: Millis }
  | { readonly kind: 'cart-changed'; readonly change: CartEvent }
  | { readonly kind: 'coupons-chosen'; readonly coupons: CouponChoice }
  | { readonly kind: 'points-chosen'; readonly use: boolean }
  /** `wallet`: the one the store was asked about, or null. */
  | (StorePrice & { readonly kind: 'quote-received'; readonly wallet: WalletId | null })
  /** Back to the price that any wallet may pay. */
  | { readonly kind: 'kept-quote-taken' }
  | { readonly kind: 'quote-dropped' }
  /** Written down before it is sent. */
  | { readonly kind: 'order-asked'; readonly tender: TenderId }
  /** No order of this quote is open any more: it was closed, or the store never made one and will not. */
  | { readonly kind: 'order-undone'; readonly quoteId: QuoteId }
  | { readonly kind: 'order-placed'; readonly order: Order; readonly tender: TenderId }
  | OrderContinued
  | OrderFoundPaid
  | { readonly kind: 'payment-moved'; readonly move: PaymentEvent }
  /** The server has closed the unpaid order. */
  | { readonly kind: 'order-closed' }
  /** The pass of a paid order, or a fresh one in place of a pass that ran out. */
  | { readonly kind: 'pass-issued'; readonly order: Order; readonly pass: ExitPass }
  /** The pass of an order that is no longer this phone's trip: another phone, or a trip that could not be read. */
  | { readonly kind: 'pass-recovered'; readonly order: Order; readonly pass: ExitPass }
  | { readonly kind: 'verdict-received'; readonly verdict: FinalVerdict }
  /** The pass ran out unused; its order stays among the orders. */
  | { readonly kind: 'pass-lapsed'; readonly at: Millis }
  /** Everything came back before the shopper had left: there is nothing to go to the door with. */
  | { readonly kind: 'goods-returned' }
  /** Staff have settled an order whose payment the phone cannot learn about; the order stays with the store. */
  | { readonly kind: 'trip-given-up' }
  | { readonly kind: 'trip-ended' }

export type TripRefusal =
  | CartRefusal
  | 'not-now'
  | 'trip-under-way'
  | 'stale-quote'
  | 'not-paid'
  /** A newer app has written the trip; this one only shows it. */
  | 'app-too-old'

/** Applies one fact; a fact that does not fit the phase is refused and changes nothing. */
export function reduceTrip(trip: Trip, event: TripEvent): Result<Trip, TripRefusal> {
  switch (event.kind) {
    case 'checked-in':
      return checkedIn(trip, event)
    case 'cart-changed':
      return cartChanged(trip, event.change)
    case 'coupons-chosen':
      if (trip.phase !== 'shopping' && trip.phase !== 'quoted') return err('not-now')
      return ok({ ...chosenAnew(trip), coupons: event.coupons })
    case 'points-chosen':
      if (trip.phase !== 'shopping' && trip.phase !== 'quoted') return err('not-now')
      return ok({ ...chosenAnew(trip), usesPoints: event.use })
    case 'quote-received':
      return quoteReceived(trip, event)
    case 'kept-quote-taken':
      if (trip.phase !== 'quoted' || trip.orderAsked !== null || trip.kept === null) return err('not-now')
      return ok({ ...trip, ...trip.kept, quotedFor: null, kept: null })
    case 'quote-dropped':
      return trip.phase === 'quoted' ? ok(chosenAnew(trip)) : err('not-now')
    case 'order-asked':
      return trip.phase === 'quoted' ? ok({ ...trip, orderAsked: { tender: event.tender } }) : err('not-now')
    case 'order-undone':
      if (trip.phase !== 'shopping' && trip.phase !== 'quoted') return err('not-now')
      return quoteToUndo(trip)?.id === event.quoteId
        ? ok({ ...shoppingAgain(trip), toUndo: null })
        : err('not-now')
    case 'order-placed':
      return orderPlaced(trip, event)
    case 'order-continued':
      return orderContinued(trip, event)
    case 'order-found-paid':
      return orderFoundPaid(trip, event)
    case 'payment-moved':
      if (trip.phase !== 'paying') return err('not-now')
      return ok({ ...trip, payment: reducePayment(trip.payment, event.move) })
    case 'order-closed':
      if (trip.phase !== 'paying') return err('not-now')
      return isOpenForRetry(trip.payment) ? ok(shoppingAgain(trip)) : err('not-now')
    case 'pass-issued':
      return passIssued(trip, event)
    case 'pass-recovered':
      return passRecovered(trip, event)
    case 'verdict-received':
      if (trip.phase !== 'paid') return err('not-now')
      return ok({ phase: 'left', storeId: trip.storeId, order: trip.order, verdict: event.verdict })
    case 'pass-lapsed':
      return trip.phase === 'paid' && event.at >= trip.pass.expiresAt ? ok(IDLE) : err('not-now')
    case 'goods-returned':
      return trip.phase === 'paid' || (trip.phase === 'paying' && trip.payment.kind === 'succeeded')
        ? ok(IDLE)
        : err('not-now')
    case 'trip-given-up':
      return canMove(trip, 'give-up-trip') ? ok(IDLE) : err('not-now')
    case 'trip-ended':
      return trip.phase === 'paying' || trip.phase === 'paid' ? err('not-now') : ok(IDLE)
    default:
      return unreachable(event)
  }
}

function checkedIn(trip: Trip, { storeId, at }: Extract<TripEvent, { kind: 'checked-in' }>) {
  if (trip.phase === 'paying' || trip.phase === 'paid') return err('trip-under-way')
  if ('cart' in trip && trip.cart.lines.length > 0) {
    return trip.storeId === storeId ? ok<Trip>(trip) : err('trip-under-way')
  }
  return ok<Trip>({
    phase: 'shopping',
    storeId,
    cart: EMPTY_CART,
    coupons: 'auto',
    usesPoints: false,
    startedAt: at,
    toUndo: quoteToUndo(trip),
    seen: null,
    pricedAt: null,
  })
}

function cartChanged(trip: Trip, change: CartEvent): Result<Trip, TripRefusal> {
  if (trip.phase !== 'shopping' && trip.phase !== 'quoted') return err('not-now')
  const cart = reduceCart(trip.cart, change)
  // nothing changed, so the store's price still stands
  if (cart.ok && cart.value === trip.cart) return ok(trip)
  return cart.ok ? ok({ ...chosenAnew(trip), pricedAt: null, cart: cart.value }) : cart
}

function quoteReceived(
  trip: Trip,
  { quote, wallet, seen, pricedAt }: Extract<TripEvent, { kind: 'quote-received' }>,
): Result<Trip, TripRefusal> {
  if (trip.phase !== 'shopping' && trip.phase !== 'quoted') return err('not-now')
  const { storeId, cart, usesPoints } = trip
  if (cart.lines.length === 0) return err('not-now')
  // reckoned without what an order holds that this trip will not pay
  if (quoteToUndo(trip) !== null) return err('stale-quote')
  const isForBasket =
    quote.storeId === storeId && quote.cartRevision === cart.revision && coversLines(quote, cart.lines)
  // it names no wallet and uses no points but those it was asked for
  const isAsAsked =
    (quote.wallet === null || quote.wallet === wallet) && (usesPoints || quote.points === null)
  if (!isForBasket || !isAsAsked) return err('stale-quote')
  const { toUndo, ...basket } = shoppingAgain(trip)
  return ok({
    ...basket,
    phase: 'quoted',
    quote,
    pricedAt,
    seen,
    quotedFor: wallet,
    orderAsked: null,
    kept: wallet === null ? null : priceForAny(trip),
  })
}

/** The order must be the quote's own: the shopper never pays a total they have not seen. */
function orderPlaced(
  trip: Trip,
  { order, tender }: Extract<TripEvent, { kind: 'order-placed' }>,
): Result<Trip, TripRefusal> {
  if (trip.phase !== 'quoted') return err('not-now')
  const { storeId, cart, coupons, usesPoints, startedAt, quote, pricedAt } = trip
  if (!isMadeOf(order, quote) || order.status !== 'unpaid') return err('stale-quote')
  return ok({
    phase: 'paying',
    storeId,
    cart,
    coupons,
    usesPoints,
    startedAt,
    order,
    pricedAt,
    payment: { kind: 'created', attempt: 1, tender },
  })
}

function passIssued(
  trip: Trip,
  { order, pass }: Extract<TripEvent, { kind: 'pass-issued' }>,
): Result<Trip, TripRefusal> {
  if (trip.phase !== 'paying' && trip.phase !== 'paid') return err('not-now')
  if (order.id !== trip.order.id || pass.orderId !== trip.order.id) return err('not-now')
  if (trip.phase === 'paying' && trip.payment.kind !== 'succeeded') return err('not-paid')
  return ok({ phase: 'paid', storeId: trip.storeId, order, pass })
}

/** Only with empty hands: a basket or a payment under way is not thrown away for an old order. */
function passRecovered(
  trip: Trip,
  { order, pass }: Extract<TripEvent, { kind: 'pass-recovered' }>,
): Result<Trip, TripRefusal> {
  if (!hasFreeHands(trip)) return err('trip-under-way')
  if (order.status !== 'paid' || pass.orderId !== order.id) return err('not-paid')
  return ok({ phase: 'paid', storeId: order.storeId, order, pass })
}
