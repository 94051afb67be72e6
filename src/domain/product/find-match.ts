/** A product picked by name: judged as if its code had been scanned. */
import type { Millis } from '../kernel'
import type { ProductMatch } from './match'
import { matchProduct } from './match'
import type { MatchedCode } from './matched-code'
import type { Product } from './product'

/** Only this product is asked about, also where another one shares its code: the shopper has chosen already. */
export function matchPicked(product: Product, now: Millis): ProductMatch {
  const code = codeOf(product)
  // without any code it cannot become a line of a cart; the till can sell it
  return code
    ? matchProduct(code, { byGtin: () => [product], byPlu: () => [product] }, now)
    : { kind: 'till-only', product }
}

function codeOf({ gtins: [gtin], plu }: Product): MatchedCode | undefined {
  if (gtin !== undefined) return { kind: 'gtin', gtin }
  return plu === null ? undefined : { kind: 'in-store', plu }
}
