/** The shopper holds a coupon for it; makes it a promotion of the coupon layer. */
import type { ConditionRule } from './condition-rule'

export const coupon: ConditionRule<object> = {
  unmet: (_condition, { holdsCoupon }) => (holdsCoupon ? null : 'no-coupon'),
  fault: () => null,
  both: (a) => a,
}
