/** The server's price against what the shopper saw. */
import { describe, expect, it } from 'vitest'
import { fen, subtractFen } from '@/domain/kernel'
import { coversLines, priceChanges } from '@/domain/order'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import { quoteFor } from '../support/orders'

const cart = cartWith(line('milk', pieces(2)), line('tea', pieces(1)))
const quote = quoteFor(cart)

describe('priceChanges', () => {
  it('is empty when the screen was right', () => {
    expect(priceChanges(quote.lines, quote)).toEqual([])
  })

  it('names each line whose price changed, dearer or cheaper', () => {
    const shown = quote.lines.map((each, i) => ({
      ...each,
      amount: subtractFen(each.amount, fen(i === 0 ? 10 : -5)),
    }))
    expect(priceChanges(shown, quote)).toEqual([
      { lineId: 'line-milk', shown: 1170, quoted: 1180 },
      { lineId: 'line-tea', shown: 2995, quoted: 2990 },
    ])
  })

  it('calls it no change when a line had no price on the screen', () => {
    expect(priceChanges(quote.lines.slice(1), quote)).toEqual([])
  })
})

describe('coversLines', () => {
  it('holds for the very lines that were priced', () => {
    expect(coversLines(quote, cart.lines)).toBe(true)
  })

  it('fails for a line more, a line less and another line', () => {
    const [milk, tea] = cart.lines
    if (!milk || !tea) throw new Error('two lines')
    expect(coversLines(quote, [...cart.lines, line('beer', pieces(1))])).toBe(false)
    expect(coversLines(quote, [milk])).toBe(false)
    expect(coversLines(quote, [milk, line('beer', pieces(1))])).toBe(false)
    expect(coversLines(quote, [tea, milk])).toBe(false)
  })
})
