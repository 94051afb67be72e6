/** What came off, as the adjustments of a line: each promotion once. */
import { addFen, fen } from '../../kernel'
import type { Tier } from '../../member'
import type { CouponId } from '../context'
import type { Adjustment } from '../priced-cart'
import type { Promotion } from '../promotion'
import { layerOf } from '../promotion'
import type { Taken } from './outcome'

/** Of the item layer first, then of bundles. */
export function adjustmentsOf(taken: readonly Taken[], tier: Tier): Adjustment[] {
  const adjustments: Adjustment[] = []
  for (const each of taken) {
    const off = each.count * (each.unit.unit.listAmount - each.option.amount)
    if (off !== 0) addAdjustment(adjustments, itemOff(each, off, tier))
  }
  for (const { bundle, off, count } of taken)
    if (bundle !== null && off !== 0)
      addAdjustment(adjustments, promotionOff(bundle.promotion, count * off, null))
  return adjustments
}

function itemOff({ option: { why, offer } }: Taken, off: number, tier: Tier): Adjustment {
  if (offer !== null) return promotionOff(offer.promotion, off, null)
  const amount = fen(-off)
  return why === 'price-sticker' ? { kind: why, amount } : { kind: 'member-price', tier, amount }
}

export function promotionOff(promotion: Promotion, off: number, couponId: CouponId | null): Adjustment {
  const { id: promotionId, words, goods } = promotion
  const layer = layerOf(promotion)
  const amount = fen(-off)
  return goods.withinDays === null || layer !== 'item'
    ? { kind: 'promotion', promotionId, layer, words, couponId, amount }
    : { kind: 'markdown', promotionId, words, amount }
}

/** Puts it at the end, or adds it to the one of the same kind and promotion. */
export function addAdjustment(adjustments: Adjustment[], added: Adjustment): void {
  const same = adjustments.findIndex((each) => isSame(each, added))
  const before = adjustments[same]
  if (before === undefined) adjustments.push(added)
  else adjustments[same] = { ...before, amount: addFen(before.amount, added.amount) }
}

function isSame(a: Adjustment, b: Adjustment): boolean {
  if ('promotionId' in a && 'promotionId' in b) return a.promotionId === b.promotionId
  return a.kind === b.kind
}
