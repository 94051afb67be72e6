/** What one unit of a line costs at least. */
import { pieceCount } from '../../cart'
import type { Fen } from '../../kernel'
import { minFen, ZERO_FEN } from '../../kernel'
import type { PricingContext } from '../context'
import { amountAt, unitOf } from '../unit'
import { unitPriceFor } from '../unit-price-for'
import type { ToldLine } from './told'

/** Member price and sticker may lie below the store's lowest price; promotions then take nothing more off. */
export function floorOf({ line, price }: ToldLine, { tier }: PricingContext): Fen {
  const unit = unitOf(line, price.list)
  const member = amountAt(unit, unitPriceFor(price, tier))
  const floor = amountAt(unit, price.floor ?? ZERO_FEN)
  return minFen(floor, minFen(member, unit.sticker ?? unit.listAmount))
}

/** Whether nothing more can come off any of its units. */
export function isAtFloor(of: ToldLine, context: PricingContext): boolean {
  return of.priced.amount <= floorOf(of, context) * pieceCount([of.line])
}
