/** Goods that come back, worked out by hand. */
import { describe, expect, it } from 'vitest'
import type { LineId } from '@/domain/kernel'
import { refundFor } from '@/domain/order'
import { priceCart } from '@/domain/pricing'
import { goldens } from './golden'
import { bookOf, contextOf, linesOf } from './golden-basket'

const returning = goldens().flatMap(({ golden }) =>
  (golden.returns ?? []).map((each) => ({
    golden,
    ...each,
    title: `${golden.title}: ${JSON.stringify(each.pieces)}`,
  })),
)

describe('a return', () => {
  it.each(returning)('$title', ({ golden, pieces, refund }) => {
    const { lines } = priceCart({ lines: linesOf(golden) }, bookOf(golden), contextOf(golden))
    expect(refundFor(lines, new Map(Object.entries(pieces) as [LineId, number][]))).toBe(refund)
  })

  it('is in the goldens', () => {
    expect(returning.length).toBeGreaterThanOrEqual(12)
  })
})
