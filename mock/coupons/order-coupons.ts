/** What an order does to coupons and budgets: reserve when it is made, use when it is paid, release when it is closed. */
import type { Coupon } from '@/domain/coupon'
import { couponsIn, releaseCoupon, reserveCoupon, spendCoupon } from '@/domain/coupon'
import type { Millis, OrderId, Result } from '@/domain/kernel'
import { addFen, err, fen, ok } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { PriceBook } from '@/domain/pricing'
import type { World } from '../backend/context'
import type { KeptQuote, Owner } from '../backend/state'
import { knownOf } from './holdings'
import { givenBy } from './taken'
import { saveWallet, walletOf } from './wallet'

export type GoneRefusal = 'coupon-gone' | 'offer-gone'

/** Holds everything the quote was priced with for this order, or nothing of it: another order may have been faster. */
export function reserveFor(
  world: World,
  owner: Owner,
  { orderId, kept, book }: { orderId: OrderId; kept: KeptQuote; book: PriceBook },
): Result<void, GoneRefusal> {
  const { quote } = kept
  if (!areOffersLeft(world, owner, kept, book)) return err('offer-gone')
  const wallet = [...walletOf(world, owner)]
  for (const id of couponsIn(quote.lines)) {
    const at = wallet.findIndex((coupon) => coupon.id === id)
    const reserved =
      at === -1
        ? err('unknown-coupon' as const)
        : reserveCoupon(wallet[at] as Coupon, { orderId, storeId: quote.storeId, now: world.now })
    if (!reserved.ok) return err('coupon-gone')
    wallet[at] = reserved.value
  }
  saveWallet(world, owner, wallet)
  return ok(undefined)
}

/** The order was paid `at`; asked again it changes nothing. */
export function settleFor(world: World, order: Order, at: Millis): void {
  moveAll(world, order.id, (coupon) => spendCoupon(coupon, { orderId: order.id, at }))
  if (order.status === 'paid') return
  for (const id of Object.keys(world.shop.budgets)) {
    const given = givenBy(id, order.lines)
    if (given > 0) world.state.spent[id] = addFen(world.state.spent[id] ?? fen(0), given)
  }
}

/** The order will not be paid. */
export function releaseFor(world: World, orderId: OrderId): void {
  moveAll(world, orderId, (coupon) => releaseCoupon(coupon, orderId))
}

/** Wherever they lie: a guest who placed the order may have signed in since, and taken them along. */
function moveAll(world: World, orderId: OrderId, move: (coupon: Coupon) => Coupon): void {
  for (const [owner, wallet] of Object.entries(world.state.coupons))
    if (wallet.some(({ reservedFor }) => reservedFor.includes(orderId)))
      saveWallet(world, owner, wallet.map(move))
}

/** First purchase, limits and budgets, as they are now and not as they were when the quote was made. */
function areOffersLeft(world: World, owner: Owner, { quote, taken }: KeptQuote, book: PriceBook): boolean {
  const now = knownOf(world, owner, book)
  const moreTaken = (id: string) => (now.taken[id] ?? 0) > (taken[id] ?? 0)
  return book.promotions.every((promotion) => {
    const { id } = promotion
    const given = givenBy(id, quote.lines)
    if (given === 0) return true
    const isForFirst = promotion.conditions.some(({ kind }) => kind === 'first-purchase')
    if (isForFirst && !now.isFirstPurchase) return false
    return !moreTaken(id) && given <= (now.budgets[id] ?? Number.POSITIVE_INFINITY)
  })
}
