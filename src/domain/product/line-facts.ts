/** What one scanned code brings into the cart. The server reads the same from the code a line has kept. */
import type { CartLine, Goods } from '../cart'
import { codeText } from './code-text'
import type { MatchedCode } from './matched-code'
import { labelOf, printedOn } from './matched-code'
import type { Product } from './product'
import { lastDayOf } from './shelf-life'

export type LineFacts = Pick<CartLine, 'code' | 'goods' | 'lastDay' | 'batch'>

export function lineFactsOf({ saleUnit }: Pick<Product, 'saleUnit'>, code: MatchedCode): LineFacts {
  const label = labelOf(code)
  return {
    code: codeText(code),
    goods: goodsOf(saleUnit, code),
    lastDay: lastDayOf(label),
    batch: label.batch ?? null,
  }
}

/**
 * A scale's price stands; else what is weighed goes by its weight; all else is one piece. On goods sold by the piece
 * a price beside the GTIN (AI 392n) counts for nothing: anybody can print a QR code, and the book has their price.
 */
function goodsOf(saleUnit: Product['saleUnit'], code: MatchedCode): Goods {
  if (code.kind === 'price-sticker') {
    // the book's price of weighed goods is that of a kilogram: there is no piece to reduce
    return { kind: saleUnit === 'weighed' ? 'label-price' : 'sticker-price', price: code.price }
  }
  const { price, net } = printedOn(code)
  const isVaried = saleUnit === 'weighed' || code.kind === 'price-embedded'
  if (price !== undefined && isVaried) return { kind: 'label-price', price }
  if (net !== undefined && saleUnit === 'weighed') return { kind: 'weight', grams: net }
  return { kind: 'pieces', quantity: 1 }
}
