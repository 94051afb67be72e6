/** What a piece or a kilogram of a priced line was really reckoned at, before offers on several goods. */
import type { Fen } from '../kernel'
import { addFen, multiplyFen, scaleFen, sumFen } from '../kernel'
import type { Tier } from '../member'
import { isItem, itemRule } from './benefits/benefits'
import type { PriceBook } from './price-book'
import type { Adjustment, PricedLine } from './priced-cart'
import { unitPriceFor } from './unit-price-for'

/** In fen: the price every unit of the line took alike; the list price where some took another than others. */
export function usedUnitPrice(line: PricedLine, book: PriceBook, tier: Tier): Fen {
  const { unitPrice, listAmount, adjustments, goods } = line
  const taken = adjustments.filter(isOfItem)
  if (taken.length === 0) return unitPrice
  const after = addFen(listAmount, sumFen(taken.map(({ amount }) => amount)))
  if (goods.kind === 'pieces') return pieceAt(after, goods.quantity, line)
  const [only] = taken
  const exact = goods.kind === 'weight' && only ? ofKilo(only, line, book, tier) : null
  // the price of a pack says its price per kilogram only up to a rounding
  return exact !== null && goods.kind === 'weight' && scaleFen(exact, goods.grams, 1000) === after
    ? exact
    : scaleFen(unitPrice, after, listAmount)
}

export const isOfItem = (each: Adjustment) => each.kind !== 'promotion' || each.layer === 'item'

function pieceAt(after: Fen, quantity: number, { unitPrice, units }: PricedLine): Fen {
  const [one, ...others] = units.map(({ set, amount, alone }) => (set === null ? amount : alone))
  if (one === undefined || others.some((other) => other !== one)) return unitPrice
  return multiplyFen(one, quantity) === after ? one : unitPrice
}

function ofKilo(taken: Adjustment, { unitPrice, productId }: PricedLine, book: PriceBook, tier: Tier) {
  if (!('promotionId' in taken)) {
    const price = book.prices[productId]
    return price ? unitPriceFor(price, tier) : null
  }
  const benefit = book.promotions.find(({ id }) => id === taken.promotionId)?.benefit
  const kilo = {
    goods: 'weight',
    list: unitPrice,
    listAmount: unitPrice,
    grams: 1000,
    sticker: null,
  } as const
  return benefit && isItem(benefit) ? itemRule(benefit).amount(benefit, kilo, 0) : null
}
