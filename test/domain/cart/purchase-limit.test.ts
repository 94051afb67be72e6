/** 限购: so many of one product in one trip, however they are scanned. */
import { describe, expect, it } from 'vitest'
import { reduceCart } from '@/domain/cart'
import { cartAfter, quantitySet, scanned } from '../support/carts'
import { lineId, pieces, weight } from '../support/goods'
import { refusalOf } from '../support/result'

const limited = (goods = pieces(1), id = 'a', code = 'gtin-a') =>
  scanned('eggs', goods, { lineId: lineId(id), code, purchaseLimit: 3 })

describe('a purchase limit', () => {
  it('lets the shopper have exactly that many', () => {
    expect(refusalOf(reduceCart(cartAfter(limited()), quantitySet('a', 3, 3)))).toBeUndefined()
    expect(refusalOf(reduceCart(cartAfter(limited(pieces(2))), limited()))).toBeUndefined()
  })

  it('counts one line', () => {
    const cart = cartAfter(limited(pieces(2)), limited())
    expect(refusalOf(reduceCart(cart, limited()))).toBe('over-purchase-limit')
    expect(refusalOf(reduceCart(cart, quantitySet('a', 4, 3)))).toBe('over-purchase-limit')
  })

  it('counts every GTIN of the product together', () => {
    const cart = cartAfter(limited(pieces(2)), limited(pieces(1), 'b', 'gtin-b'))
    expect(refusalOf(reduceCart(cart, limited()))).toBe('over-purchase-limit')
    expect(refusalOf(reduceCart(cart, limited(pieces(1), 'b', 'gtin-b')))).toBe('over-purchase-limit')
    expect(refusalOf(reduceCart(cart, quantitySet('b', 2, 3)))).toBe('over-purchase-limit')
    expect(refusalOf(reduceCart(cart, quantitySet('a', 1, 3)))).toBeUndefined()
  })

  it('counts weighed packs as one each', () => {
    const cart = cartAfter(limited(weight(100), 'a'), limited(weight(100), 'b'), limited(weight(100), 'c'))
    expect(refusalOf(reduceCart(cart, limited(weight(100), 'd')))).toBe('over-purchase-limit')
  })

  it('says nothing about other products', () => {
    const cart = cartAfter(scanned('milk', pieces(40)), limited(pieces(3)))
    expect(refusalOf(reduceCart(cart, scanned('milk')))).toBeUndefined()
  })

  it('that was lowered meanwhile still lets the shopper put something back', () => {
    const cart = cartAfter(scanned('eggs', pieces(10), { lineId: lineId('a') }))
    expect(refusalOf(reduceCart(cart, quantitySet('a', 9, 3)))).toBeUndefined()
    expect(refusalOf(reduceCart(cart, quantitySet('a', 11, 3)))).toBe('over-purchase-limit')
  })
})
