/** 套餐: one set of these slots for `price`. */
import type { Fen } from '../../kernel'
import { amountFault, countFault, firstFault } from '../checks'
import type { GoodsFilter } from '../goods-filter'
import type { BundleRule } from './bundle-benefit'
import { offToReach } from './off-to-reach'

type Combo = {
  readonly slots: readonly { readonly goods: GoodsFilter; readonly count: number }[]
  readonly price: Fen
}

export const combo: BundleRule<Combo> = {
  basis: 'list',
  slots: ({ slots }, goods) => slots.map((slot) => ({ count: slot.count, filters: [goods, slot.goods] })),
  off: ({ price }, pieces) => offToReach(price, pieces),
  fault: ({ slots, price }) =>
    firstFault(
      slots.length === 0 ? 'nothing-given' : null,
      ...slots.map(({ count }) => countFault(count)),
      amountFault(price),
    ),
}
