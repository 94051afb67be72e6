/** What Hegu Market does not simply take back. The first rule that speaks of goods counts. */
import type { ReturnRule } from '@/domain/order'

export const RETURN_RULES: readonly ReturnRule[] = [
  { goods: 'age-restricted', why: 'age-restricted', by: 'supervisor' },
  { goods: 'weighed', why: 'weighed', by: 'supervisor' },
  { goods: { categories: ['frozen', 'deli'] }, why: 'cold', by: 'nobody' },
  { goods: { categories: ['personal-care', 'baby'] }, why: 'hygiene', by: 'nobody' },
]
