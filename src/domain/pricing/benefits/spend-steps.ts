/** 满减: `off` of the highest step whose `spend` is reached. */
import type { Fen } from '../../kernel'
import { amountFault, firstFault, stepsFault } from '../checks'
import type { OrderRule } from './order-benefit'

type SpendSteps = { readonly steps: readonly { readonly spend: Fen; readonly off: Fen }[] }

const offAt = ({ steps }: SpendSteps, base: number) =>
  steps.reduce((off, step) => (step.spend <= base ? step.off : off), 0)

export const spendSteps: OrderRule<SpendSteps> = {
  off: offAt,
  atBest: (benefit, _base, reach) => offAt(benefit, reach),
  next: ({ steps }, base) => steps.find(({ spend }) => spend > base)?.spend ?? null,
  rate: () => 0,
  fault: ({ steps }) =>
    firstFault(
      ...steps.flatMap(({ spend, off }) => [amountFault(spend), amountFault(off)]),
      stepsFault(steps, ({ spend }) => spend),
      stepsFault(steps, ({ off }) => off),
      ...steps.map(({ off }) => (off === 0 ? ('nothing-given' as const) : null)),
    ),
}
