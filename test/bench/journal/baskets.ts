/** Visits of so many lines as events, and what lies in storage of them. */
import type { LineId, ProductId, StoreId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import type { Trip, TripEvent } from '@/domain/trip'
import { IDLE, reduceTrip } from '@/domain/trip'

const checkedIn: TripEvent = { kind: 'checked-in', storeId: idOf<StoreId>('sz-futian'), at: millis(1) }

/** Like the ids and codes of a real basket, letter for letter in length. */
export const scanned = (n: number): TripEvent => ({
  kind: 'cart-changed',
  change: {
    kind: 'goods-scanned',
    lineId: idOf<LineId>(`l${String(n).padStart(24, '0')}`),
    productId: idOf<ProductId>(`youtian-whole-milk-${String(n).padStart(3, '0')}`),
    code: String(6907142010079 + n).padStart(14, '0'),
    goods: { kind: 'pieces', quantity: 1 },
    lastDay: null,
    batch: null,
    purchaseLimit: null,
  },
})

export function after(trip: Trip, event: TripEvent): Trip {
  const next = reduceTrip(trip, event)
  if (!next.ok) throw new Error(next.error)
  return next.value
}

export const tripOf = (lines: number): Trip =>
  Array.from({ length: lines }, (_, n) => scanned(n)).reduce(after, after(IDLE, checkedIn))
