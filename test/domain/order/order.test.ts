/** What a receipt says about itself. */
import { describe, expect, it } from 'vitest'
import { minimumAgeOf, piecesIn } from '@/domain/order'
import { cartWith } from '../support/carts'
import { line, pieces, weight } from '../support/goods'
import { orderFor, orderLine } from '../support/orders'

const order = orderFor(
  cartWith(line('milk', pieces(2)), line('beer', pieces(6)), line('apples', weight(880))),
)
const withAges = (...ages: (number | null)[]) => ({
  ...order,
  lines: order.lines.map((each, i) => orderLine(each, ages[i] ?? null)),
})

describe('an order', () => {
  it('counts its pieces, a weighed pack as one', () => {
    expect(piecesIn(order)).toBe(9)
  })

  it('asks for the highest age of its lines', () => {
    expect(minimumAgeOf(withAges(null, 18, 16))).toBe(18)
    expect(minimumAgeOf(withAges(16, 18))).toBe(18)
  })

  it('asks for no age when no line does', () => {
    expect(minimumAgeOf(order)).toBeNull()
    expect(minimumAgeOf({ ...order, lines: [] })).toBeNull()
  })
})
