/** Promotion "every n-th piece free": the cheapest pieces of each full group cost nothing. */
import { addFen, type Fen, fen, negateFen, ZERO_FEN } from '../kernel'
import type { Promotion } from './price-book'
import type { PricedLine } from './priced-cart'

/** The lines again, with the free pieces taken off. Weighed, labelled and already promoted lines do not count. */
export function applyNthFree(lines: readonly PricedLine[], promotion: Promotion): PricedLine[] {
  const units = lines.flatMap((line) => unitsOf(line, promotion)).sort((a, b) => a.price - b.price)
  const free = units.slice(0, Math.floor(units.length / promotion.every))
  return lines.map((line) => {
    const off = free.reduce((sum, unit) => (unit.line === line ? addFen(sum, unit.price) : sum), ZERO_FEN)
    if (off === 0) return line
    const amount = negateFen(off)
    return {
      ...line,
      adjustments: [...line.adjustments, { kind: 'promotion', promotionId: promotion.id, amount }],
      amount: addFen(line.amount, amount),
    }
  })
}

function unitsOf(line: PricedLine, promotion: Promotion): { line: PricedLine; price: Fen }[] {
  if (line.goods.kind !== 'pieces' || !promotion.productIds.includes(line.productId)) return []
  if (line.adjustments.some(({ kind }) => kind === 'promotion')) return []
  const price = fen(line.amount / line.goods.quantity)
  return Array.from({ length: line.goods.quantity }, () => ({ line, price }))
}
