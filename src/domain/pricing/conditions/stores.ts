/** In these stores only. */
import type { StoreId } from '../../kernel'
import type { ConditionRule } from './condition-rule'
import { shared } from './condition-rule'

type Stores = { readonly storeIds: readonly StoreId[] }

export const stores: ConditionRule<Stores> = {
  unmet: ({ storeIds }, { storeId }) => (storeIds.includes(storeId) ? null : 'other-store'),
  fault: ({ storeIds }) => (storeIds.length === 0 ? 'never-holds' : null),
  both(a, b) {
    const storeIds = shared(a.storeIds, b.storeIds)
    return storeIds && { storeIds }
  },
}
