/** 立减: so much off every piece, or off every kilogram. */
import type { Fen } from '../../kernel'
import { maxFen, subtractFen, ZERO_FEN } from '../../kernel'
import { amountFault } from '../checks'
import { amountAt } from '../unit'
import type { ItemRule } from './item-benefit'

type AmountOff = { readonly amount: Fen }

export const amountOff: ItemRule<AmountOff> = {
  amount: ({ amount }, unit) => amountAt(unit, maxFen(subtractFen(unit.list, amount), ZERO_FEN)),
  fault: ({ amount }) => amountFault(amount) ?? (amount === 0 ? 'nothing-given' : null),
}
