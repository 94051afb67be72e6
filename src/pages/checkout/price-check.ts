/** The prices on the phone against the store's: what changed, and whether the shopper must agree to it. */
import type { Fen, LineId } from '@/domain/kernel'
import { subtractFen } from '@/domain/kernel'
import type { PriceChange, Quote } from '@/domain/order'
import { priceChanges } from '@/domain/order'
import type { PricedCart } from '@/domain/pricing'

export type PriceCheck = {
  readonly changes: readonly PriceChange[]
  /** Quoted total − shown total: positive is dearer and needs the shopper's word; null when nothing was shown. */
  readonly difference: Fen | null
}

/** `shown` is null when this phone had no prices to show. */
export function checkPrices(shown: PricedCart | null, quote: Quote): PriceCheck {
  if (!shown) return { changes: [], difference: null }
  return {
    changes: priceChanges(shown.lines, quote),
    difference: subtractFen(quote.due, shown.total),
  }
}

/** A higher total is never charged in silence. */
export function needsConsent({ difference }: PriceCheck): boolean {
  return difference !== null && difference > 0
}

/** Lines of a refusal that are still in the basket. */
export function stillThere<Line extends { readonly id: LineId }>(
  lines: readonly Line[],
  lineIds: readonly LineId[],
): readonly Line[] {
  return lines.filter(({ id }) => lineIds.includes(id))
}
