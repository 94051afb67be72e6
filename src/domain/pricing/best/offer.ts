/** Promotions that hold for this cart, made ready for the search. Amounts are plain fen, as in all of `best`. */
import type { BundleBenefit, ItemBenefit, OrderBenefit } from '../benefits/benefits'
import type { BundleRule } from '../benefits/bundle-benefit'
import type { OrderRule } from '../benefits/order-benefit'
import type { HeldCoupon } from '../context'
import type { Promotion } from '../promotion'

/** What a limit still allows: so many units or sets, and so many fen. Infinity where there is none. */
export type Allowance = { readonly count: number; readonly fen: number }

type Offer = {
  readonly promotion: Promotion
  /** Its place in the book. */
  readonly number: number
  readonly allowance: Allowance
}

export type ItemOffer = Offer & {
  readonly benefit: ItemBenefit
  readonly takes: ReadonlySet<number>
  /** Pieces of its goods in the basket, and units of any kind. */
  readonly pieces: number
  readonly units: number
}

export type BundleOffer = Offer & {
  readonly benefit: BundleBenefit
  readonly rule: BundleRule<BundleBenefit>
  /** For each slot how many pieces it takes, and of which classes. */
  readonly slots: readonly { readonly count: number; readonly takes: ReadonlySet<number> }[]
}

export type OrderOffer = Offer & {
  readonly benefit: OrderBenefit
  readonly rule: OrderRule<OrderBenefit>
  /** 0 basket, 1 coupon, 2 wallet. */
  readonly layer: number
  readonly takes: ReadonlySet<number>
  readonly coupon: HeldCoupon | null
}

type Grouped = { readonly promotion: Promotion } | null

/** Whether two promotions share an exclusion group. */
export function excludes(a: Grouped, b: Grouped): boolean {
  if (a === null || b === null || a.promotion.groups.length === 0) return false
  return a.promotion.groups.some((group) => b.promotion.groups.includes(group))
}
