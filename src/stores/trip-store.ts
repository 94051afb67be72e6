/** The shopper’s visit: the only place the trip lives, written to storage with every event. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Result } from '@/domain/kernel'
import { ok } from '@/domain/kernel'
import type { Trip, TripEffect, TripEvent, TripRefusal } from '@/domain/trip'
import { stepTrip } from '@/domain/trip'

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
  /** Resolves once everything recorded so far is durable, or known not to be. */
  settled(): Promise<boolean>
  /** Calls `work` after an event that has made something due. */
  onDue(work: (effects: readonly TripEffect[]) => void): void
}

/** `save` answers whether the trip is now durable. */
export function createTripStore(initial: Trip, save: (trip: Trip) => boolean): TripStore {
  const store = createStore<TripState>(() => ({
    trip: initial,
    saved: true,
    beingChecked: false,
    allReturned: false,
  }))
  const listeners = new Set<(effects: readonly TripEffect[]) => void>()
  return {
    ...store,
    record(event) {
      const next = stepTrip(store.getState().trip, event)
      if (!next.ok) return next
      const { trip, effects } = next.value
      const allReturned = event.kind === 'goods-returned'
      store.setState({ trip, saved: save(trip), allReturned })
      if (effects.length > 0) for (const work of listeners) work(effects)
      return ok(trip)
    },
    settled: async () => store.getState().saved,
    onDue: (work) => void listeners.add(work),
  }
}
