/** Why a line costs what it costs: list price first, every fen that comes off, and what gave nothing. */
import type { Goods } from '@/domain/cart'
import type { Fen } from '@/domain/kernel'
import type { Adjustment, Extent, LineStory, PricedLine } from '@/domain/pricing'

export type Reason =
  /** `unit`: fen per piece or kilogram. */
  | { readonly kind: 'list'; readonly goods: Goods; readonly unit: Fen; readonly amount: Fen }
  | (Adjustment & { readonly extent?: Extent | undefined })

export type PriceStory = {
  /** Their amounts add up to `amount`. */
  readonly reasons: readonly Reason[]
  readonly amount: Fen
  readonly missed: LineStory['missed']
  readonly missedPrices: LineStory['missedPrices']
  readonly goods: Goods
}

export function priceStory(
  { goods, unitPrice, listAmount, adjustments, amount }: PricedLine,
  story: LineStory | null,
): PriceStory {
  const list: Reason = { kind: 'list', goods, unit: unitPrice, amount: listAmount }
  // what others hold coupons for is no news to this shopper; their own are on the page of coupons
  const missed = (story?.missed ?? []).filter(({ why }) => why.kind !== 'no-coupon')
  return {
    reasons: [list, ...adjustments.map((each) => ({ ...each, extent: extentOf(each, story) }))],
    amount,
    missed,
    missedPrices: story?.missedPrices ?? [],
    goods,
  }
}

function extentOf(adjustment: Adjustment, story: LineStory | null): Extent | undefined {
  if (!('promotionId' in adjustment)) return undefined
  return story?.extents.find(({ promotionId }) => promotionId === adjustment.promotionId)
}
