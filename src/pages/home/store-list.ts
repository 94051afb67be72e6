/** Stores as the list shows them: nearest first where the distance is known, and whether they are open. */
import type { Millis } from '@/domain/kernel'
import type { Store } from '@/domain/store'

export type ListedStore = { readonly store: Store; readonly metres: number | null; readonly isOpen: boolean }

const MINUTE = 60_000
const DAY = 24 * 60
/** All stores keep Chinese time (UTC+8). */
const OFFSET = 8 * 60

export function listStores(
  stores: readonly Store[],
  distances: ReadonlyMap<string, number>,
  now: Millis,
): readonly ListedStore[] {
  const minute = (Math.floor(now / MINUTE) + OFFSET) % DAY
  return stores
    .map((store) => ({ store, metres: distances.get(store.id) ?? null, isOpen: isOpenAt(store, minute) }))
    .sort((a, b) => (a.metres ?? 0) - (b.metres ?? 0))
}

function isOpenAt({ hours }: Store, minute: number): boolean {
  return minute >= minuteOf(hours.opens) && minute < minuteOf(hours.closes)
}

function minuteOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}
