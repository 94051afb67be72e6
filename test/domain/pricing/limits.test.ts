/** Baskets and quantities at every limit: the answer is a number, never below nothing, never above list. */
import { describe, expect, it } from 'vitest'
import { MAX_LINES, MAX_PIECES_A_LINE } from '@/domain/cart'
import type { Promotion } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import { asking, book, nthFree, promotion } from '../support/books'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import type { PromotionInShort } from '../support/promotions'
import { sound } from '../support/sound'

const SHELF = { a: 1, b: 999, c: { list: 20_000, ordinary: 15_000 }, d: { list: 300, floor: 299 }, e: 0 }
const NAMES = Object.keys(SHELF)
const RULES: readonly Promotion[] = [
  nthFree('third', 3, ['b']),
  promotion({
    id: 'special',
    goods: ['c'],
    benefit: { kind: 'percent-off', percent: 20 },
    limit: { most: 3 },
  }),
  promotion({ id: 'spend', benefit: { kind: 'spend-steps', steps: [{ spend: 1000, off: 500 }] } }),
]

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
  type Limit = NonNullable<PromotionInShort['limit']>
  const bought = (count: number, limit: Limit, taken = 0) => {
    const half = promotion({ id: 'half', benefit: { kind: 'percent-off', percent: 50 }, limit })
    const today = asking('none', { taken: { half: taken } })
    return sound(priceCart(cartWith(line('tea', pieces(count))), book({ tea: 1000 }, [half]), today))
  }

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

  it('counts all that was ever taken where it is a person’s', () => {
    expect([0, 2, 3].map((taken) => bought(3, { most: 3, per: 'person' }, taken).total)).toEqual([
      1500, 2500, 3000,
    ])
  })

  it('where no more are sold, refuses the fourth', () => {
    const refused = (count: number) => bought(count, { most: 3, above: 'refused' }).refused
    expect([2, 3, 4].map(refused)).toEqual([[], [], ['line-tea']])
  })
})
