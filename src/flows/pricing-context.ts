/** Who asks for the prices of a basket, and when: as the phone knows it. */
import type { CouponChoice, ShopperHoldings } from '@/domain/coupon'
import { holdingsAt } from '@/domain/coupon'
import type { Millis, ProductId, StoreId } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import type { PricingContext } from '@/domain/pricing'
import type { CatalogIndex } from '@/domain/product'

type Asked = {
  readonly products: CatalogIndex
  readonly tier: Tier
  readonly now: Millis
  readonly holdings: ShopperHoldings | null
  readonly storeId: StoreId | null
  readonly choice: CouponChoice
}

export const pricingContext = ({
  products,
  tier,
  now,
  holdings,
  storeId,
  choice,
}: Asked): PricingContext => ({
  ...holdingsAt(holdings, { storeId, now }, choice),
  tier,
  now,
  categoryOf: (id: ProductId) => products.byId(id)?.category,
  channel: 'scan',
  wallet: null,
})
