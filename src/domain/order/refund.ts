/** What goods that come back are worth: exactly what they cost after all promotions. Rules: `docs/pricing.md`, Returns. */
import type { Fen, LineId } from '../kernel'
import { allocateFen, fen, maxFen, subtractFen, sumFen, ZERO_FEN } from '../kernel'
import type { PricedLine } from '../pricing'

/** Costs in fen: with its set whole, and with its set broken. */
type Unit = {
  readonly lineId: LineId
  readonly set: string | null
  readonly cost: number
  readonly alone: number
}

/** What one line's goods that came back had cost; those of a set, what each costs without it. */
export type RefundedLine = { readonly lineId: LineId; readonly count: number; readonly worth: Fen }

/** A set of which pieces came back: what it had saved is gone, and the pieces that stay cost what they do alone. */
export type SplitSet = { readonly set: string; readonly stays: number; readonly saving: Fen }

export type Refund = {
  /** What the goods were worth less what their sets had saved; never less than nothing. */
  readonly amount: Fen
  readonly lines: readonly RefundedLine[]
  readonly sets: readonly SplitSet[]
}

/**
 * All that is to be paid back for the units that have come back so far, in fen: from 0 to what was paid. What a further
 * return is worth is the difference to what was paid back before, never less than nothing.
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
  return { amount: maxFen(ZERO_FEN, subtractFen(worth, saved)), lines: refunded, sets }
}

function splitSets(units: readonly Unit[], back: ReadonlySet<Unit>): SplitSet[] {
  return groupBySet(units).flatMap((units) => {
    const stays = units.filter((unit) => !back.has(unit)).length
    if (stays === units.length) return []
    const saving = units.reduce((sum, { alone, cost }) => sum + alone - cost, 0)
    return [{ set: units[0]?.set ?? '', stays, saving: fen(saving) }]
  })
}

/** Units in no set come back first, the dearest first; then whole sets; then as few others as need be. */
function unitsBack(units: readonly Unit[], returned: ReadonlyMap<LineId, number>): ReadonlySet<Unit> {
  const left = new Map(returned)
  const back = new Set<Unit>()
  const take = (unit: Unit) => {
    const count = left.get(unit.lineId) ?? 0
    if (count < 1 || back.has(unit)) return
    left.set(unit.lineId, count - 1)
    back.add(unit)
  }
  const single = units.filter(({ set }) => set === null).sort((a, b) => b.cost - a.cost)
  for (const unit of single) take(unit)
  const sets = groupBySet(units)
  for (const set of sets) if (isAllBack(set, left)) for (const unit of set) take(unit)
  for (const unit of sets.flat()) take(unit)
  return back
}

function groupBySet(units: readonly Unit[]): Unit[][] {
  const sets = new Map<string, Unit[]>()
  for (const unit of units) if (unit.set !== null) sets.set(unit.set, [...(sets.get(unit.set) ?? []), unit])
  return [...sets.values()]
}

function isAllBack(set: readonly Unit[], left: ReadonlyMap<LineId, number>): boolean {
  return set.every(({ lineId }) => {
    const wanted = set.filter((unit) => unit.lineId === lineId).length
    return wanted <= (left.get(lineId) ?? 0)
  })
}

/** One by one, each with its share of what baskets, coupons and wallets took off the line. */
function unitsIn({ lineId, amount, units }: PricedLine): Unit[] {
  const each = units.flatMap((alike) => Array.from({ length: alike.count }, () => alike))
  const before = sumFen(each.map((unit) => unit.amount))
  const shares =
    each.length === 0
      ? []
      : allocateFen(
          subtractFen(before, amount),
          each.map((unit) => unit.amount),
        )
  return each.map(({ set, amount: own, alone }, i) => {
    const share = shares[i] as number
    return { lineId, set, cost: own - share, alone: Math.max(0, alone - share) }
  })
}
