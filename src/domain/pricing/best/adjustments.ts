/** What came off, as the adjustments of a line: each promotion once. */
import { addFen, fen, negateFen } from '../../kernel'
import type { Tier } from '../../member'
import type { CouponId } from '../context'
import type { Adjustment } from '../priced-cart'
import type { Promotion } from '../promotion'
import { layerOf } from '../promotion'
import type { Taken } from './outcome'

/** Of the item layer first, then of bundles. */
export function adjustmentsOf(taken: readonly Taken[], tier: Tier): Adjustment[] {
  const items = taken.map(({ unit, option, count }) => {
    const off = count * (unit.unit.listAmount - option.amount)
    if (option.why === 'member-price') return { kind: option.why, tier, amount: negateFen(fen(off)) }
    if (option.why === 'price-sticker') return { kind: option.why, amount: negateFen(fen(off)) }
    return option.offer && promotionOff(option.offer.promotion, off, null)
  })
  const bundles = taken.map(
    ({ bundle, off, count }) => bundle && promotionOff(bundle.promotion, count * off, null),
  )
  return [...items, ...bundles].reduce<Adjustment[]>(withAdded, [])
}

export function promotionOff(promotion: Promotion, off: number, couponId: CouponId | null): Adjustment {
  const { id: promotionId, words, goods } = promotion
  const amount = negateFen(fen(off))
  return goods.withinDays === null || layerOf(promotion) !== 'item'
    ? { kind: 'promotion', promotionId, layer: layerOf(promotion), words, couponId, amount }
    : { kind: 'markdown', promotionId, words, amount }
}

/** One more adjustment, added to the one of the same kind and promotion; nothing is left out. */
export function withAdded(adjustments: readonly Adjustment[], added: Adjustment | null): Adjustment[] {
  if (added === null || added.amount === 0) return [...adjustments]
  const same = adjustments.findIndex((each) => nameOf(each) === nameOf(added))
  if (same === -1) return [...adjustments, added]
  return adjustments.map((each, i) =>
    i === same ? { ...each, amount: addFen(each.amount, added.amount) } : each,
  )
}

const nameOf = (adjustment: Adjustment): string =>
  'promotionId' in adjustment ? adjustment.promotionId : ` ${adjustment.kind}`
