/** Why a promotion does not hold at all: of several reasons the one the shopper can do least about. */
import { unreachable } from '../../kernel'
import type { Unmet } from '../conditions/condition-rule'
import type { PricingContext } from '../context'
import type { Failed } from '../unmet'
import type { Why } from './line-story'

const LEAST_HOPE_FIRST: readonly Unmet[] = [
  // without the coupon the rest is nobody's business
  'no-coupon',
  'over',
  'other-store',
  'not-first-purchase',
  'channel',
  'not-yet',
  'not-now',
  'tier',
  'wallet',
]

/** Null where every condition holds. */
export function whyUnmet(failures: readonly Failed[], context: PricingContext): Why | null {
  const rank = ({ reason }: Failed) => LEAST_HOPE_FIRST.indexOf(reason)
  const [worst] = [...failures].sort((a, b) => rank(a) - rank(b))
  return worst ? inFull(worst.condition, context) : null
}

function inFull(condition: Failed['condition'], { now }: PricingContext): Why {
  switch (condition.kind) {
    case 'window':
      return condition.from !== null && now < condition.from
        ? { kind: 'not-yet', from: condition.from }
        : { kind: 'over' }
    case 'weekly': {
      const { days, fromMinute, untilMinute } = condition
      return { kind: 'not-now', days, fromMinute, untilMinute }
    }
    case 'stores':
      return { kind: 'other-store' }
    case 'tiers':
      return { kind: 'tier', tiers: condition.tiers }
    case 'channel':
      return { kind: 'channel', channel: condition.channel }
    case 'first-purchase':
      return { kind: 'not-first-purchase' }
    case 'wallet':
      return { kind: 'wallet', wallets: condition.wallets }
    case 'coupon':
      return { kind: 'no-coupon' }
    default:
      return unreachable(condition)
  }
}
