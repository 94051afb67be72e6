/** The shopper’s visit: the only place the trip lives, with every event of it in the journal. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Health } from '@/domain/journal'
import type { Result } from '@/domain/kernel'
import { err, isLater, ok } from '@/domain/kernel'
import type { Trip, TripEffect, TripEvent, TripRefusal } from '@/domain/trip'
import { newlyDue } from '@/domain/trip'
import { createTripJournal } from './trip-journal'
import type { JournalParts } from './trip-parts'

export type TripState = {
  readonly trip: Trip
  /** False while the last event could not be written: the page says so. */
  readonly saved: boolean
  /** What came of reading what the last launch had written. */
  readonly health: Health
  /** Staff are looking at the goods right now. Not part of the trip: the server knows it anew. */
  readonly beingChecked: boolean
  /** The last thing that happened: everything came back, which ended the trip. */
  readonly allReturned: boolean
}

export type TripStore = StoreApi<TripState> & {
  /** Applies one event and shows the trip it makes; it is safe once `settled` says so. */
  record(event: TripEvent): Result<Trip, TripRefusal>
  /**
   * Waits until everything recorded so far is safe, trying again what has failed before. False when it could not be
   * saved, or when another tab had gone on in a way that does not allow it; the trip is then the other tab's.
   */
  settled(): Promise<boolean>
  /** Takes up what other tabs have done, and tries again what could not be saved. */
  catchUp(): void
  /** Forgets the trip, whatever it waits for. For demos only. */
  startOver(): void
  /** Calls `work` after an event that has made something due. */
  onDue(work: (effects: readonly TripEffect[]) => void): void
}

export function createTripStore(parts: JournalParts): TripStore {
  const journal = createTripJournal(parts)
  const listeners = new Set<(effects: readonly TripEffect[]) => void>()
  const store = createStore<TripState>(() => ({
    ...journal.state(),
    beingChecked: false,
    allReturned: false,
  }))

  function show(more: Partial<TripState> = {}) {
    const next = { ...journal.state(), ...more }
    const now = store.getState()
    const isNews = Object.entries(next).some(([key, value]) => now[key as keyof TripState] !== value)
    if (isNews) store.setState(next)
  }
  const run = () => journal.run(() => show())

  parts.journal.onForeign(() => {
    journal.newsCame()
    void run()
  })
  // what was found damaged or left by others is put in order before anything else
  void run()

  return {
    ...store,
    record(event) {
      const before = store.getState().trip
      const added = journal.add(event)
      if (!added.ok) return added
      const allReturned = event.kind === 'goods-returned'
      const written = journal.run(() => show({ allReturned }))
      if (isLater(written)) show({ allReturned })
      // another tab was ahead, and its trip does not allow this
      const refusal = journal.refusedNow(added.value)
      if (refusal !== null) return err(refusal)
      const { trip } = store.getState()
      const effects = newlyDue(before, trip, event)
      if (effects.length > 0) for (const work of listeners) work(effects)
      return ok(trip)
    },
    async settled() {
      const told = journal.told()
      await run()
      return journal.takeStock(told)
    },
    catchUp() {
      journal.newsCame()
      void run()
    },
    startOver() {
      journal.startOver()
      show({ beingChecked: false })
      void run()
    },
    onDue: (work) => void listeners.add(work),
  }
}
