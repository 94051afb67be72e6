/** What the goods of an order-level promotion cost when its turn comes. */
import type { Adjustment } from '../priced-cart'
import type { Promotion } from '../promotion'
import { LAYERS, layerOf } from '../promotion'
import { takenOfGroup } from './taken-instead'
import type { Told, ToldLine } from './told'
import { passes, toldLines } from './told'

/** Lines that count towards it: a line that took a promotion of one of its groups counts with none of its pieces. */
export function countingLines(promotion: Promotion, told: Told): readonly ToldLine[] {
  return toldLines(told).filter(
    ({ line, priced }) =>
      passes(line, [promotion.goods], told.context) &&
      takenOfGroup({ promotion, book: told.book }, priced) === null,
  )
}

/** Fen after all earlier layers. */
export function baseOf(promotion: Promotion, lines: readonly ToldLine[]): number {
  const turn = LAYERS.indexOf(layerOf(promotion))
  return lines.reduce((sum, { priced: { listAmount, adjustments } }) => {
    const off = adjustments.filter((each) => turnOf(each) < turn)
    return off.reduce((left, { amount }) => left + amount, sum + listAmount)
  }, 0)
}

const turnOf = (adjustment: Adjustment) =>
  LAYERS.indexOf(adjustment.kind === 'promotion' ? adjustment.layer : 'item')
