/** Receipts that points pay a part of, worked out by hand. */
import { describe, expect, it } from 'vitest'
import type { LineId } from '@/domain/kernel'
import { fen } from '@/domain/kernel'
import { payWith, refundFor, splitRefund } from '@/domain/order'
import { priceCart } from '@/domain/pricing'
import { equationIn } from './arithmetic'
import type { Golden } from './golden'
import { goldens } from './golden'
import { bookOf, contextOf, linesOf } from './golden-basket'

const paid = goldens().filter(({ golden }) => golden.points)

const billOf = (golden: Golden) => {
  const { balance = 0, ...rule } = golden.points ?? { fenPerPoint: 1, step: 1, mostPercent: 0 }
  const { lines, total } = priceCart({ lines: linesOf(golden) }, bookOf(golden), contextOf(golden))
  return { lines, ...payWith({ balance, rule }, total) }
}

describe.each(paid)('$golden.title', ({ golden }) => {
  const { points = null, due } = golden.receipt

  it('is paid as worked out by hand', () => {
    const { points: used, due: rest } = billOf(golden)
    expect({ points: used, due: rest }).toEqual({ points, due })
    const results = golden.steps.map((step) => equationIn(step).right)
    expect(results).toContain(BigInt(due ?? -1))
  })

  it('gives back money and points as worked out by hand', () => {
    const bill = billOf(golden)
    const results = golden.steps.map((step) => equationIn(step).right)
    for (const { pieces, refund, money = refund, points: back = 0 } of golden.returns ?? []) {
      const worth = refundFor(bill.lines, new Map(Object.entries(pieces) as [LineId, number][]))
      expect(splitRefund(bill, worth)).toEqual({ money: fen(money), points: back })
      for (const amount of [money, back]) expect(results).toContain(BigInt(amount))
    }
  })
})

describe('receipts paid with points', () => {
  it('are there', () => {
    expect(paid.length).toBeGreaterThanOrEqual(5)
  })
})
