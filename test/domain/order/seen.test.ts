/** The store's bill against what the shopper was last shown: prices that moved, what they share, and the whole. */
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import type { Seen, SeenPrice } from '@/domain/order'
import { billChange, isDearer, seenOf } from '@/domain/order'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import { quoteFor } from '../support/orders'

const quote = quoteFor(cartWith(line('milk', pieces(2)), line('tea', pieces(1))))

type Facts = {
  readonly own: number
  readonly amount?: number
  readonly alone?: number
  readonly shelf?: number
}
/** A line of one piece. */
const one = (id: string, { own, amount = own, alone = own, shelf = 1000 }: Facts): SeenPrice => ({
  lineId: `line-${id}` as SeenPrice['lineId'],
  unitPrice: fen(shelf),
  units: [{ count: 1, amount: fen(own), set: alone === own ? null : 'set', alone: fen(alone) }],
  amount: fen(amount),
})
const bill = (...lines: SeenPrice[]): Seen => ({
  lines,
  points: null,
  due: fen(lines.reduce((sum, { amount }) => sum + amount, 0)),
})

describe('a bill that changed', () => {
  it('is no change when the screen was right, or showed nothing', () => {
    expect(billChange(seenOf(quote), quote)).toBeNull()
    expect(billChange(null, quote)).toBeNull()
    expect(isDearer(null)).toBe(false)
  })

  it('names each line whose own price moved, dearer or cheaper, and the whole before and after', () => {
    const shown = bill(one('milk', { own: 1170 }), one('tea', { own: 2995 }))
    const change = billChange(shown, bill(one('milk', { own: 1180 }), one('tea', { own: 2990 })))
    expect(change).toEqual({
      prices: [
        { lineId: 'line-milk', shown: 1170, quoted: 1180 },
        { lineId: 'line-tea', shown: 2995, quoted: 2990 },
      ],
      shared: 0,
      isOnShelf: false,
      points: null,
      due: { shown: 4165, quoted: 4170 },
    })
    expect(isDearer(change)).toBe(true)
  })

  it('does not name goods that only share a discount with those that moved', () => {
    const shown = bill(one('rice', { own: 7990, amount: 7190 }), one('juice', { own: 1990, amount: 1790 }))
    const now = bill(
      one('rice', { own: 8090, amount: 7288, shelf: 1100 }),
      one('juice', { own: 1990, amount: 1792 }),
    )
    expect(billChange(shown, now)).toMatchObject({
      prices: [{ lineId: 'line-rice', shown: 7990, quoted: 8090 }],
      shared: 0,
      isOnShelf: true,
      due: { shown: 8980, quoted: 9080 },
    })
  })

  it('folds what only shared discounts changed into one amount', () => {
    const shown = bill(one('rice', { own: 7990, amount: 7190 }), one('juice', { own: 1990, amount: 1790 }))
    const now = bill(one('rice', { own: 7990, amount: 7990 }), one('juice', { own: 1990, amount: 1990 }))
    expect(billChange(shown, now)).toMatchObject({
      prices: [],
      shared: 1000,
      due: { shown: 8980, quoted: 9980 },
    })
  })

  it('does not name goods of a set whose own price stayed', () => {
    const shown = bill(one('noodles', { own: 1690, alone: 1990 }), one('tea', { own: 1000, alone: 1200 }))
    const now = bill(one('noodles', { own: 1650, alone: 1990 }), one('tea', { own: 1040, alone: 1300 }))
    expect(billChange(shown, now)).toMatchObject({
      prices: [{ lineId: 'line-tea', shown: 1000, quoted: 1040 }],
      shared: -40,
      due: { shown: 2690, quoted: 2690 },
    })
  })

  it('tells points that pay another part, though no price moved', () => {
    const shown = {
      ...bill(one('milk', { own: 1180 })),
      points: { used: 500, worth: fen(500) },
      due: fen(680),
    }
    const change = billChange(shown, bill(one('milk', { own: 1180 })))
    expect(change).toMatchObject({ prices: [], shared: 0, points: { shown: 500, quoted: 0 } })
    expect(isDearer(change)).toBe(true)
  })

  it('calls it no price change when a line had no price on the screen', () => {
    const shown = bill(one('milk', { own: 1180 }))
    const now = bill(one('milk', { own: 1180 }), one('tea', { own: 100 }))
    expect(billChange(shown, now)).toMatchObject({
      prices: [],
      shared: 0,
      due: { shown: 1180, quoted: 1280 },
    })
  })
})
