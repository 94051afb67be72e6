/** Journal: the trip as a chain of events with two snapshots, how it lies in storage and how it is read again. */
export {
  type JournalContents,
  NOTHING_FOUND,
  type Records,
  SLOTS,
  type Slot,
  type StoredEntry,
} from './contents'
export { crc32 } from './crc32'
export { frame, unframe } from './frame'
export { MIGRATIONS, VERSION } from './migrations'
export { firstToKeep, isSnapshotDue, nextSlot, SNAPSHOT_EVERY } from './next'
export { outlineOf } from './outline'
export { entryText, isCount, type Readers, snapshotText } from './records'
export { recover } from './recover'
export { FAULTS, type Fault, type Health, type Quarantined, type Recovered } from './recovered'
