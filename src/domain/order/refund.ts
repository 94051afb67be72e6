/** What goods that come back are worth: exactly what they cost after all promotions. Rules: `docs/pricing.md`, Returns. */
import type { Fen, LineId } from '../kernel'
import { fen, subtractFen, sumFen } from '../kernel'
import type { PricedLine } from '../pricing'
import type { RefundUnit } from './refund-unit'
import { aloneOf, groupBySet, savingOf, unitsIn } from './refund-unit'
import { unitsBack } from './units-back'

/** What one line's goods that came back had cost; those of a set, what each costs without it. */
export type RefundedLine = { readonly lineId: LineId; readonly count: number; readonly worth: Fen }

/**
 * A set of which pieces came back: what it had saved is gone, and the pieces that stay cost what they do alone.
 * `saving` is at most what the pieces that came back are worth: no other goods pay for it.
 */
export type SplitSet = { readonly set: string; readonly stays: number; readonly saving: Fen }

export type Refund = {
  /** What the goods were worth less what their sets had saved; no set takes off more than its own goods are worth. */
  readonly amount: Fen
  readonly lines: readonly RefundedLine[]
  readonly sets: readonly SplitSet[]
}

/**
 * All that is to be paid back for the units that have come back so far, in fen: from 0 to what was paid. What a further
 * return is worth is the difference to what was paid back before; it is never negative, and the order of returns is all one.
 * `returned`: pieces (or packs) by line; more than the line holds count as all of it.
 */
export const refundFor = (lines: readonly PricedLine[], returned: ReadonlyMap<LineId, number>): Fen =>
  refundOf(lines, returned).amount

/** The same with its reasons. */
export function refundOf(lines: readonly PricedLine[], returned: ReadonlyMap<LineId, number>): Refund {
  const units = lines.flatMap(unitsIn)
  const back = unitsBack(units, returned)
  const refunded = lines.flatMap(({ lineId }) => {
    const own = [...back].filter((unit) => unit.lineId === lineId)
    const worth = own.reduce((sum, { set, cost, alone }) => sum + (set === null ? cost : alone), 0)
    return own.length === 0 ? [] : [{ lineId, count: own.length, worth: fen(worth) }]
  })
  const sets = splitSets(units, back)
  const worth = sumFen(refunded.map((each) => each.worth))
  const saved = sumFen(sets.map(({ saving }) => saving))
  return { amount: subtractFen(worth, saved), lines: refunded, sets }
}

function splitSets(units: readonly RefundUnit[], back: ReadonlySet<RefundUnit>): SplitSet[] {
  return groupBySet(units).flatMap((units) => {
    const own = units.filter((unit) => back.has(unit))
    if (own.length === 0) return []
    const saving = fen(Math.min(savingOf(units), aloneOf(own)))
    return [{ set: units[0]?.set ?? '', stays: units.length - own.length, saving }]
  })
}
