/** What comes off the list price of a basket, split by why. */
import type { Fen } from '../kernel'
import { addFen, sumFen } from '../kernel'
import type { PricedLine } from './priced-cart'

/** All are negative or zero. `reduced`: near their date, or with a price sticker. */
export type Savings = { readonly member: Fen; readonly promotion: Fen; readonly reduced: Fen }

export function savingsOf(lines: readonly PricedLine[]): Savings {
  const adjustments = lines.flatMap((line) => line.adjustments)
  const off = (kind: (typeof adjustments)[number]['kind']) =>
    sumFen(adjustments.filter((each) => each.kind === kind).map(({ amount }) => amount))
  return {
    member: off('member-price'),
    promotion: off('promotion'),
    reduced: addFen(off('markdown'), off('price-sticker')),
  }
}
