/** The unit price of a line is one its goods were really sold at. */
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import type { Tier } from '@/domain/member'
import type { PriceBook } from '@/domain/pricing'
import { priceCart, usedUnitPrice } from '@/domain/pricing'
import { asking, book, promotion } from '../support/books'
import { line, pieces, weight } from '../support/goods'

function unitsOf(lines: readonly CartLine[], shop: PriceBook, tier: Tier = 'none') {
  const priced = priceCart({ lines }, shop, asking(tier))
  return priced.lines.map((each) => usedUnitPrice(each, shop, tier))
}

const rice = { list: 7990, ordinary: 7390 }
const special = (price: number, most?: number) =>
  promotion({
    id: 'special',
    benefit: { kind: 'unit-price', price },
    goods: ['rice'],
    ...(most ? { limit: { most } } : {}),
  })

describe('the unit price', () => {
  it('is the member price where all pieces took it', () => {
    expect(unitsOf([line('rice', pieces(2))], book({ rice }), 'ordinary')).toEqual([7390])
    expect(unitsOf([line('rice', pieces(2))], book({ rice }))).toEqual([7990])
  })

  it('is list price where that reaches a spend step', () => {
    const shop = book({ rice }, [
      promotion({ id: 'step', benefit: { kind: 'spend-steps', steps: [{ spend: 7990, off: 2000 }] } }),
    ])
    expect(unitsOf([line('rice', pieces(1))], shop, 'ordinary')).toEqual([7990])
  })

  it('is a special for all pieces, and list price where it was given to some', () => {
    expect(unitsOf([line('rice', pieces(2))], book({ rice: 7990 }, [special(6990)]))).toEqual([6990])
    expect(unitsOf([line('rice', pieces(3))], book({ rice: 7990 }, [special(6990, 2)]))).toEqual([7990])
  })

  it('leaves sets aside, which some pieces pay for others', () => {
    const shop = book({ rice }, [
      promotion({ id: 'third', benefit: { kind: 'buy-get', buy: 2, get: 1, percent: 100 }, goods: ['rice'] }),
    ])
    expect(unitsOf([line('rice', pieces(3))], shop, 'ordinary')).toEqual([7390])
    expect(unitsOf([line('rice', pieces(3))], shop)).toEqual([7990])
  })

  it('of weighed goods is the price of a kilogram to the fen', () => {
    const scale = [line('rice', weight(333))]
    expect(unitsOf(scale, book({ rice }), 'ordinary')).toEqual([7390])
    expect(unitsOf(scale, book({ rice }, [special(6998)]))).toEqual([6998])
  })
})
