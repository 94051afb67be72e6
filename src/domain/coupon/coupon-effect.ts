/** What each coupon would do for a basket, found by pricing the basket with it alone. */
import type { CartLine } from '../cart'
import type { Fen } from '../kernel'
import { fen, subtractFen } from '../kernel'
import type { CouponId, PriceBook, PricingContext, Promotion } from '../pricing'
import { priceCart, promotionsOn, unmetOf } from '../pricing'
import type { Coupon } from './coupon'
import type { CouponChoice, Place } from './usable'
import { heldCoupons, isUsable } from './usable'

/** Why a basket does not use a coupon, most telling first. */
export type WhyUnused = 'not-now' | 'no-goods' | 'not-enough' | 'left-out' | 'better'

export type CouponEffect = {
  readonly coupon: Coupon
  /** What comes off the total when it is the only coupon; zero or more. */
  readonly alone: Fen
  /** Null when the basket uses it. */
  readonly whyUnused: WhyUnused | null
}

export type Basket = {
  readonly lines: readonly CartLine[]
  readonly book: PriceBook
  /** Without coupons; they are given one by one. */
  readonly context: PricingContext
  readonly choice: CouponChoice
  /** The coupons the basket uses now. */
  readonly used: readonly CouponId[]
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
      return { coupon, alone: fen(Math.max(0, alone)), whyUnused: whyUnused(coupon, alone, basket, context) }
    })
  return effects.sort((a, b) => b.alone - a.alone || a.coupon.expiresAt - b.coupon.expiresAt)
}

function whyUnused(
  { id, promotionId }: Coupon,
  alone: Fen,
  { lines, book, choice, used }: Basket,
  context: PricingContext,
): WhyUnused | null {
  if (used.includes(id)) return null
  const promotion = book.promotions.find((each) => each.id === promotionId)
  if (!promotion || unmetOf(promotion, book, context) !== null) return 'not-now'
  if (alone <= 0) return isAboutAny(promotion, lines, book, context) ? 'not-enough' : 'no-goods'
  return choice === 'auto' || choice.includes(id) ? 'better' : 'left-out'
}

function isAboutAny(
  promotion: Promotion,
  lines: readonly CartLine[],
  book: PriceBook,
  context: PricingContext,
): boolean {
  if (promotion.goods.include === 'all') return lines.length > 0
  return lines.some((line) => promotionsOn(line, book, context).some(({ id }) => id === promotion.id))
}
