/** Baskets, coupons and quantities at every limit: the answer is a number, never below nothing, never above list. */
import { describe, expect, it } from 'vitest'
import { MAX_LINES, MAX_PIECES_A_LINE } from '@/domain/cart'
import type { PricedCart, Promotion } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import { asking, book, held, nthFree, promotion } from '../support/books'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import type { PromotionInShort } from '../support/promotions'

const SHELF = { a: 1, b: 999, c: { list: 20_000, ordinary: 15_000 }, d: { list: 300, floor: 299 }, e: 0 }
const NAMES = Object.keys(SHELF)
const spend = (id: string, off: number, facts: Partial<PromotionInShort> = {}) =>
  promotion({ id, benefit: { kind: 'spend-steps', steps: [{ spend: 1000, off }] }, ...facts })
const RULES: readonly Promotion[] = [
  nthFree('third', 3, ['b']),
  promotion({
    id: 'special',
    goods: ['c'],
    benefit: { kind: 'percent-off', percent: 20 },
    limit: { most: 3 },
  }),
  spend('spend', 500),
]

function sound(cart: PricedCart): PricedCart {
  for (const { amount, listAmount } of cart.lines) {
    expect(Number.isSafeInteger(amount) && Number.isSafeInteger(listAmount)).toBe(true)
    expect(amount >= 0 && amount <= listAmount).toBe(true)
  }
  expect(cart.total >= 0 && cart.total <= cart.listTotal).toBe(true)
  return cart
}
const basket = (lines: number, each: number) =>
  cartWith(
    ...Array.from({ length: lines }, (_, i) =>
      line(NAMES[i % NAMES.length] ?? '', pieces(each), `line-${i}`),
    ),
  )

describe('a basket', () => {
  it.each([
    [1, 1],
    [1, MAX_PIECES_A_LINE - 1],
    [1, MAX_PIECES_A_LINE],
    [MAX_LINES - 1, 1],
    [MAX_LINES, MAX_PIECES_A_LINE],
  ])('of %d lines of %d has a price', (lines, each) => {
    const cart = sound(priceCart(basket(lines, each), book(SHELF, RULES), asking('ordinary')))
    expect(cart.lines).toHaveLength(lines)
  })

  it('of as many of the dearest goods as fit adds up', () => {
    const dear = book(Object.fromEntries(NAMES.map((name) => [name, 10_000_000])))
    const { total } = sound(priceCart(basket(MAX_LINES, MAX_PIECES_A_LINE), dear, asking()))
    expect(total).toBe(250_000_000_000)
  })

  it('of 10,000 pieces on one line has a price, of one more it has none', () => {
    const of = (count: number) => sound(priceCart(cartWith(line('b', pieces(count))), book(SHELF), asking()))
    expect([of(9999).total, of(10_000).total, of(10_001).total]).toEqual([9_989_001, 9_990_000, 0])
    expect(of(10_001).unpriced).toEqual(['line-b'])
  })
})

describe('a limit of three at half price', () => {
  const half = (limit: PromotionInShort['limit']) =>
    book({ tea: 1000 }, [
      promotion({ id: 'half', benefit: { kind: 'percent-off', percent: 50 }, ...(limit ? { limit } : {}) }),
    ])
  const bought = (count: number, limit: PromotionInShort['limit'], taken = 0) =>
    sound(
      priceCart(
        cartWith(line('tea', pieces(count))),
        half(limit),
        asking('none', { taken: { half: taken } }),
      ),
    )

  it.each([
    [2, 1000],
    [3, 1500],
    [4, 2500],
  ])('%d pieces cost %d', (count, total) => {
    expect(bought(count, { most: 3 }).total).toBe(total)
  })

  it('counts what was taken today only where it is a day’s', () => {
    expect([0, 2, 3, 9].map((taken) => bought(3, { most: 3, per: 'day' }, taken).total)).toEqual([
      1500, 2500, 3000, 3000,
    ])
    expect(bought(3, { most: 3 }, 9).total).toBe(1500)
  })

  it('where no more are sold, refuses the fourth', () => {
    const refused = (count: number) => bought(count, { most: 3, above: 'refused' }).refused
    expect([2, 3, 4].map(refused)).toEqual([[], [], ['line-tea']])
  })
})

describe('a thousand coupons in one hand', () => {
  const numbers = Array.from({ length: 1000 }, (_, i) => i)
  const lamp = cartWith(line('lamp', pieces(2)))

  it('of a thousand kinds: the best is used', () => {
    const rules = numbers.map((i) =>
      spend(`saves-${i}`, 1 + ((i * 7) % 1000), { conditions: [{ kind: 'coupon' }] }),
    )
    const coupons = numbers.map((i) => held(`coupon-${i}`, `saves-${i}`))
    const cart = sound(priceCart(lamp, book({ lamp: 2000 }, rules), asking('none', { coupons })))
    // 7 × 857 is 5999: the one that takes ¥10 off
    expect(cart).toMatchObject({ total: 3000, coupons: ['coupon-857'], gap: 0 })
  })

  it('of one kind: one is used', () => {
    const rules = [spend('saves', 10, { conditions: [{ kind: 'coupon' }] })]
    const coupons = numbers.map((i) => held(`coupon-${i}`, 'saves'))
    const cart = sound(priceCart(lamp, book({ lamp: 2000 }, rules), asking('none', { coupons })))
    expect(cart).toMatchObject({ total: 3990, coupons: ['coupon-0'] })
  })
})
