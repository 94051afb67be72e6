/** What a platform finds where the journal lies, as bytes nobody has looked into yet. */

export const SLOTS = ['a', 'b'] as const
export type Slot = (typeof SLOTS)[number]

export type StoredEntry = { readonly seq: number; readonly text: string }
export type Records = {
  readonly slots: { readonly [slot in Slot]: string | null }
  /** In the order of their numbers. */
  readonly entries: readonly StoredEntry[]
  /** The highest number that was ever told to be safe, remembered apart from the records; null: not known. */
  readonly promised: number | null
}
export type JournalContents = Records & {
  /** The highest number by the journal’s own count: the next entry must be the one after it. */
  readonly head: number
  /** What a launch in other circumstances has left: later than the rest, unless a snapshot says that it is in. */
  readonly before: {
    /** The trip alone, by a build that knew no journal. */
    readonly trip: string | null
    /** A journal in the storage that stands in when the right one cannot be opened. */
    readonly records: Records | null
  }
}

export const NOTHING_FOUND: JournalContents = {
  slots: { a: null, b: null },
  entries: [],
  promised: 0,
  head: 0,
  before: { trip: null, records: null },
}
