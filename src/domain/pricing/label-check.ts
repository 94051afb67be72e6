/** Whether the price and the weight on one label belong together. */
import { hasOwn } from '../kernel'
import type { MatchedCode, Product, ProductMatch } from '../product'
import { printedOn } from '../product'
import type { PriceBook } from './price-book'

const GRAMS_A_KILO = 1000

/** A label whose price is more than a fen off its weight × the list price is not sold. Unknown prices check nothing. */
export function withLabelChecked(match: ProductMatch, prices: PriceBook['prices']): ProductMatch {
  switch (match.kind) {
    case 'ambiguous':
      return { kind: 'ambiguous', matches: match.matches.map((each) => withLabelChecked(each, prices)) }
    case 'found':
    case 'needs-age-check':
      return isConsistent(match.product, match.code, prices)
        ? match
        : { kind: 'label-mismatch', product: match.product }
    default:
      return match
  }
}

function isConsistent({ id, saleUnit }: Product, code: MatchedCode, prices: PriceBook['prices']): boolean {
  const { price, net } = printedOn(code)
  const perKilo = hasOwn(prices, id) ? prices[id]?.list : undefined
  if (saleUnit !== 'weighed' || price === undefined || net === undefined || perKilo === undefined) return true
  // scales round either way, so a whole fen is allowed on both sides
  return Math.abs(price * GRAMS_A_KILO - perKilo * net) <= GRAMS_A_KILO
}
