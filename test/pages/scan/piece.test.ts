// One pack by itself: what everybody pays for it, and which offers are named with it.
import { describe, expect, it } from 'vitest'
import { pieceOf } from '@/pages/scan/piece'
import { asking, book, markdown, nthFree } from '../../domain/support/books'
import { label, line, pieces, sticker, TODAY, weight } from '../../domain/support/goods'

const amounts = (piece: ReturnType<typeof pieceOf>) =>
  piece?.tiers.map(({ tier, amount }) => `${tier} ${amount}`)
const offers = (piece: ReturnType<typeof pieceOf>) => piece?.offers.map(({ en }) => en)

describe('the price of a piece', () => {
  it('is for one, however many lie in the basket', () => {
    const piece = pieceOf(line('milk', pieces(7)), book({ milk: 390 }), asking())
    expect(piece?.mine).toMatchObject({ amount: 390, listAmount: 390 })
  })

  it('is the shopper’s own, with list price and every tier that pays less', () => {
    const prices = book({ milk: { list: 390, ordinary: 350, premium: 320 } })
    const piece = pieceOf(line('milk', pieces(1)), prices, asking('ordinary'))
    expect(piece?.mine).toMatchObject({ amount: 350, listAmount: 390 })
    expect(amounts(piece)).toEqual(['none 390', 'ordinary 350', 'premium 320'])
  })

  it('leaves out a tier that pays no less than the one before it', () => {
    const at = (prices: Parameters<typeof book>[0]) =>
      amounts(pieceOf(line('milk', pieces(1)), book(prices), asking()))
    expect(at({ milk: 390 })).toEqual(['none 390'])
    expect(at({ milk: { list: 390, ordinary: 350 } })).toEqual(['none 390', 'ordinary 350'])
    expect(at({ milk: { list: 390, premium: 320 } })).toEqual(['none 390', 'premium 320'])
  })

  it('of weighed or labelled goods is that of the very pack', () => {
    const prices = book({ apples: { list: 1000, ordinary: 800 } })
    expect(amounts(pieceOf(line('apples', weight(500)), prices, asking()))).toEqual([
      'none 500',
      'ordinary 400',
    ])
    expect(amounts(pieceOf(line('apples', label(500)), prices, asking()))).toEqual([
      'none 500',
      'ordinary 400',
    ])
  })

  it('is unknown where the book has none', () => {
    expect(pieceOf(line('ghost', pieces(1)), book({}), asking())).toBeNull()
  })
})

describe('the offers on a piece', () => {
  it('are the promotions of the product and no others', () => {
    const prices = book({ coffee: 890, milk: 390 }, [
      nthFree('third coffee free', 3, ['coffee']),
      nthFree('second milk free', 2, ['milk']),
    ])
    expect(offers(pieceOf(line('coffee', pieces(1)), prices, asking()))).toEqual(['third coffee free'])
  })

  it('name the markdown of a pack near its date, which everybody gets', () => {
    const prices = book({ bread: 1000 }, [], [markdown('near its date', 2, 20, ['bread'])])
    const near = line('bread', pieces(2), 'near', { lastDay: TODAY })
    expect(amounts(pieceOf(near, prices, asking()))).toEqual(['none 800'])
    expect(offers(pieceOf(near, prices, asking()))).toEqual(['near its date'])
    expect(offers(pieceOf(line('bread', pieces(2)), prices, asking()))).toEqual([])
  })

  it('leave out a markdown that a sticker beats', () => {
    const prices = book({ bread: 1000 }, [], [markdown('near its date', 2, 20, ['bread'])])
    const piece = pieceOf(line('bread', sticker(500), 'stuck', { lastDay: TODAY }), prices, asking())
    expect(piece?.mine.amount).toBe(500)
    expect(offers(piece)).toEqual([])
  })
})
