/** N 件 X 元: `count` pieces of the goods for `price`. */
import type { Fen } from '../../kernel'
import { amountFault, countFault, firstFault } from '../checks'
import type { BundleRule } from './bundle-benefit'
import { offToReach } from './off-to-reach'

type SetPrice = { readonly count: number; readonly price: Fen }

export const setPrice: BundleRule<SetPrice> = {
  basis: 'list',
  slots: ({ count }, goods) => [{ count, filters: [goods] }],
  off: ({ price }, pieces) => offToReach(price, pieces),
  fault: ({ count, price }) => firstFault(countFault(count), amountFault(price)),
}
