/** One line at list and member price. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Goods } from '@/domain/cart'
import { priceCart, unitPriceFor } from '@/domain/pricing'
import { asking, book, price } from '../support/books'
import { cartWith } from '../support/carts'
import { label, line, pieces, weight } from '../support/goods'
import { always } from '../support/property'

const tea = { list: 2990, ordinary: 2790, premium: 2590 }

function priced(goods: Goods, amounts: Parameters<typeof price>[0], tier: 'none' | 'ordinary' | 'premium') {
  const [result] = priceCart(cartWith(line('tea', goods)), book({ tea: amounts }), asking(tier)).lines
  if (!result) throw new Error('no price')
  return result
}

describe('member prices', () => {
  it('go by tier', () => {
    expect([
      unitPriceFor(price(tea), 'none'),
      unitPriceFor(price(tea), 'ordinary'),
      unitPriceFor(price(tea), 'premium'),
    ]).toEqual([2990, 2790, 2590])
  })

  it('are list prices for a tier the book does not name', () => {
    expect(unitPriceFor(price({ list: 2990, premium: 2590 }), 'ordinary')).toBe(2990)
  })

  it('are never above list, whatever the book says', () => {
    expect(unitPriceFor(price({ list: 1000, ordinary: 1200 }), 'ordinary')).toBe(1000)
    expect(priced(pieces(2), { list: 1000, ordinary: 1200 }, 'ordinary').adjustments).toEqual([])
  })

  it('are shown as what they save', () => {
    expect(priced(pieces(3), tea, 'premium')).toMatchObject({
      unitPrice: 2990,
      listAmount: 8970,
      adjustments: [{ kind: 'member-price', tier: 'premium', amount: -1200 }],
      amount: 7770,
    })
  })
})

describe('weighed goods', () => {
  it('cost their share of a kilogram, rounded for the shopper', () => {
    expect(priced(weight(333), { list: 1990 }, 'none').amount).toBe(662)
    expect(priced(weight(1), { list: 999 }, 'none').amount).toBe(0)
  })

  it('are weighed at the member’s price, not discounted from a rounded one', () => {
    expect(priced(weight(667), { list: 1990, ordinary: 1790 }, 'ordinary')).toMatchObject({
      listAmount: 1327,
      amount: 1193,
    })
  })
})

describe('a label price', () => {
  it('is list price for a guest, to the fen', () => {
    expect(priced(label(1999), tea, 'none')).toMatchObject({
      listAmount: 1999,
      amount: 1999,
      adjustments: [],
    })
  })

  it('gives a member the same share off, rounded for the shopper', () => {
    expect(priced(label(1000), { list: 3000, ordinary: 2000 }, 'ordinary').amount).toBe(666)
    const amount = fc.integer({ min: 1, max: 99_999 })
    always(
      fc.property(amount, amount, amount, (printed, a, b) => {
        const [member, list] = [Math.min(a, b), Math.max(a, b)]
        const paid = BigInt(priced(label(printed), { list, ordinary: member }, 'ordinary').amount)
        const exact = BigInt(printed) * BigInt(member)
        expect(paid * BigInt(list) <= exact && exact < (paid + 1n) * BigInt(list)).toBe(true)
      }),
      1000,
    )
  })

  it('is believed even where the book lists the goods at nothing', () => {
    expect(priced(label(1000), { list: 0, ordinary: 0 }, 'ordinary').amount).toBe(1000)
  })
})
