/** Whether prices hold only when the wallet they were reckoned with pays. */
import type { PriceBook } from './price-book'
import type { PricedLine } from './priced-cart'

/** `lines` as they were priced with this book and a wallet. */
export function isForWallet(lines: readonly PricedLine[], { promotions }: PriceBook): boolean {
  const used = new Set(
    lines.flatMap(({ adjustments }) =>
      adjustments.flatMap((each) => ('promotionId' in each ? [each.promotionId] : [])),
    ),
  )
  return promotions.some(
    ({ id, conditions }) => used.has(id) && conditions.some(({ kind }) => kind === 'wallet'),
  )
}
