/** What comes off, split by why. */
import { expect, it } from 'vitest'
import { priceCart, savingsOf } from '@/domain/pricing'
import { asking, book, held, markdown } from '../support/books'
import { cartWith } from '../support/carts'
import { day, line, pieces, sticker } from '../support/goods'
import type { ConditionInShort } from '../support/promotions'
import { promotion } from '../support/promotions'

const saves = (id: string, off: number, ...conditions: ConditionInShort[]) =>
  promotion({ id, goods: ['lamp'], conditions, benefit: { kind: 'spend-steps', steps: [{ spend: 0, off }] } })

const shop = book({ bread: 1000, milk: { list: 590, ordinary: 500 }, tea: 900, lamp: 10_000 }, [
  markdown('near', 2, 20, ['bread']),
  promotion({ id: 'special', goods: ['tea'], benefit: { kind: 'unit-price', price: 860 } }),
  promotion({ id: 'pair', goods: ['milk'], benefit: { kind: 'buy-get', buy: 1, get: 1, percent: 10 } }),
  saves('basket', 7),
  saves('coupon', 11, { kind: 'coupon' }),
  saves('wallet', 13, { kind: 'wallet', wallets: ['e-cny'] }),
])

it('counts each reason by itself, and together they are all that is saved', () => {
  const cart = cartWith(
    line('bread', pieces(1), 'near', { lastDay: day('2025-11-23') }),
    line('bread', sticker(700), 'sticker'),
    line('milk', pieces(2)),
    line('tea', pieces(1)),
    line('lamp', pieces(1)),
  )
  const facts = { coupons: [held('c', 'coupon')], wallet: 'e-cny' } as const
  const { lines, savings } = priceCart(cart, shop, asking('ordinary', facts))
  const parts = savingsOf(lines)
  // the special price, a tenth of one milk, and what the basket takes off
  expect(parts).toEqual({
    member: -180,
    promotion: -40 - 50 - 7,
    reduced: -200 - 300,
    coupon: -11,
    wallet: -13,
  })
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(-savings)
})

it('is nothing for no lines', () => {
  expect(savingsOf([])).toEqual({ member: 0, promotion: 0, reduced: 0, coupon: 0, wallet: 0 })
})
