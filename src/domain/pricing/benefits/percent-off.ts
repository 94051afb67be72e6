/** 直降: a percentage off the unit, rounded down to the shopper's good. */
import { scaleFen } from '../../kernel'
import { percentFault } from '../checks'
import type { ItemRule } from './item-benefit'

type PercentOff = { readonly percent: number }

export const percentOff: ItemRule<PercentOff> = {
  amount: ({ percent }, { listAmount }) => scaleFen(listAmount, 100 - percent, 100),
  fault: ({ percent }) => percentFault(percent),
}
