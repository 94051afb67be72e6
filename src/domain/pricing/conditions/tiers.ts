/** For shoppers of these tiers. */
import type { Tier } from '../../member'
import type { ConditionRule } from './condition-rule'

type Tiers = { readonly tiers: readonly Tier[] }

export const tiers: ConditionRule<Tiers> = {
  unmet: ({ tiers: of }, { tier }) => (of.includes(tier) ? null : 'tier'),
  fault: () => null,
}
