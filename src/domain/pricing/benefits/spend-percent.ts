/** 满折: the percentage of the highest step reached, at most `most`; half a fen goes to the shopper. */
import type { Fen } from '../../kernel'
import { amountFault, firstFault, percentFault, stepsFault } from '../checks'
import type { OrderRule } from './order-benefit'

type SpendPercent = {
  readonly steps: readonly { readonly spend: Fen; readonly percent: number }[]
  readonly most: Fen | null
}

const offAt = ({ steps, most }: SpendPercent, base: number, reach: number) => {
  const percent = steps.reduce((reached, step) => (step.spend <= reach ? step.percent : reached), 0)
  return Math.min(Math.ceil((base * percent) / 100), most ?? Number.POSITIVE_INFINITY)
}

export const spendPercent: OrderRule<SpendPercent> = {
  off: (benefit, base) => offAt(benefit, base, base),
  atBest: offAt,
  next: ({ steps }, base) => steps.find(({ spend }) => spend > base)?.spend ?? null,
  rate: ({ steps }) => Math.max(...steps.map(({ percent }) => percent)),
  fault: ({ steps, most }) =>
    firstFault(
      ...steps.flatMap(({ spend, percent }) => [amountFault(spend), percentFault(percent)]),
      stepsFault(steps, ({ spend }) => spend),
      stepsFault(steps, ({ percent }) => percent),
      amountFault(most ?? 0),
      most === 0 ? 'nothing-given' : null,
    ),
}
