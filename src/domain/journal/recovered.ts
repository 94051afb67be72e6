/** What came of reading the journal, and what has to be done before anything is added to it. */
import type { Trip } from '../trip'
import type { Slot } from './contents'
import { RECORD_FAULTS } from './records'

/** Why bytes were set aside. */
export const FAULTS = [
  ...RECORD_FAULTS,
  /** It does not follow what lies before it. */
  'out-of-chain',
  /** Something between it and what lies before is missing. */
  'gap',
  /** The trip it follows does not allow it. */
  'refused',
  /** Another, later trip took its place. */
  'replaced',
] as const
export type Fault = (typeof FAULTS)[number]

export type Quarantined = { readonly reason: Fault; readonly bytes: string }

export type Health =
  /** Every byte is as it was written. */
  | 'whole'
  /** Something was damaged, and nothing the shopper was told to be safe is missing. */
  | 'mended'
  /** The last steps of the trip are missing. */
  | 'cut'
  /** Nothing could be read. */
  | 'lost'
  /** A newer build has written here: this one only looks. */
  | 'newer'

export type Recovered = {
  readonly trip: Trip
  readonly health: Health
  /** The last event that is in this trip. */
  readonly upTo: number
  /** The last number in use, and what the next entry follows. */
  readonly seq: number
  readonly chain: number
  readonly absorbed: number | null
  /** The number up to which each good slot tells. */
  readonly slots: { readonly [slot in Slot]: number | null }
  /** Slots whose bytes are no snapshot: to be written over once they are set aside. */
  readonly damaged: readonly Slot[]
  /** Events that are in, by their ids. */
  readonly ids: ReadonlySet<string>
  readonly quarantine: readonly Quarantined[]
  /** What lies there cannot be added to before a new snapshot does. */
  readonly needsSnapshot: boolean
  /** What was left by other launches is in, or set aside. */
  readonly forgetsBefore: boolean
}
