/** Promotion "every n-th piece free": the cheapest pieces of each full group cost nothing. */
import type { Fen, ProductId } from '../kernel'
import { addFen, fen, negateFen, ZERO_FEN } from '../kernel'
import type { Promotion } from './price-book'
import type { PricedLine } from './priced-cart'

type Unit = { readonly line: PricedLine; readonly price: Fen }

/**
 * The lines again, with the free pieces taken off. Weighed and labelled goods do not count, nor does a product that
 * an earlier promotion made cheaper. The total does not depend on the order of the lines or on how pieces are split.
 */
export function applyNthFree(lines: readonly PricedLine[], promotion: Promotion): PricedLine[] {
  const promoted = new Set(lines.filter(isPromoted).map((line) => line.productId))
  const units = lines.flatMap((line) => unitsOf(line, promotion, promoted)).sort(cheapestFirst)
  const off = new Map<PricedLine, Fen>()
  for (const { line, price } of units.slice(0, Math.floor(units.length / promotion.every))) {
    off.set(line, addFen(off.get(line) ?? ZERO_FEN, price))
  }
  return lines.map((line) => takenOff(line, promotion, off.get(line) ?? ZERO_FEN))
}

/** Equal prices go by product id: which product a later promotion still finds must not hang on scanning order. */
function cheapestFirst(a: Unit, b: Unit): number {
  if (a.price !== b.price) return a.price - b.price
  if (a.line.productId === b.line.productId) return 0
  return a.line.productId < b.line.productId ? -1 : 1
}

function unitsOf(line: PricedLine, promotion: Promotion, promoted: ReadonlySet<ProductId>): Unit[] {
  if (line.goods.kind !== 'pieces' || !promotion.productIds.includes(line.productId)) return []
  if (promoted.has(line.productId)) return []
  const price = fen(line.amount / line.goods.quantity)
  return Array.from({ length: line.goods.quantity }, () => ({ line, price }))
}

function takenOff(line: PricedLine, { id }: Promotion, off: Fen): PricedLine {
  if (off === 0) return line
  const amount = negateFen(off)
  const adjustments = [...line.adjustments, { kind: 'promotion' as const, promotionId: id, amount }]
  return { ...line, adjustments, amount: addFen(line.amount, amount) }
}

function isPromoted(line: PricedLine): boolean {
  return line.adjustments.some(({ kind }) => kind === 'promotion')
}
