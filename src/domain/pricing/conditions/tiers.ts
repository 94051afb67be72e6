/** For shoppers of these tiers. */
import type { Tier } from '../../member'
import type { ConditionRule } from './condition-rule'
import { shared } from './condition-rule'

type Tiers = { readonly tiers: readonly Tier[] }

export const tiers: ConditionRule<Tiers> = {
  unmet: ({ tiers: of }, { tier }) => (of.includes(tier) ? null : 'tier'),
  fault: ({ tiers }) => (tiers.length === 0 ? 'never-holds' : null),
  both(a, b) {
    const tiers = shared(a.tiers, b.tiers)
    return tiers && { tiers }
  },
}
