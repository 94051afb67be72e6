/** Near their last day goods cost less: which, by how much, and never twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Goods } from '@/domain/cart'
import { storeTime } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import type { Promotion } from '@/domain/pricing'
import { priceCart, savingsOf } from '@/domain/pricing'
import { asking, book, markdown, nthFree } from '../support/books'
import { cartWith } from '../support/carts'
import { day, label, line, pieces, productId, sticker, TODAY, weight } from '../support/goods'
import { always } from '../support/property'

const near = markdown('near', 2, 20, ['bread'])
const bread = { list: 1995, ordinary: 1700, premium: 1500 }

type Asked = { readonly tier?: Tier; readonly rules?: readonly Promotion[]; readonly lastDay?: string | null }

function priced(goods: Goods, { tier = 'none', rules = [near], lastDay = '2025-11-23' }: Asked = {}) {
  const held = line('bread', goods, 'l', { lastDay: lastDay === null ? null : day(lastDay) })
  const [only] = priceCart(cartWith(held), book({ bread }, [], rules), asking(tier)).lines
  if (!only) throw new Error('no price')
  return only
}

describe('a markdown', () => {
  it.each([
    ['2025-11-21', 1995],
    ['2025-11-22', 1596],
    ['2025-11-24', 1596],
    ['2025-11-25', 1995],
    [null, 1995],
  ])('of two days, with %s as the last day, costs %d', (lastDay, amount) => {
    expect(priced(pieces(1), { lastDay }).amount).toBe(amount)
  })

  it('counts days over the end of a month, a year and a 28th of February', () => {
    const left = (today: string, lastDay: string) =>
      priceCart(
        cartWith(line('bread', pieces(1), 'l', { lastDay: day(lastDay) })),
        book({ bread }, [], [markdown('tomorrow', 1, 50, ['bread'])]),
        asking('none', { now: storeTime(day(today), 12, 0) }),
      ).total
    expect(left('2025-12-31', '2026-01-01')).toBe(997)
    expect(left('2028-02-28', '2028-02-29')).toBe(997)
    expect(left('2028-02-28', '2028-03-01'), 'a leap year has one day more').toBe(1995)
    expect(left('2027-02-28', '2027-03-01')).toBe(997)
  })

  it('says which rule it was and how much that is', () => {
    expect(priced(pieces(3))).toMatchObject({
      listAmount: 5985,
      adjustments: [{ kind: 'markdown', promotionId: 'near', amount: -1197 }],
      amount: 4788,
    })
  })

  it('is the largest of those that fit, not their sum, in whatever order the book has them', () => {
    const rules = [near, markdown('last', 0, 50, ['bread']), markdown('small', 9, 5, ['bread'])]
    for (const order of [rules, [...rules].reverse()]) {
      expect(priced(pieces(1), { rules: order, lastDay: TODAY }).amount).toBe(997)
      expect(priced(pieces(1), { rules: order, lastDay: '2025-11-24' }).amount).toBe(1596)
    }
  })

  it('is for the products and the categories it names, and for no others', () => {
    const rules = [markdown('bakery', 2, 10, ['bakery', 'tea'])]
    const shop = book({ bread: 1000, tea: 1000, soap: 1000 }, [], rules)
    const lines = ['bread', 'tea', 'soap'].map((name) =>
      line(name, pieces(1), `line-${name}`, { lastDay: TODAY }),
    )
    const categoryOf = (id: string) => (id === productId('bread') ? 'bakery' : 'household')
    const paid = priceCart(cartWith(...lines), shop, { ...asking(), categoryOf }).lines
    expect(paid.map(({ amount }) => amount)).toEqual([900, 900, 1000])
  })

  it.each([
    ['pieces, each rounded by itself', pieces(3), 3 * 1596],
    ['a weighed pack', weight(333), 531],
    ['a label price', label(664), 531],
  ])('of %s rounds down, for the shopper', (_, goods, amount) => {
    expect(priced(goods).amount).toBe(amount)
  })

  it('takes never less than it says, and never a whole fen more for a piece', () => {
    const percent = fc.integer({ min: 1, max: 99 })
    always(
      fc.property(fc.integer({ min: 0, max: 99_999 }), percent, (list, off) => {
        const cart = cartWith(line('x', pieces(1), 'l', { lastDay: TODAY }))
        const { total } = priceCart(cart, book({ x: list }, [], [markdown('m', 0, off, ['x'])]), asking())
        const exact = BigInt(list) * BigInt(100 - off)
        expect(BigInt(total) * 100n <= exact && exact < (BigInt(total) + 1n) * 100n).toBe(true)
      }),
      1000,
    )
  })
})

describe('beside a member price', () => {
  it('the cheaper of both counts, and is the one reason named', () => {
    expect(priced(pieces(1), { tier: 'ordinary' })).toMatchObject({
      amount: 1596,
      adjustments: [{ kind: 'markdown' }],
    })
    expect(priced(pieces(1), { tier: 'premium' })).toMatchObject({
      amount: 1500,
      adjustments: [{ kind: 'member-price', tier: 'premium', amount: -495 }],
    })
  })

  it('of the same amount the card is named', () => {
    const rules = [markdown('even', 2, 20, ['even'])]
    const shop = book({ even: { list: 1000, ordinary: 800 } }, [], rules)
    const cart = cartWith(line('even', pieces(1), 'l', { lastDay: TODAY }))
    expect(priceCart(cart, shop, asking('ordinary')).lines[0]?.adjustments).toMatchObject([
      { kind: 'member-price', amount: -200 },
    ])
  })
})

describe('before a promotion', () => {
  it('the piece near its date is the cheapest and so the free one', () => {
    const shop = book({ bread: 1000, cake: 900 }, [nthFree('two', 2, ['bread', 'cake'])], [near])
    const cart = cartWith(
      line('bread', pieces(1), 'old', { lastDay: TODAY }),
      line('bread', pieces(1), 'fresh', { lastDay: day('2025-12-24') }),
      line('cake', pieces(2), 'cake'),
    )
    const { lines, total } = priceCart(cart, shop, asking())
    // 800 and 900 are free
    expect(total).toBe(1000 + 900)
    expect(lines[0]).toMatchObject({
      amount: 0,
      adjustments: [
        { kind: 'markdown', amount: -200 },
        { kind: 'promotion', promotionId: 'two', amount: -800 },
      ],
    })
  })
})

describe('a price sticker', () => {
  it('costs what it says, as a saving on the price of one piece', () => {
    expect(priced(sticker(1200))).toMatchObject({
      unitPrice: 1995,
      listAmount: 1995,
      adjustments: [{ kind: 'price-sticker', amount: -795 }],
      amount: 1200,
    })
  })

  it('does not make a member pay more than without it, nor anybody more than list', () => {
    expect(priced(sticker(1600), { tier: 'premium', rules: [] })).toMatchObject({
      amount: 1500,
      adjustments: [{ kind: 'member-price' }],
    })
    expect(priced(sticker(2500), { rules: [] })).toMatchObject({ amount: 1995, adjustments: [] })
  })

  it('counts for no promotion', () => {
    const shop = book({ bread }, [nthFree('two', 2, ['bread'])])
    const cart = cartWith(line('bread', sticker(1200), 'a'), line('bread', sticker(1200), 'b'))
    expect(priceCart(cart, shop, asking()).total).toBe(2400)
  })
})

it('savings say what the card, the offers and reduced goods take off', () => {
  const rules = [nthFree('two', 2, ['cake'])]
  const shop = book({ bread, cake: { list: 900, premium: 850 } }, rules, [near])
  const cart = cartWith(
    line('bread', pieces(1), 'a', { lastDay: TODAY }),
    line('bread', sticker(1000), 'b'),
    line('cake', pieces(2), 'c'),
  )
  const { lines } = priceCart(cart, shop, asking('ordinary'))
  expect(savingsOf(lines)).toEqual({ member: 0, promotion: -900, reduced: -399 - 995, coupon: 0, wallet: 0 })
})
