/** 每满减: `off` for every full `spend`, at most `most` in all. */
import type { Fen } from '../../kernel'
import { amountFault, firstFault } from '../checks'
import type { OrderRule } from './order-benefit'

type EverySpend = { readonly spend: Fen; readonly off: Fen; readonly most: Fen | null }

const offAt = ({ spend, off, most }: EverySpend, base: number) =>
  Math.min(Math.floor(base / spend) * off, most ?? Number.POSITIVE_INFINITY)

export const everySpend: OrderRule<EverySpend> = {
  off: offAt,
  atBest: (benefit, _base, reach) => offAt(benefit, reach),
  next: (benefit, base) => {
    const next = (Math.floor(base / benefit.spend) + 1) * benefit.spend
    return offAt(benefit, next) > offAt(benefit, base) ? next : null
  },
  rate: () => 0,
  fault: ({ spend, off, most }) =>
    firstFault(
      amountFault(spend),
      amountFault(off),
      amountFault(most ?? 0),
      off === 0 || spend === 0 || most === 0 ? 'nothing-given' : null,
    ),
}
