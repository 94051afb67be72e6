/** Which slots of a number of sets the pieces of a basket leave empty. */
import type { BundleSlot } from '../benefits/bundle-benefit'
import type { PricingContext } from '../context'
import type { ToldLine } from './told'
import { passes } from './told'

/**
 * How many pieces each slot lacks for so many sets, the pieces laid so that the fewest are lacking. A piece that would
 * do for several slots fills one.
 */
export function unfilled(
  slots: readonly BundleSlot[],
  sets: number,
  lines: readonly ToldLine[],
  context: PricingContext,
): readonly number[] {
  const pieces = lines.flatMap(({ line }) => (line.goods.kind === 'pieces' ? [line] : []))
  const left = pieces.map(({ goods }) => (goods.kind === 'pieces' ? goods.quantity : 0))
  const suits = slots.map(({ filters }) => pieces.map((piece) => passes(piece, filters, context)))
  const laid = slots.map(() => pieces.map(() => 0))

  /** Lays one more piece into a slot, moving others to slots they also suit. */
  const lay = (slot: number, tried: Set<number>): boolean =>
    pieces.some((_, p) => {
      if (!suits[slot]?.[p] || tried.has(p)) return false
      tried.add(p)
      if ((left[p] ?? 0) > 0) left[p] = (left[p] ?? 0) - 1
      else if (!takeBack(p, slot, tried)) return false
      add(laid, slot, p, 1)
      return true
    })

  /** Another slot gives its piece where it finds a different one. */
  const takeBack = (p: number, slot: number, tried: Set<number>): boolean =>
    laid.some((row, other) => {
      if (other === slot || (row[p] ?? 0) === 0 || !lay(other, tried)) return false
      add(laid, other, p, -1)
      return true
    })

  return slots.map(({ count }, slot) => {
    let missing = count * sets
    while (missing > 0 && lay(slot, new Set())) missing--
    return missing
  })
}

function add(laid: readonly number[][], slot: number, piece: number, by: number) {
  const row = laid[slot]
  if (row) row[piece] = (row[piece] ?? 0) + by
}
