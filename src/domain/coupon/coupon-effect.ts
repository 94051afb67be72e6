/** What each coupon would do for a basket, found by pricing the basket with it alone. */
import type { CartLine } from '../cart'
import type { Fen } from '../kernel'
import { fen, negateFen, subtractFen, sumFen } from '../kernel'
import type { CouponId, PriceBook, PricedCart, PricingContext, Promotion } from '../pricing'
import { priceCart, speaksOf, unmetOf } from '../pricing'
import type { Coupon } from './coupon'
import type { CouponChoice, Place } from './usable'
import { heldCoupons, isUsable } from './usable'

/** Why a basket does not use a coupon, most telling first. */
export type WhyUnused = 'not-now' | 'no-goods' | 'not-enough' | 'left-out' | 'better'

export type CouponEffect = {
  readonly coupon: Coupon
  /** What it takes off this basket; of one that is not used, how much smaller the total were with it alone. */
  readonly off: Fen
  /** Null when the basket uses it. */
  readonly whyUnused: WhyUnused | null
}

export type Basket = {
  readonly lines: readonly CartLine[]
  readonly book: PriceBook
  /** Without coupons; they are given one by one. */
  readonly context: PricingContext
  readonly choice: CouponChoice
  /** The basket as it is priced now. */
  readonly priced: Pick<PricedCart, 'coupons' | 'lines'>
}

/** Every coupon that may be used in this store now, those that save most first. */
export function couponEffects(wallet: readonly Coupon[], basket: Basket): readonly CouponEffect[] {
  const place: Place = { storeId: basket.book.storeId, now: basket.context.now }
  const without = priceCart(basket, basket.book, { ...basket.context, coupons: [] }).total
  // coupons for one promotion are worth the same
  const worth = new Map<string, Fen>()
  const effects = wallet
    .filter((coupon) => isUsable(coupon, place))
    .map((coupon) => {
      const context = { ...basket.context, coupons: heldCoupons([coupon], place) }
      const alone =
        worth.get(coupon.promotionId) ?? subtractFen(without, priceCart(basket, basket.book, context).total)
      worth.set(coupon.promotionId, alone)
      const why = whyUnused(coupon, alone, basket, context)
      const off = why === null ? offBy(coupon.id, basket.priced) : fen(Math.max(0, alone))
      return { coupon, off, whyUnused: why }
    })
  return effects.sort((a, b) => b.off - a.off || a.coupon.expiresAt - b.coupon.expiresAt)
}

function whyUnused(
  { id, promotionId }: Coupon,
  alone: Fen,
  { lines, book, choice, priced }: Basket,
  context: PricingContext,
): WhyUnused | null {
  if (priced.coupons.includes(id)) return null
  const promotion = book.promotions.find((each) => each.id === promotionId)
  if (!promotion || unmetOf(promotion, book, context) !== null) return 'not-now'
  if (alone <= 0) return isAboutAny(promotion, lines, context) ? 'not-enough' : 'no-goods'
  return choice === 'auto' || choice.includes(id) ? 'better' : 'left-out'
}

function offBy(id: CouponId, { lines }: Pick<PricedCart, 'lines'>): Fen {
  const amounts = lines.flatMap(({ adjustments }) =>
    adjustments.flatMap((each) => (each.kind === 'promotion' && each.couponId === id ? [each.amount] : [])),
  )
  return negateFen(sumFen(amounts))
}

function isAboutAny(
  promotion: Promotion,
  lines: readonly CartLine[],
  { categoryOf, now }: PricingContext,
): boolean {
  return lines.some(({ productId, lastDay }) =>
    speaksOf(promotion, { productId, lastDay, category: categoryOf(productId) }, now),
  )
}
