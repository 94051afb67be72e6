/** What goes into the basket, what merges, and what is refused. */
import { describe, expect, it } from 'vitest'
import { EMPTY_CART, MAX_LINES, pieceCount, piecesOf, reduceCart } from '@/domain/cart'
import { cartAfter, cartWith, quantitySet, removed, scanned, undone } from '../support/carts'
import { day, label, line, lineId, pieces, productId, sticker, weight } from '../support/goods'
import { must, refusalOf } from '../support/result'

describe('scanning', () => {
  it('counts the same milk up on one line, in its place', () => {
    const cart = cartAfter(
      scanned('milk'),
      scanned('tea'),
      scanned('milk', pieces(2), { lineId: lineId('another-id') }),
    )
    expect(cart.lines).toEqual([line('milk', pieces(3)), line('tea', pieces(1))])
  })

  it('keeps one product under two GTINs on two lines', () => {
    const cart = cartAfter(
      scanned('milk'),
      scanned('milk', pieces(1), { lineId: lineId('b'), code: 'other-gtin' }),
    )
    expect(cart.lines.map(({ id }) => id)).toEqual(['line-milk', 'b'])
  })

  it('counts up only what has the same date and the same batch', () => {
    const of = (lastDay: string | null, batch: string | null, id: string) =>
      scanned('milk', pieces(1), {
        lineId: lineId(id),
        lastDay: lastDay === null ? null : day(lastDay),
        batch,
      })
    const cart = cartAfter(
      of('2025-11-24', 'B1', 'a'),
      of('2025-11-25', 'B1', 'b'),
      of('2025-11-24', 'B2', 'c'),
      of(null, 'B1', 'd'),
      of('2025-11-24', null, 'e'),
      of('2025-11-24', 'B1', 'f'),
      of('2025-11-24', null, 'g'),
    )
    expect(cart.lines).toEqual([
      line('milk', pieces(2), 'a', { lastDay: day('2025-11-24'), batch: 'B1' }),
      line('milk', pieces(1), 'b', { lastDay: day('2025-11-25'), batch: 'B1' }),
      line('milk', pieces(1), 'c', { lastDay: day('2025-11-24'), batch: 'B2' }),
      line('milk', pieces(1), 'd', { batch: 'B1' }),
      line('milk', pieces(2), 'e', { lastDay: day('2025-11-24') }),
    ])
  })

  it('counts dated pieces towards the limit of the product', () => {
    const first = scanned('milk', pieces(1), { lastDay: day('2025-11-24'), purchaseLimit: 1 })
    const second = scanned('milk', pieces(1), { lineId: lineId('b'), purchaseLimit: 1 })
    expect(refusalOf(reduceCart(cartAfter(first), second))).toBe('over-purchase-limit')
  })

  it.each([
    ['weighed', weight(880)],
    ['price-labelled', label(1990)],
    ['stickered', sticker(1990)],
  ])('never merges two %s packs, even with the same label', (_, goods) => {
    const cart = cartAfter(scanned('apples', goods), scanned('apples', goods, { lineId: lineId('second') }))
    expect(cart.lines).toHaveLength(2)
    expect(pieceCount(cart.lines)).toBe(2)
  })

  it.each([
    ['no pieces', pieces(0)],
    ['a piece and a half', pieces(1.5)],
    ['fewer than none', pieces(-1)],
    ['NaN pieces', pieces(Number.NaN)],
    ['a free label', { kind: 'label-price', price: 0 }],
    ['a free sticker', { kind: 'sticker-price', price: 0 }],
    ['half a fen', { kind: 'label-price', price: 0.5 }],
    ['no weight', { kind: 'weight', grams: 0 }],
    ['half a gram', { kind: 'weight', grams: 0.5 }],
    ['a tonne', { kind: 'weight', grams: 1_000_000 }],
    ['endless weight', { kind: 'weight', grams: Number.POSITIVE_INFINITY }],
  ])('refuses %s', (_, goods) => {
    expect(refusalOf(reduceCart(EMPTY_CART, scanned('milk', goods as never)))).toBe('quantity-not-whole')
  })

  it('stops at fifty pieces on a line', () => {
    expect(cartAfter(scanned('milk', pieces(49)), scanned('milk')).lines).toEqual([line('milk', pieces(50))])
    expect(refusalOf(reduceCart(cartAfter(scanned('milk', pieces(50))), scanned('milk')))).toBe(
      'too-many-pieces',
    )
    expect(refusalOf(reduceCart(EMPTY_CART, scanned('milk', pieces(51))))).toBe('too-many-pieces')
  })

  it('stops at five hundred lines, and still counts up the ones there are', () => {
    const full = cartWith(...Array.from({ length: MAX_LINES }, (_, i) => line(`p${i}`, pieces(1))))
    expect(refusalOf(reduceCart(full, scanned('one-more')))).toBe('too-many-lines')
    expect(must(reduceCart(full, scanned('p499'))).lines[499]?.goods).toEqual(pieces(2))
  })
})

describe('setting a quantity', () => {
  const cart = cartAfter(scanned('milk', pieces(3)), scanned('apples', weight(880)))

  it('sets it, and zero takes the line away', () => {
    expect(must(reduceCart(cart, quantitySet('line-milk', 50))).lines[0]?.goods).toEqual(pieces(50))
    expect(must(reduceCart(cart, quantitySet('line-milk', 0))).lines.map(({ id }) => id)).toEqual([
      'line-apples',
    ])
  })

  it('to what it already is changes nothing: the quote still fits, and undo still means the last change', () => {
    expect(must(reduceCart(cart, quantitySet('line-milk', 3)))).toBe(cart)
    // even where the limit has been lowered meanwhile
    expect(must(reduceCart(cart, quantitySet('line-milk', 3, 2)))).toBe(cart)
  })

  it.each([
    [51, 'too-many-pieces'],
    [1e9, 'too-many-pieces'],
    [-1, 'quantity-not-whole'],
    [1.5, 'quantity-not-whole'],
    [Number.NaN, 'quantity-not-whole'],
    [Number.POSITIVE_INFINITY, 'quantity-not-whole'],
    [2 ** 53, 'quantity-not-whole'],
  ])('refuses %d with a word', (quantity, word) => {
    expect(refusalOf(reduceCart(cart, quantitySet('line-milk', quantity)))).toBe(word)
  })

  it('does not count what was weighed', () => {
    expect(refusalOf(reduceCart(cart, quantitySet('line-apples', 2)))).toBe('not-countable')
  })

  it('knows no line that is not there', () => {
    expect(refusalOf(reduceCart(cart, quantitySet('line-tea', 1)))).toBe('no-such-line')
    expect(refusalOf(reduceCart(cart, removed('line-tea')))).toBe('no-such-line')
  })
})

describe('undo', () => {
  it('takes back the last change, once', () => {
    const cart = cartAfter(scanned('milk'), scanned('tea'), removed('line-milk'), undone)
    expect(cart.lines.map(({ id }) => id)).toEqual(['line-milk', 'line-tea'])
    expect(refusalOf(reduceCart(cart, undone))).toBe('nothing-to-undo')
    expect(refusalOf(reduceCart(EMPTY_CART, undone))).toBe('nothing-to-undo')
  })

  it('is a change of its own: the old quote does not fit any more', () => {
    expect(cartAfter(scanned('milk'), scanned('tea'), undone).revision).toBe(3)
  })
})

describe('counting', () => {
  it('takes a weighed pack for one piece', () => {
    const cart = cartAfter(
      scanned('milk', pieces(3)),
      scanned('apples', weight(880)),
      scanned('fish', label(1990)),
    )
    expect(pieceCount(cart.lines)).toBe(5)
    expect(piecesOf(cart, productId('milk'))).toBe(3)
    expect(piecesOf(cart, productId('tea'))).toBe(0)
  })
})
