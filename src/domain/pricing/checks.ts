/** Checks that the data of a promotion can be priced with. */
import type { Goods } from '../cart'
import { unreachable } from '../kernel'
import type { Fault } from './fault'

/** ¥100,000: with 500 lines of 50 pieces every sum stays far below 2^53. */
export const MAX_PRICE = 10_000_000

const MAX_COUNT = 10_000
const MAX_GRAMS = 100_000

export function amountFault(amount: number): Fault | null {
  if (!(amount >= 0)) return 'negative-amount'
  return Number.isSafeInteger(amount) && amount <= MAX_PRICE ? null : 'amount-too-large'
}

export function percentFault(percent: number): Fault | null {
  return Number.isSafeInteger(percent) && percent >= 1 && percent <= 100 ? null : 'not-a-percentage'
}

export function countFault(count: number): Fault | null {
  return Number.isSafeInteger(count) && count >= 1 && count <= MAX_COUNT ? null : 'not-a-count'
}

/** Steps must be there and rise strictly: two that overlap would contradict each other. */
export function stepsFault<Step>(steps: readonly Step[], of: (step: Step) => number): Fault | null {
  if (steps.length === 0) return 'nothing-given'
  const rises = steps.every((step, i) => {
    const before = steps[i - 1]
    return before === undefined || of(before) < of(step)
  })
  return rises ? null : 'steps-overlap'
}

/** The first fault of several checks that run in order. */
export function firstFault(...checks: readonly (Fault | null)[]): Fault | null {
  return checks.find((fault) => fault !== null) ?? null
}

/** Whole pieces from 1 on, and label or sticker prices money can be reckoned with. */
export function isPriceable(goods: Goods): boolean {
  switch (goods.kind) {
    case 'pieces':
      return countFault(goods.quantity) === null
    case 'weight':
      return Number.isSafeInteger(goods.grams) && goods.grams > 0 && goods.grams <= MAX_GRAMS
    case 'label-price':
    case 'sticker-price':
      return amountFault(goods.price) === null
    default:
      return unreachable(goods)
  }
}
