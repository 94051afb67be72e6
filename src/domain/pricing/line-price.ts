/** One line at list and member price, before promotions. */
import type { CartLine } from '../cart'
import type { Fen } from '../kernel'
import { addFen, minFen, multiplyFen, negateFen, scaleFen, subtractFen, unreachable } from '../kernel'
import type { Tier } from '../member'
import type { Price } from './price-book'
import type { PricedLine } from './priced-cart'

const GRAMS_A_KILO = 1000

/** The unit price a tier pays, in fen; never above list whatever the book says. */
export function unitPriceFor(price: Price, tier: Tier): Fen {
  const member = tier === 'none' ? undefined : price.member[tier]
  return member === undefined ? price.list : minFen(member, price.list)
}

export function priceLine(line: CartLine, price: Price, tier: Tier): PricedLine {
  const listAmount = amountAt(line, price.list, price.list)
  const memberAmount = amountAt(line, unitPriceFor(price, tier), price.list)
  const saved = subtractFen(listAmount, memberAmount)
  return {
    lineId: line.id,
    productId: line.productId,
    goods: line.goods,
    unitPrice: price.list,
    listAmount,
    adjustments: saved > 0 ? [{ kind: 'member-price', tier, amount: negateFen(saved) }] : [],
    amount: addFen(listAmount, negateFen(saved)),
  }
}

/** A printed label price is list price; the member's share of it is taken in proportion, rounded for the shopper. */
function amountAt({ goods }: CartLine, unit: Fen, list: Fen): Fen {
  switch (goods.kind) {
    case 'pieces':
      return multiplyFen(unit, goods.quantity)
    case 'weight':
      return scaleFen(unit, goods.grams, GRAMS_A_KILO)
    case 'label-price':
      return unit === list ? goods.price : scaleFen(goods.price, unit, list)
    default:
      return unreachable(goods)
  }
}
