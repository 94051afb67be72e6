/** The prices on the phone against the store's: what changed, and whether the shopper must agree to it. */
import type { Fen, LineId } from '@/domain/kernel'
import { subtractFen } from '@/domain/kernel'
import type { Due, PriceChange, Quote } from '@/domain/order'
import { priceChanges } from '@/domain/order'
import type { PricedLine } from '@/domain/pricing'

export type PriceCheck = {
  readonly changes: readonly PriceChange[]
  /** Points that were shown to pay, and that pay; null where they are the same. */
  readonly points: { readonly shown: number; readonly quoted: number } | null
  /** Quoted − shown amount due: positive is dearer and needs the shopper's word; null when nothing was shown. */
  readonly difference: Fen | null
}

/** What the phone showed before the store was asked. */
export type Shown = Pick<Due, 'points' | 'due'> & { readonly lines: readonly PricedLine[] }

/** `shown` is null when this phone had no prices to show. */
export function checkPrices(shown: Shown | null, quote: Quote): PriceCheck {
  if (!shown) return { changes: [], points: null, difference: null }
  const points = { shown: shown.points?.used ?? 0, quoted: quote.points?.used ?? 0 }
  return {
    changes: priceChanges(shown.lines, quote),
    points: points.shown === points.quoted ? null : points,
    difference: subtractFen(quote.due, shown.due),
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
