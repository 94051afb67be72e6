/** The shopper’s visit: the only place the trip lives, written to storage with every event. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Result } from '@/domain/kernel'
import { ok } from '@/domain/kernel'
import type { Trip, TripEvent, TripRefusal } from '@/domain/trip'
import { reduceTrip } from '@/domain/trip'

export type TripState = {
  readonly trip: Trip
  /** False while the last event could not be written: the page says so. */
  readonly saved: boolean
  /** Staff are looking at the goods right now. Not part of the trip: the server knows it anew. */
  readonly beingChecked: boolean
  /** The last thing that happened: everything came back, which ended the trip. */
  readonly allReturned: boolean
}

export type TripStore = StoreApi<TripState> & {
  /** Applies one event, writes the new trip, then shows it. */
  record(event: TripEvent): Result<Trip, TripRefusal>
}

/** `save` answers whether the trip is now durable. */
export function createTripStore(initial: Trip, save: (trip: Trip) => boolean): TripStore {
  const store = createStore<TripState>(() => ({
    trip: initial,
    saved: true,
    beingChecked: false,
    allReturned: false,
  }))
  return {
    ...store,
    record(event) {
      const next = reduceTrip(store.getState().trip, event)
      if (!next.ok) return next
      const allReturned = event.kind === 'goods-returned'
      store.setState({ trip: next.value, saved: save(next.value), allReturned })
      return ok(next.value)
    },
  }
}
