/** Taking one more coupon by hand: it is used, and of those in use now all stay that can be used beside it. */
import type { CouponId } from '../pricing'
import { priceCart } from '../pricing'
import type { Coupon } from './coupon'
import type { Basket } from './coupon-effect'
import { heldCoupons } from './usable'

/** The choice with which the basket uses this coupon; where it cannot be used, with it alone. */
export function swapIn(
  id: CouponId,
  wallet: readonly Coupon[],
  { lines, book, context, priced }: Omit<Basket, 'choice'>,
): readonly CouponId[] {
  const place = { storeId: book.storeId, now: context.now }
  const usedOf = (choice: readonly CouponId[]) =>
    priceCart({ lines }, book, { ...context, coupons: heldCoupons(wallet, place, choice) }).coupons
  let choice: readonly CouponId[] = [id]
  for (const other of priced.coupons) {
    if (choice.includes(other)) continue
    const together = [...choice, other]
    const used = usedOf(together)
    if (together.every((each) => used.includes(each))) choice = together
  }
  return choice
}
