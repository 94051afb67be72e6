/** When and for whom a promotion holds: how a kind of condition is written down. */
import type { StoreId } from '../../kernel'
import type { PricingContext } from '../context'
import type { Fault } from '../fault'

/** Why a promotion does not hold for this shopper, here and now. */
export const UNMET = [
  'not-yet',
  'over',
  'not-now',
  'other-store',
  'tier',
  'channel',
  'not-first-purchase',
  'wallet',
  'no-coupon',
] as const
export type Unmet = (typeof UNMET)[number]

/** What conditions look at. `holdsCoupon`: of the promotion that is asked about. */
export type Asking = Pick<PricingContext, 'tier' | 'now' | 'channel' | 'isFirstPurchase' | 'wallet'> & {
  readonly storeId: StoreId
  readonly holdsCoupon: boolean
}

export type ConditionRule<Data> = {
  /** Null where it holds. */
  readonly unmet: (condition: Data, asking: Asking) => Unmet | null
  readonly fault: (condition: Data) => Fault | null
  /** Both at once as one condition, or null where there is never such a moment or shopper. */
  readonly both: (a: Data, b: Data) => Data | null
}

/** What two lists share, or null. */
export function shared<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] | null {
  const items = a.filter((item) => b.includes(item))
  return items.length === 0 ? null : items
}
