/** 阶梯价: so much off every piece as soon as the basket holds `from` pieces of the goods. Pieces only. */
import { scaleFen } from '../../kernel'
import { countFault, percentFault, stepsFault } from '../checks'
import type { ItemRule } from './item-benefit'

type QuantityTiers = { readonly tiers: readonly { readonly from: number; readonly percent: number }[] }

export const quantityTiers: ItemRule<QuantityTiers> = {
  amount({ tiers }, { goods, listAmount }, piecesOfGoods) {
    const tier = tiers.filter(({ from }) => from <= piecesOfGoods).pop()
    return tier && goods === 'piece' ? scaleFen(listAmount, 100 - tier.percent, 100) : null
  },
  fault: ({ tiers }) =>
    stepsFault(tiers, ({ from }) => from) ??
    stepsFault(tiers, ({ percent }) => percent) ??
    tiers.reduce<ReturnType<typeof countFault>>(
      (found, { from, percent }) => found ?? countFault(from) ?? percentFault(percent),
      null,
    ),
}
