/** One unit of a line, at list and at another price. */
import { describe, expect, it } from 'vitest'
import type { Goods } from '@/domain/cart'
import { fen } from '@/domain/kernel'
import { amountAt, unitOf } from '@/domain/pricing/unit'
import { label, line, pieces, sticker, weight } from '../support/goods'

const unit = (goods: Goods, list = 1999) => unitOf(line('x', goods), fen(list))

it.each([
  ['a piece, of however many', pieces(7), { goods: 'piece', listAmount: 1999, grams: 0, sticker: null }],
  ['333 grams', weight(333), { goods: 'weight', listAmount: 665, grams: 333, sticker: null }],
  ['a kilogram', weight(1000), { goods: 'weight', listAmount: 1999, grams: 1000, sticker: null }],
  ['a label of 700 fen', label(700), { goods: 'label', listAmount: 700, grams: 0, sticker: null }],
  ['a sticker of 700 fen', sticker(700), { goods: 'sticker', listAmount: 1999, grams: 0, sticker: 700 }],
])('%s at a list price of 1999', (_, goods, expected) => {
  expect(unit(goods)).toEqual({ list: 1999, ...expected })
})

describe('at another price', () => {
  it.each([
    ['a piece', pieces(2), 1000, 1000],
    ['a stickered pack', sticker(700), 1000, 1000],
    ['a gram', weight(1), 999, 0],
    ['a gram at a fen a gram', weight(1), 1000, 1],
    ['999 grams', weight(999), 1001, 999],
    ['a label', label(700), 1000, 350],
    ['a label at its list price', label(700), 1999, 700],
  ])('%s, %o, at %d costs %d', (_, goods, price, amount) => {
    expect(amountAt(unit(goods), fen(price))).toBe(amount)
  })

  it('a label is believed where the list says nothing', () => {
    expect(amountAt(unit(label(700), 0), fen(0))).toBe(700)
  })
})
