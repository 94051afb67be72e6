/** The laws of returns, over the baskets pricing is proved with. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineId } from '@/domain/kernel'
import { refundFor } from '@/domain/order'
import { priceCart } from '@/domain/pricing'
import { randomBasket } from '../../oracle/random-basket'
import { always } from '../support/property'

const priced = fc.integer({ min: 1, max: 100_000 }).map((seed) => {
  const { lines, book, context } = randomBasket(seed)
  return priceCart({ lines }, book, context)
})
const piecesOf = (line: { readonly goods: { readonly kind: string; readonly quantity?: number } }) =>
  line.goods.quantity ?? 1

describe('a refund', () => {
  it('for everything is what was paid, and for nothing is nothing', () => {
    always(
      fc.property(priced, ({ lines, total }) => {
        const all = new Map(lines.map((line) => [line.lineId, piecesOf(line)]))
        expect(refundFor(lines, all)).toBe(total)
        expect(refundFor(lines, new Map())).toBe(0)
      }),
      300,
    )
  })

  it('is between nothing and what was paid, whatever comes back, and asking for more than there is gives no more', () => {
    always(
      fc.property(
        priced,
        fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
        ({ lines, total }, counts) => {
          const some = new Map(lines.map(({ lineId }, i) => [lineId, counts[i] ?? 0]))
          const refund = refundFor(lines, some)
          expect(refund >= 0 && refund <= total).toBe(true)
          const capped = lines.map(
            (line) => [line.lineId, Math.min(some.get(line.lineId) ?? 0, piecesOf(line))] as const,
          )
          expect(refundFor(lines, new Map(capped))).toBe(refund)
        },
      ),
      300,
    )
  })

  it('never falls when more comes back', () => {
    const some = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 })
    always(
      fc.property(priced, some, some, ({ lines }, counts, others) => {
        const back = new Map(lines.map(({ lineId }, i) => [lineId, counts[i] ?? 0]))
        const more = new Map(lines.map(({ lineId }, i) => [lineId, (counts[i] ?? 0) + (others[i] ?? 0)]))
        expect(refundFor(lines, more)).toBeGreaterThanOrEqual(refundFor(lines, back))
      }),
      400,
    )
  })

  it('of goods in no set is exactly what these goods cost', () => {
    always(
      fc.property(priced, ({ lines }) => {
        for (const line of lines) {
          if (line.units.some(({ set }) => set !== null)) continue
          expect(refundFor(lines, new Map<LineId, number>([[line.lineId, piecesOf(line)]]))).toBe(line.amount)
        }
      }),
      300,
    )
  })

  it('of each line adds up to the units it was made of', () => {
    always(
      fc.property(priced, ({ lines }) => {
        for (const { units, adjustments, listAmount, ...line } of lines) {
          expect(units.reduce((sum, { count }) => sum + count, 0)).toBe(piecesOf(line))
          const early = adjustments.filter(
            (each) => each.kind !== 'promotion' || each.layer === 'item' || each.layer === 'bundle',
          )
          const before = early.reduce<number>((sum, { amount }) => sum + amount, listAmount)
          expect(units.reduce((sum, { count, amount }) => sum + count * amount, 0)).toBe(before)
        }
      }),
      300,
    )
  })
})
