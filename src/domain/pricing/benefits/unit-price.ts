/** 特价: another price per piece or per kilogram. */
import type { Fen } from '../../kernel'
import { amountFault } from '../checks'
import { amountAt } from '../unit'
import type { ItemRule } from './item-benefit'

type UnitPrice = { readonly price: Fen }

export const unitPrice: ItemRule<UnitPrice> = {
  amount: ({ price }, unit) => amountAt(unit, price),
  fault: ({ price }) => amountFault(price),
}
