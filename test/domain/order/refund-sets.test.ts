/** Sets that share lines: what comes back of them, against every way to choose the pieces. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineId } from '@/domain/kernel'
import { allocateFen, fen, idOf, subtractFen, sumFen } from '@/domain/kernel'
import { refundFor } from '@/domain/order'
import { refundOf } from '@/domain/order/refund'
import type { PricedLine, PricedUnits } from '@/domain/pricing'
import { line, pieces } from '../support/goods'
import { always } from '../support/property'

/** A unit in one of a few sets or in none; it may have been free, and rarely be cheaper alone. */
const unit = (sets: number) =>
  fc.record({
    set: fc.option(fc.integer({ min: 1, max: sets }), { freq: 4 }),
    amount: fc.nat(60),
    more: fc.integer({ min: -5, max: 60 }),
  })

const lineOf = (units: PricedUnits[], name: string, off: number): PricedLine => {
  const before = sumFen(units.map(({ amount }) => amount))
  return {
    lineId: idOf<LineId>(name),
    productId: line('milk', pieces(1)).productId,
    goods: pieces(units.length),
    unitPrice: fen(100),
    listAmount: before,
    adjustments: [],
    amount: fen(before - Math.floor((before * off) / 100)),
    units,
  }
}

const bill = ({ lines, sets, each, least }: { lines: number; sets: number; each: number; least: number }) =>
  fc
    .array(
      fc.tuple(
        fc.array(unit(sets), { minLength: least, maxLength: each }),
        fc.constantFrom(0, 0, 7, 30, 100),
      ),
      { minLength: Math.min(least, lines), maxLength: lines },
    )
    .map((all) =>
      all.map(([units, off], i) => {
        const priced = units.map(({ set, amount, more }) => {
          const alone = fen(set === null ? amount : Math.max(0, amount + more))
          return { count: 1, set: set === null ? null : `set.${set}`, amount: fen(amount), alone }
        })
        return lineOf(priced, `l${i}`, off)
      }),
    )
const small = bill({ lines: 3, sets: 3, each: 3, least: 1 })
const large = bill({ lines: 8, sets: 12, each: 9, least: 8 })
const counts = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 })

const some = (lines: readonly PricedLine[], numbers: readonly number[]) =>
  new Map(lines.map(({ lineId, units }, i) => [lineId, Math.min(units.length, numbers[i] ?? 0)]))
const paid = (lines: readonly PricedLine[]) => sumFen(lines.map(({ amount }) => amount))

/** The rule as docs/pricing.md says it, over every choice of pieces. */
function bestByTrial(lines: readonly PricedLine[], back: ReadonlyMap<LineId, number>): number {
  const units = lines.flatMap(({ lineId, units, amount }) => {
    const weights = units.map((own) => own.amount)
    const shares = allocateFen(subtractFen(sumFen(weights), amount), weights)
    return units.map((own, i) => {
      const share = shares[i] as number
      return { lineId, set: own.set, cost: own.amount - share, alone: Math.max(0, own.alone - share) }
    })
  })
  const left = new Map(back)
  let single = 0
  for (const own of units.filter(({ set }) => set === null).sort((a, b) => b.cost - a.cost)) {
    const count = left.get(own.lineId) ?? 0
    if (count === 0) continue
    left.set(own.lineId, count - 1)
    single += own.cost
  }
  const inSets = units.filter(({ set }) => set !== null)
  const names = [...new Set(inSets.map(({ set }) => set))]
  let best = 0
  for (let mask = 0; mask < 2 ** inSets.length; mask++) {
    const isBack = (own: (typeof inSets)[number]) => ((mask >> inSets.indexOf(own)) & 1) === 1
    const fits = lines.every(
      ({ lineId }) =>
        inSets.filter((own) => own.lineId === lineId && isBack(own)).length === (left.get(lineId) ?? 0),
    )
    if (!fits) continue
    const worth = names.reduce((sum, name) => {
      const set = inSets.filter((own) => own.set === name)
      if (!set.some(isBack)) return sum
      const cost = set.reduce((total, own) => total + own.cost, 0)
      return (
        sum +
        Math.max(
          0,
          set.reduce((rest, own) => rest - (isBack(own) ? 0 : own.alone), cost),
        )
      )
    }, 0)
    best = Math.max(best, worth)
  }
  return single + best
}

describe('a refund of sets that share lines', () => {
  it('pays for the pieces for which most is paid', () => {
    always(
      fc.property(small, counts, (lines, numbers) => {
        const back = some(lines, numbers)
        expect(refundFor(lines, back)).toBe(bestByTrial(lines, back))
      }),
      400,
    )
  })

  it.each([
    ['few', small],
    ['so many that they are served one after the other', large],
  ])('never falls when more comes back, and ends at what was paid: %s', (_, bills) => {
    always(
      fc.property(bills, counts, counts, (lines, numbers, others) => {
        const less = refundFor(lines, some(lines, numbers))
        const more = refundFor(
          lines,
          some(
            lines,
            numbers.map((count, i) => count + (others[i] as number)),
          ),
        )
        expect(less).toBeGreaterThanOrEqual(0)
        expect(more).toBeGreaterThanOrEqual(less)
        expect(more).toBeLessThanOrEqual(paid(lines))
        expect(refundFor(lines, some(lines, Array(8).fill(9)))).toBe(paid(lines))
      }),
      150,
    )
  })

  it('is not touched by goods it shares no set with', () => {
    always(
      fc.property(small, small, counts, (lines, others, numbers) => {
        const apart = others.map((each) => ({
          ...each,
          lineId: idOf<LineId>(`other-${each.lineId}`),
          units: each.units.map((own) => ({ ...own, set: own.set && `other-${own.set}` })),
        }))
        const all = [...lines, ...apart]
        const back = some(all, numbers)
        expect(refundFor(all, back)).toBe(refundFor(lines, back) + refundFor(apart, back))
      }),
      200,
    )
  })

  it('tells of every piece that came back', () => {
    always(
      fc.property(large, counts, (lines, numbers) => {
        const back = some(lines, numbers)
        const told = refundOf(lines, back).lines.map(({ lineId, count }) => [lineId, count])
        expect(told).toEqual([...back].filter(([, count]) => count > 0))
      }),
      100,
    )
  })
})
