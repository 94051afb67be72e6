/** One line before promotions: list price, or the cheapest of member price, markdown and sticker. Never two of them. */
import type { CartLine, Goods } from '../cart'
import type { Fen } from '../kernel'
import { minFen, multiplyFen, scaleFen, subtractFen, unreachable } from '../kernel'
import type { Tier } from '../member'
import type { Markdown, Price } from './price-book'
import type { Adjustment, PricedLine } from './priced-cart'

const GRAMS_A_KILO = 1000

/** The unit price a tier pays, in fen; never above list whatever the book says. */
export function unitPriceFor(price: Price, tier: Tier): Fen {
  const member = tier === 'none' ? undefined : price.member[tier]
  return member === undefined ? price.list : minFen(member, price.list)
}

type Terms = { readonly tier: Tier; readonly markdown: Markdown | null }

export function priceLine(line: CartLine, price: Price, { tier, markdown }: Terms): PricedLine {
  const { goods } = line
  const listAmount = amountAt(goods, price.list, price.list)
  const memberAmount = amountAt(goods, unitPriceFor(price, tier), price.list)
  const offers = [
    { amount: memberAmount, why: { kind: 'member-price', tier } as const },
    ...(markdown ? [markedDown(goods, listAmount, markdown)] : []),
    ...(goods.kind === 'sticker-price'
      ? [{ amount: goods.price, why: { kind: 'price-sticker' } as const }]
      : []),
  ]
  // of two that cost the same the first is named
  const best = offers.reduce((cheapest, each) => (each.amount < cheapest.amount ? each : cheapest))
  const isCheaper = best.amount < listAmount
  const adjustment: Adjustment = { ...best.why, amount: subtractFen(best.amount, listAmount) }
  return {
    lineId: line.id,
    productId: line.productId,
    goods,
    unitPrice: price.list,
    listAmount,
    adjustments: isCheaper ? [adjustment] : [],
    amount: isCheaper ? best.amount : listAmount,
  }
}

/** A percentage off list: of each counted piece, or of the whole pack that was weighed or labelled. */
function markedDown(goods: Goods, listAmount: Fen, { id, percentOff }: Markdown) {
  const reduced = (amount: Fen) => scaleFen(amount, 100 - percentOff, 100)
  const amount =
    goods.kind === 'pieces'
      ? multiplyFen(reduced(scaleFen(listAmount, 1, goods.quantity)), goods.quantity)
      : reduced(listAmount)
  return { amount, why: { kind: 'markdown', markdownId: id, percentOff } as const }
}

/** A printed label price is list price; the member's share of it is taken in proportion, rounded for the shopper. */
function amountAt(goods: Goods, unit: Fen, list: Fen): Fen {
  switch (goods.kind) {
    case 'pieces':
      return multiplyFen(unit, goods.quantity)
    case 'weight':
      return scaleFen(unit, goods.grams, GRAMS_A_KILO)
    case 'label-price':
      return unit === list ? goods.price : scaleFen(goods.price, unit, list)
    case 'sticker-price':
      return unit
    default:
      return unreachable(goods)
  }
}
