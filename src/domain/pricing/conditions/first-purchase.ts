/** 首单: the shopper has never paid for an order. */
import type { ConditionRule } from './condition-rule'

export const firstPurchase: ConditionRule<object> = {
  unmet: (_condition, { isFirstPurchase }) => (isFirstPurchase ? null : 'not-first-purchase'),
  fault: () => null,
  both: (a) => a,
}
