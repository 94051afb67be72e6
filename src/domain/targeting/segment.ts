/** Segments: who an offer is meant for, as data, told from paid orders and the membership and from nothing else. */
import type { Millis } from '../kernel'
import { unreachable } from '../kernel'
import type { Category } from '../product'
import type { TargetableCategory } from './targetable'

export const LAPSES = ['purchase', 'membership'] as const
export type Lapse = (typeof LAPSES)[number]

export type Segment =
  /** Has never paid for anything, a membership included. */
  | { readonly kind: 'new' }
  /** The last paid order, or the end of the membership, is longer ago than this. */
  | { readonly kind: 'lapsed'; readonly what: Lapse; readonly days: number }
  /** So many paid orders of the last days had goods of the category. */
  | {
      readonly kind: 'category-buyer'
      readonly category: TargetableCategory
      readonly times: number
      readonly days: number
    }

/** One paid order, as much of it as segments may look at. */
export type Purchase = { readonly at: Millis; readonly categories: readonly Category[] }

export type ShopperFacts = {
  readonly purchases: readonly Purchase[]
  /** End of the membership they have or had; null for who never had one. */
  readonly membershipEndsAt: Millis | null
}

const DAY = 86_400_000

export function isIn(segment: Segment, facts: ShopperFacts, now: Millis): boolean {
  const { purchases, membershipEndsAt } = facts
  switch (segment.kind) {
    case 'new':
      return purchases.length === 0 && membershipEndsAt === null
    case 'lapsed': {
      const last = segment.what === 'membership' ? membershipEndsAt : lastOf(purchases)
      return last !== null && now - last > segment.days * DAY
    }
    case 'category-buyer': {
      const since = now - segment.days * DAY
      const bought = purchases.filter(
        ({ at, categories }) => at >= since && at <= now && categories.includes(segment.category),
      )
      return bought.length >= segment.times
    }
    default:
      return unreachable(segment)
  }
}

function lastOf(purchases: readonly Purchase[]): Millis | null {
  return purchases.reduce<Millis | null>((last, { at }) => (last === null || at > last ? at : last), null)
}
