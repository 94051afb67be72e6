/** What the server last said of a shopper in one store, as prices take it. */
import type { Millis, StoreId } from '../kernel'
import type { PointsAccount } from '../member'
import type { Holdings } from '../pricing'
import { NOTHING_HELD } from '../pricing'
import type { Coupon } from './coupon'
import type { CouponChoice } from './usable'
import { heldCoupons } from './usable'

export type ShopperHoldings = Omit<Holdings, 'coupons'> & {
  readonly storeId: StoreId
  /** All there are, also those that cannot be used here and now. */
  readonly coupons: readonly Coupon[]
  /** What may pay a part; null for whoever has no points to use. */
  readonly points: PointsAccount | null
}

/** The points that may be used in this store now. */
export function pointsAt(known: ShopperHoldings | null, storeId: StoreId | null): PointsAccount | null {
  return known !== null && known.storeId === storeId ? known.points : null
}

/** What counts in this store; what was said of another store counts for nothing. */
export function holdingsAt(
  known: ShopperHoldings | null,
  { storeId, now }: { readonly storeId: StoreId | null; readonly now: Millis },
  choice: CouponChoice,
): Holdings {
  if (known === null || known.storeId !== storeId) return NOTHING_HELD
  const { isFirstPurchase, taken, budgets, coupons } = known
  return { isFirstPurchase, taken, budgets, coupons: heldCoupons(coupons, { storeId, now }, choice) }
}
