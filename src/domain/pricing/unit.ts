/** One unit: a piece, or a weighed, labelled or stickered pack. Promotions are given to whole units. */
import type { CartLine } from '../cart'
import type { Fen } from '../kernel'
import { scaleFen, unreachable } from '../kernel'

const GRAMS_A_KILO = 1000

export type Unit = {
  readonly goods: 'piece' | 'weight' | 'label' | 'sticker'
  /** Fen per piece or per kilogram. */
  readonly list: Fen
  /** What the unit costs at list price: a printed label price is list price. */
  readonly listAmount: Fen
  /** Of a weighed pack; 0 for others. */
  readonly grams: number
  /** What a sticker on the pack says it costs. */
  readonly sticker: Fen | null
}

/** The unit a line is made of; a line of pieces holds many of them. */
export function unitOf({ goods }: CartLine, list: Fen): Unit {
  const piece = { list, listAmount: list, grams: 0, sticker: null }
  switch (goods.kind) {
    case 'pieces':
      return { ...piece, goods: 'piece' }
    case 'weight':
      return {
        ...piece,
        goods: 'weight',
        grams: goods.grams,
        listAmount: scaleFen(list, goods.grams, GRAMS_A_KILO),
      }
    case 'label-price':
      return { ...piece, goods: 'label', listAmount: goods.price }
    case 'sticker-price':
      return { ...piece, goods: 'sticker', sticker: goods.price }
    default:
      return unreachable(goods)
  }
}

/** The unit at another price per piece or kilogram; a label's price moves in proportion, rounded for the shopper. */
export function amountAt({ goods, list, listAmount, grams }: Unit, price: Fen): Fen {
  switch (goods) {
    case 'piece':
    case 'sticker':
      return price
    case 'weight':
      return scaleFen(price, grams, GRAMS_A_KILO)
    case 'label':
      return list === 0 ? listAmount : scaleFen(listAmount, price, list)
    default:
      return unreachable(goods)
  }
}
