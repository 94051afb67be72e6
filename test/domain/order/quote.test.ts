/** The server's price is for the very lines of the basket. */
import { describe, expect, it } from 'vitest'
import { coversLines } from '@/domain/order'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import { quoteFor } from '../support/orders'

const cart = cartWith(line('milk', pieces(2)), line('tea', pieces(1)))
const quote = quoteFor(cart)

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
