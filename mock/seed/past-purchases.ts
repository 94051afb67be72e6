/** What the demo's members bought before the first morning, as much of it as segments look at. */
import type { Millis } from '@/domain/kernel'
import { hasOwn, millis } from '@/domain/kernel'
import type { Category } from '@/domain/product'
import type { Purchase } from '@/domain/targeting'

const DAY = 86_400_000

/** Card → days ago, and the categories of the basket. */
const VISITS: { readonly [card: string]: readonly (readonly [number, ...Category[]])[] } = {
  M1002003001: [
    [60, 'pantry', 'meat'],
    [31, 'dairy', 'bakery'],
    [9, 'dairy', 'vegetables'],
  ],
  M1002003002: [
    [40, 'fruit', 'deli'],
    [12, 'fruit', 'alcohol'],
  ],
  M1002003004: [[75, 'household']],
}

export function purchasesBefore(card: string, now: Millis): readonly Purchase[] {
  const visits = (hasOwn(VISITS, card) ? VISITS[card] : undefined) ?? []
  return visits.map(([ago, ...categories]) => ({ at: millis(Math.max(0, now - ago * DAY)), categories }))
}
