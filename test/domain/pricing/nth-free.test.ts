/** Every n-th piece free. */
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import type { PriceBook } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import { asking, book, nthFree } from '../support/books'
import { cartWith } from '../support/carts'
import { label, line, pieces, weight } from '../support/goods'

const COFFEES = ['latte', 'mocha', 'espresso']
const cafe = book({ latte: { list: 1800, ordinary: 1500 }, mocha: 2200, espresso: 1200, cake: 900 }, [
  nthFree('third-coffee', 3, COFFEES),
])
const paid = (lines: CartLine[], shop: PriceBook = cafe, tier: 'none' | 'ordinary' = 'none') =>
  priceCart(cartWith(...lines), shop, asking(tier)).lines.map(({ amount }) => amount)

describe('every third coffee free', () => {
  it('gives the third coffee free, cheapest first', () => {
    expect(paid([line('mocha', pieces(1)), line('espresso', pieces(1)), line('latte', pieces(1))])).toEqual([
      2200, 0, 1800,
    ])
  })

  it('gives nothing for two, one for five and two for six', () => {
    expect([2, 5, 6].map((n) => paid([line('latte', pieces(n))])[0])).toEqual([3600, 7200, 7200])
  })

  it('takes single pieces off a line and says which promotion did', () => {
    const cart = cartWith(line('espresso', pieces(2)), line('mocha', pieces(1)))
    const [espresso] = priceCart(cart, cafe, asking('none')).lines
    expect(espresso).toMatchObject({
      listAmount: 2400,
      amount: 1200,
      adjustments: [{ kind: 'promotion', promotionId: 'third-coffee', amount: -1200 }],
    })
  })

  it('compares what the member would pay, and frees that', () => {
    const shop = book({ latte: { list: 1800, ordinary: 1100 }, espresso: 1200 }, [nthFree('p', 2, COFFEES)])
    const cart = cartWith(line('latte', pieces(1)), line('espresso', pieces(1)))
    expect(priceCart(cart, shop, asking('none')).total).toBe(1800)
    const member = priceCart(cart, shop, asking('ordinary'))
    expect(member.total).toBe(1200)
    expect(member.lines[0]?.adjustments).toMatchObject([
      { kind: 'member-price', tier: 'ordinary', amount: -700 },
      { kind: 'promotion', promotionId: 'p', layer: 'bundle', amount: -1100 },
    ])
  })

  it('counts neither cake nor weighed nor labelled coffee', () => {
    expect(paid([line('latte', pieces(2)), line('cake', pieces(4))])).toEqual([3600, 3600])
    expect(
      paid([line('latte', pieces(2)), line('latte', weight(1000), 'w'), line('latte', label(10), 'l')]),
    ).toEqual([3600, 1800, 10])
  })

  it('frees no piece twice when two promotions name it', () => {
    const twice = {
      ...cafe,
      promotions: [nthFree('a', 2, ['latte']), nthFree('b', 2, ['latte', 'espresso'])],
    }
    expect(paid([line('latte', pieces(2)), line('espresso', pieces(1))], twice)).toEqual([1800, 1200])
  })
})

describe('equal prices', () => {
  const shop = book({ a: 500, b: 500, c: 800 }, [nthFree('ab', 2, ['a', 'b']), nthFree('bc', 2, ['b', 'c'])])
  const lines = [line('a', pieces(1)), line('b', pieces(1)), line('c', pieces(1))]

  it('cost the same whichever was scanned first', () => {
    const totals = [lines, [...lines].reverse(), [lines[1], lines[2], lines[0]].flatMap((l) => l ?? [])].map(
      (order) => priceCart(cartWith(...order), shop, asking('none')).total,
    )
    // whichever pair is made, 500 are free and the third piece is paid
    expect(totals).toEqual([1300, 1300, 1300])
  })

  it('cost the same when one product lies on two lines', () => {
    const split = [line('a', pieces(1)), line('a', pieces(3), 'a2')]
    const total = (cart: CartLine[]) => priceCart(cartWith(...cart), shop, asking('none')).total
    expect(total(split)).toBe(total([line('a', pieces(4))]))
  })
})
