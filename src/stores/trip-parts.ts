/** What the journal of a trip is made of: where it lies, how it is read, who writes and when. */
import type { JournalContents, Readers } from '@/domain/journal'
import type { Millis } from '@/domain/kernel'
import type { TripEvent } from '@/domain/trip'
import type { Journal } from '@/platform/ports'

export type JournalParts = {
  readonly journal: Journal
  /** What the first reading of this launch has brought. */
  readonly found: JournalContents
  readonly readers: Readers
  readonly now: () => Millis
  /** A name no other tab or launch has. */
  readonly writer: string
  /** Frees space that something else can be fetched into again. */
  readonly makeRoom: () => void
}

/** A fact that is not safe yet. */
export type Pending = { readonly id: string; readonly at: Millis; readonly event: TripEvent }
