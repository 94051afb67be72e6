/** Which goods do not come back to the shelf like others: rules of the store, as data. */
import type { Goods } from '../cart'
import type { StaffRole } from '../member'
import type { Category } from '../product'
import type { ReturnReason } from './return'

export const RETURN_LIMITS = ['weighed', 'age-restricted', 'cold', 'hygiene'] as const
export type ReturnLimitWhy = (typeof RETURN_LIMITS)[number]

/** Who may still take such goods back. `nobody`: only faulty ones come back, to a supervisor. */
export const RETURN_KEEPERS = ['supervisor', 'nobody'] as const

export type ReturnLimit = {
  readonly why: ReturnLimitWhy
  readonly by: (typeof RETURN_KEEPERS)[number]
}

export type ReturnRule = ReturnLimit & {
  readonly goods: 'weighed' | 'age-restricted' | { readonly categories: readonly Category[] }
}

type Sold = {
  readonly goods: Goods
  readonly minimumAge: number | null
  /** Of the product, where the store still knows it. */
  readonly category: Category | undefined
}

/** The first rule that speaks of these goods, or null. */
export function limitOn(sold: Sold, rules: readonly ReturnRule[]): ReturnLimit | null {
  const rule = rules.find(({ goods }) => speaksOf(goods, sold))
  return rule ? { why: rule.why, by: rule.by } : null
}

function speaksOf(rule: ReturnRule['goods'], { goods, minimumAge, category }: Sold): boolean {
  if (rule === 'weighed') return goods.kind === 'weight' || goods.kind === 'label-price'
  if (rule === 'age-restricted') return minimumAge !== null
  return category !== undefined && rule.categories.includes(category)
}

const isFault = (reason: ReturnReason): boolean => reason === 'faulty' || reason === 'recalled'

/** Who has to take the goods back: anyone on duty, a supervisor, or nobody at all. */
export function takerOf(limit: ReturnLimit | null, reason: ReturnReason): 'anyone' | 'supervisor' | 'nobody' {
  if (!limit) return 'anyone'
  return limit.by === 'nobody' && isFault(reason) ? 'supervisor' : limit.by
}

export function mayTake(limit: ReturnLimit | null, reason: ReturnReason, role: StaffRole): boolean {
  const taker = takerOf(limit, reason)
  return taker === 'anyone' || (taker === 'supervisor' && role === 'supervisor')
}
