/** The laws of a priced cart. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import { sumFen } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import type { PriceBook } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import { baskets, books, tiers } from '../support/baskets'
import { asking, book, nthFree } from '../support/books'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import { always } from '../support/property'

describe('a priced cart', () => {
  it('explains every fen: list plus adjustments is the line, lines add up to the total', () => {
    always(
      fc.property(books, baskets, tiers, (shop, lines, tier) => {
        const cart = priceCart(cartWith(...lines), shop, asking(tier))
        for (const each of cart.lines) {
          expect(sumFen([each.listAmount, ...each.adjustments.map((a) => a.amount)])).toBe(each.amount)
          expect(each.adjustments.every((a) => a.amount < 0)).toBe(true)
        }
        expect(sumFen(cart.lines.map((each) => each.amount))).toBe(cart.total)
        expect(sumFen(cart.lines.map((each) => each.listAmount))).toBe(cart.listTotal)
        expect(cart.total + cart.savings).toBe(cart.listTotal)
      }),
      500,
    )
  })

  it('never pays the shopper and never costs more than list', () => {
    always(
      fc.property(books, baskets, tiers, (shop, lines, tier) => {
        const cart = priceCart(cartWith(...lines), shop, asking(tier))
        for (const each of cart.lines) expect(each.amount >= 0 && each.amount <= each.listAmount).toBe(true)
        expect(cart.total >= 0 && cart.total <= cart.listTotal).toBe(true)
      }),
      500,
    )
  })

  it('never charges a member more than a guest', () => {
    always(
      fc.property(books, baskets, tiers, (shop, lines, tier) => {
        const guest = priceCart(cartWith(...lines), shop, asking('none'))
        expect(priceCart(cartWith(...lines), shop, asking(tier)).total <= guest.total).toBe(true)
      }),
    )
  })

  it('never takes a markdown and something else off one line, promotions aside', () => {
    always(
      fc.property(books, baskets, tiers, (shop, lines, tier) => {
        const plain = {
          ...shop,
          promotions: shop.promotions.filter(({ goods }) => goods.withinDays !== null),
        }
        const amountOf = (book: PriceBook, who: Tier, all: CartLine[]) =>
          priceCart(cartWith(...all), book, asking(who)).lines.map(({ amount }) => amount)
        const cart = priceCart(cartWith(...lines), plain, asking(tier))
        const asMember = amountOf({ ...plain, promotions: [] }, tier, lines)
        const nearDate = amountOf(plain, 'none', lines)
        cart.lines.forEach(({ amount, adjustments }, i) => {
          expect(adjustments.length).toBeLessThanOrEqual(1)
          expect(amount).toBe(Math.min(asMember[i] ?? 0, nearDate[i] ?? 0))
        })
      }),
      500,
    )
  })

  it('costs the same in whatever order the goods were scanned', () => {
    const shuffled = baskets.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    )
    always(
      fc.property(books, shuffled, tiers, (shop, [lines, again], tier) => {
        const total = (order: CartLine[]) => priceCart(cartWith(...order), shop, asking(tier)).total
        expect(total(again)).toBe(total(lines))
      }),
      1000,
    )
  })

  it('costs the same when counted pieces lie on lines of their own', () => {
    const oneByOne = (lines: CartLine[]) =>
      lines.flatMap((each) =>
        each.goods.kind === 'pieces'
          ? Array.from({ length: each.goods.quantity }, (_, i) => apart(each, i))
          : [each],
      )
    const apart = (each: CartLine, i: number) =>
      line(each.productId, pieces(1), `${each.id}-${i}`, { lastDay: each.lastDay })
    always(
      fc.property(books, baskets, tiers, (shop, lines, tier) => {
        const total = (cart: CartLine[]) => priceCart(cartWith(...cart), shop, asking(tier)).total
        expect(total(oneByOne(lines))).toBe(total(lines))
      }),
      500,
    )
  })

  it('frees the cheapest of every full set, the sets made from the dearest pieces down', () => {
    const counts = fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 1, max: 7 })), {
      maxLength: 6,
    })
    const prices = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500))
    always(
      fc.property(counts, prices, fc.integer({ min: 2, max: 5 }), (lines, [x, y, z], every) => {
        const shop = book({ x, y, z }, [nthFree('p', every, ['x', 'y', 'z'])])
        const cart = cartWith(...lines.map(([name, n], i) => line(name, pieces(n), `line-${i}`)))
        const each = lines
          .flatMap(([name, n]) => Array<number>(n).fill({ x, y, z }[name] ?? 0))
          .sort((a, b) => b - a)
        const due = each.filter((_, i) => (i + 1) % every !== 0).reduce((a, b) => a + b, 0)
        expect(priceCart(cart, shop, asking('none')).total).toBe(due)
      }),
    )
  })
})

describe('a product without a price', () => {
  it('is named, costs nothing yet, and leaves the rest alone', () => {
    const cart = priceCart(
      cartWith(line('milk', pieces(2)), line('novelty', pieces(1))),
      book({ milk: 590 }),
      asking(),
    )
    expect(cart).toMatchObject({ total: 1180, unpriced: ['line-novelty'], lines: [{ lineId: 'line-milk' }] })
  })

  it('is not priced by a word every object knows', () => {
    for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const cart = priceCart(cartWith(line(id, pieces(1))), book({}), asking('none'))
      expect(cart.unpriced).toEqual([`line-${id}`])
    }
  })
})

describe('an empty cart', () => {
  it('costs nothing', () => {
    expect(priceCart(cartWith(), book({}), asking('premium'))).toEqual({
      tier: 'premium',
      lines: [],
      listTotal: 0,
      total: 0,
      savings: 0,
      unpriced: [],
      refused: [],
      coupons: [],
      gap: 0,
    })
  })
})
