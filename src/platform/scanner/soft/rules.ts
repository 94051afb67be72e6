/** What makes a row of digits a code: number sets and check sums, one rule for each way a symbol may be drawn. */
import { NUMBER_SET, PARITY_13, PARITY_E, setsOf } from '@/domain/code'
import type { Layout } from './layout'

export type Rule = {
  /** Printed before and after the drawn digits. */
  readonly head: string
  readonly tail: string
  /** First pattern of the number set of each digit. */
  readonly sets: readonly number[]
  /** What each digit counts in the check sum, which with `sum` must be a multiple of ten. */
  readonly weights: readonly number[]
  readonly sum: number
  /** The value of the last digit where the rule holds for that only, else null. */
  readonly last: number | null
}

const all = (set: number, count: number): number[] => Array.from({ length: count }, () => set)

const EAN_13_RULES: readonly Rule[] = PARITY_13.map((parity, first) => ({
  head: String(first),
  tail: '',
  sets: [...setsOf(parity), ...all(NUMBER_SET.c, 6)],
  weights: [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1],
  sum: first,
  last: null,
}))

const EAN_8_RULES: readonly Rule[] = [
  {
    head: '',
    tail: '',
    sets: [...all(NUMBER_SET.a, 4), ...all(NUMBER_SET.c, 4)],
    weights: [3, 1, 3, 1, 3, 1, 3, 1],
    sum: 0,
    last: null,
  },
]

/** Where the six digits stand in the UPC-A they expand to hangs on the last of them. */
function weightsOfUpcE(last: number): number[] {
  if (last <= 2) return [1, 3, 3, 1, 3, 1]
  if (last === 3) return [1, 3, 1, 1, 3, 0]
  return last === 4 ? [1, 3, 1, 3, 3, 0] : [1, 3, 1, 3, 1, 3]
}

/** The check digit is not drawn: the number sets tell it, and the number system too. */
const UPC_E_RULES: readonly Rule[] = [0, 1].flatMap((system) =>
  PARITY_E.flatMap((parity, check) =>
    Array.from({ length: 10 }, (_, last) => ({
      head: String(system),
      tail: String(check),
      sets: setsOf(system === 0 ? parity : ~parity),
      weights: weightsOfUpcE(last),
      sum: system * 3 + check,
      last,
    })),
  ),
)

export const RULES: { readonly [kind in Layout['symbology']]: readonly Rule[] } = {
  ean13: EAN_13_RULES,
  ean8: EAN_8_RULES,
  upce: UPC_E_RULES,
}
