/** A line of an order as it lay in the basket. */
import type { CartLine } from '../cart'
import type { OrderLine } from './order'

/** `code`: what was scanned, which an order does not keep; empty where nobody knows. */
export function cartLineOf({ lineId, productId, goods, lastDay, batch }: OrderLine, code: string): CartLine {
  return { id: lineId, productId, code, goods, lastDay, batch }
}
