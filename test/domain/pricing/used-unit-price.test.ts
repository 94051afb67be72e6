/** The price of a piece or a kilogram a line was really reckoned at. */
import { expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import type { PriceBook, PricedLine, PricingContext } from '@/domain/pricing'
import { priceCart, usedUnitPrice } from '@/domain/pricing'
import { asking, book, nthFree, promotion } from '../support/books'
import { cartWith } from '../support/carts'
import { label, line, pieces, sticker, weight } from '../support/goods'

const off = (id: string, percent: number, more: object = {}) =>
  promotion({ id, benefit: { kind: 'percent-off', percent }, goods: ['tea'], ...more })

function unitOf(goods: CartLine['goods'], shop: PriceBook, context: PricingContext = asking()) {
  const [priced] = priceCart(cartWith(line('tea', goods)), shop, context).lines
  return usedUnitPrice(priced as PricedLine, shop, context.tier)
}

const forMembers = book({ tea: { list: 1000, ordinary: 900 } })

it('is list price where nothing came off single goods', () => {
  expect(unitOf(pieces(2), forMembers)).toBe(1000)
  const order = promotion({ id: 'p', benefit: { kind: 'spend-steps', steps: [{ spend: 1000, off: 300 }] } })
  expect(unitOf(pieces(2), book({ tea: 1000 }, [order]))).toBe(1000)
})

it('is what every piece took, also under a set that comes on top', () => {
  expect(unitOf(pieces(3), forMembers, asking('ordinary'))).toBe(900)
  expect(unitOf(pieces(3), book({ tea: 1000 }, [off('p', 20), nthFree('set', 3, ['tea'])]))).toBe(800)
})

it('is list price where some pieces took another price than others', () => {
  expect(unitOf(pieces(3), book({ tea: 1000 }, [off('p', 20, { limit: { most: 2 } })]))).toBe(1000)
})

it('is of a weighed pack the price of a kilogram, to the fen', () => {
  // 333 g at 9.00 a kilogram are 2.99, which is 8.98 a kilogram
  expect(unitOf(weight(333), forMembers, asking('ordinary'))).toBe(900)
  expect(unitOf(weight(333), book({ tea: 1000 }, [off('other', 5), off('p', 10)]))).toBe(900)
})

it('is of a labelled pack its share of the kilogram', () => {
  expect(unitOf(label(500), book({ tea: 1000 }, [off('p', 10)]))).toBe(900)
  expect(unitOf(sticker(600), book({ tea: 1000 }))).toBe(600)
})
