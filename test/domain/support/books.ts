/** Price books, and who asks for a price, in the fewest words. */
import type { Millis, PromotionId, StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import type { Price, PriceBook, PricingContext, Promotion } from '@/domain/pricing'
import { NOTHING_HELD } from '@/domain/pricing'
import { clock, NOW } from './goods'

export { markdown, nthFree } from './offers'
export { promotion } from './promotions'

export type Amounts = {
  readonly list: number
  readonly ordinary?: number
  readonly premium?: number
  readonly floor?: number
}

export function price({ list, ordinary, premium, floor }: Amounts): Price {
  return {
    list: fen(list),
    member: {
      ...(ordinary === undefined ? {} : { ordinary: fen(ordinary) }),
      ...(premium === undefined ? {} : { premium: fen(premium) }),
    },
    ...(floor === undefined ? {} : { floor: fen(floor) }),
  }
}

/** Who asks, on the phone at noon of the tests' day, without coupons; no product has a category. */
export const asking = (tier: Tier = 'none', facts: Partial<PricingContext> = {}): PricingContext => ({
  tier,
  now: NOW,
  categoryOf: () => undefined,
  channel: 'scan',
  wallet: null,
  ...NOTHING_HELD,
  ...facts,
})

const LATE: Millis = clock('2026-12-31 23:59')

/** A coupon in the shopper's hand. */
export const held = (
  id: string,
  promotionId: string,
  expiresAt = LATE,
): PricingContext['coupons'][number] => ({
  id: idOf(id),
  promotionId: idOf<PromotionId>(promotionId),
  expiresAt,
})

/** Markdowns are promotions too; the third argument only sets them apart. */
export function book(
  prices: { readonly [product: string]: number | Amounts },
  promotions: readonly Promotion[] = [],
  markdowns: readonly Promotion[] = [],
): PriceBook {
  const entries = Object.entries(prices).map(
    ([id, amount]) => [id, price(typeof amount === 'number' ? { list: amount } : amount)] as const,
  )
  return {
    storeId: idOf<StoreId>('store-1'),
    version: '1',
    prices: Object.fromEntries(entries),
    promotions: [...promotions, ...markdowns],
    refused: [],
  }
}
