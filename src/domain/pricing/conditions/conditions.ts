/** Every kind of condition: one closed union, one line a kind. */
import type { Fault } from '../fault'
import { channel } from './channel'
import type { Asking, ConditionRule, Unmet } from './condition-rule'
import { coupon } from './coupon'
import { firstPurchase } from './first-purchase'
import { stores } from './stores'
import { tiers } from './tiers'
import { wallet } from './wallet'
import { weekly } from './weekly'
import { window } from './window'

const CONDITIONS = {
  window,
  weekly,
  stores,
  tiers,
  channel,
  'first-purchase': firstPurchase,
  wallet,
  coupon,
}

type Rules = typeof CONDITIONS
type DataOf<Rule> = Rule extends ConditionRule<infer Data> ? Data : never
export type Condition = { [Kind in keyof Rules]: { readonly kind: Kind } & DataOf<Rules[Kind]> }[keyof Rules]

// each rule takes the data of its own kind, which a union of functions cannot say
const ruleOf = ({ kind }: Condition) => CONDITIONS[kind] as ConditionRule<Condition>

export const unmet = (condition: Condition, asking: Asking): Unmet | null =>
  ruleOf(condition).unmet(condition, asking)

export const conditionFault = (condition: Condition): Fault | null => ruleOf(condition).fault(condition)

/** Whether conditions of one kind exclude each other, so that they never hold together. */
export function neverMeet(conditions: readonly Condition[]): boolean {
  const byKind = new Map<Condition['kind'], Condition>()
  for (const condition of conditions) {
    const before = byKind.get(condition.kind)
    const both = before ? ruleOf(condition).both(before, condition) : condition
    if (both === null) return true
    byKind.set(condition.kind, { ...both, kind: condition.kind } as Condition)
  }
  return false
}
