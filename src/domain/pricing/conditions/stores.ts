/** In these stores only. */
import type { StoreId } from '../../kernel'
import type { ConditionRule } from './condition-rule'

type Stores = { readonly storeIds: readonly StoreId[] }

export const stores: ConditionRule<Stores> = {
  unmet: ({ storeIds }, { storeId }) => (storeIds.includes(storeId) ? null : 'other-store'),
  fault: () => null,
}
