/** The basket's prices as hooks: however many parts of the pages ask, a basket is priced once. */
import { useMemo } from 'react'
import type { Cart } from '@/domain/cart'
import type { CouponChoice, ShopperHoldings } from '@/domain/coupon'
import type { Fen, StoreId } from '@/domain/kernel'
import { millis, minutes, rememberFew, subtractFen } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import { lessBy } from '@/domain/member'
import type { PriceBook, PricedCart, PricingContext } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import type { CatalogIndex } from '@/domain/product'
import { exceedsCap } from '@/domain/store'
import { cartOf, couponChoiceOf, storeIdOf } from '@/domain/trip'
import { pricingContext } from '@/flows/pricing-context'
import { useSettled } from '@/ui/hooks/use-settled'
import { useCatalog, usePlatform, useProducts, useShopper, useTier, useTrip } from '@/wiring-hooks'

const A_MINUTE = minutes(1)
/** Until a frame is drawn, on a slow phone; too short to be seen. */
const A_FRAME = millis(100)
/** A basket that has not changed for so long lets other baskets be priced. */
const REST = millis(400)

export type PricedBasket = {
  readonly cart: Cart
  readonly book: PriceBook
  readonly context: PricingContext
  readonly priced: PricedCart
}
/** What a member would pay for the whole basket, and how much less that is. */
export type MemberOffer = { readonly total: Fen; readonly saving: Fen }

/** Who asks for prices, as of this minute. */
export function usePricingContext(): PricingContext {
  const { clock } = usePlatform()
  const products = useProducts()
  const tier = useTier()
  const trip = useTrip()
  const holdings = useShopper((state) => state.holdings)
  const minute = Math.floor(clock.now() / A_MINUTE)
  return contextOf(products, tier, minute, holdings, storeIdOf(trip), couponChoiceOf(trip))
}

/** The basket with what it costs now; null before the store's prices are known. */
function useBasket(): PricedBasket | null {
  const trip = useTrip()
  const stored = useCatalog(({ assortment }) => assortment?.book ?? null)
  const context = usePricingContext()
  // another store's prices are nobody's business here
  return stored && stored.storeId === storeIdOf(trip) ? basketOf(cartOf(trip), stored, context) : null
}

/** What the cart costs now; null before the store's prices are known. */
export const usePriced = (): PricedCart | null => useBasket()?.priced ?? null

/** The basket as it last came to rest, a moment behind: for what takes more pricing than the next frame has time for. */
export function useRestingBasket(): PricedBasket | null {
  const { clock } = usePlatform()
  return useSettled(useBasket(), REST, clock)
}

/** The basket once the frame with its own price has been drawn. */
function useShownBasket(): PricedBasket | null {
  const { clock } = usePlatform()
  return useSettled(useBasket(), A_FRAME, clock)
}

/** For somebody who pays list prices, a glance after their own price; null for members. */
export function useMemberOffer(): MemberOffer | null {
  const isMember = usePricingContext().tier !== 'none'
  const basket = useShownBasket()
  return useMemo(() => (isMember || !basket ? null : memberOfferOn(basket)), [isMember, basket])
}

/** For a member: how much more the very same basket costs without a card; null for who pays list prices. */
export function useMemberSaving(): Fen | null {
  const isMember = usePricingContext().tier !== 'none'
  const basket = useBasket()
  return useMemo(() => (isMember && basket ? memberSavingOn(basket) : null), [isMember, basket])
}

/** The most the store sells in one trip, where the basket comes to more; else null. */
export function useOverCap(): Fen | null {
  const trip = useTrip()
  const priced = usePriced()
  const store = useCatalog(({ stores }) => stores.find(({ id }) => id === storeIdOf(trip)))
  return store !== undefined && priced !== null && exceedsCap(store, priced.total) ? store.amountCap : null
}

const contextOf = rememberFew(
  (
    products: CatalogIndex,
    tier: Tier,
    minute: number,
    holdings: ShopperHoldings | null,
    storeId: StoreId | null,
    choice: CouponChoice,
  ): PricingContext =>
    pricingContext({ products, tier, now: millis(minute * A_MINUTE), holdings, storeId, choice }),
)

const basketOf = rememberFew(
  (cart: Cart, book: PriceBook, context: PricingContext): PricedBasket => ({
    cart,
    book,
    context,
    priced: priceCart(cart, book, context),
  }),
)

const memberOfferOn = rememberFew(({ cart, book, context, priced }: PricedBasket): MemberOffer => {
  const { total } = priceCart(cart, book, { ...context, tier: 'ordinary' })
  return { total, saving: subtractFen(priced.total, total) }
})

const memberSavingOn = rememberFew(
  ({ cart, book, context, priced }: PricedBasket): Fen =>
    lessBy(priceCart(cart, book, { ...context, tier: 'none' }).total, priced.total),
)
