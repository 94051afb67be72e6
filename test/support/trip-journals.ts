// Journals for tests: one over a disk of plain objects, and one that nobody reads again.
import type { JournalContents } from '@/domain/journal'
import { NOTHING_FOUND, recover } from '@/domain/journal'
import { millis } from '@/domain/kernel'
import type { Trip } from '@/domain/trip'
import type { Storage } from '@/platform/ports'
import { createStorageJournal, OLD_KEY, PREFIX } from '@/platform/storage-journal'
import type { JournalParts } from '@/stores/trip-parts'
import { READERS } from '@/wiring-restore'
import type { FakeStorage } from './fake-platform'
import { createFakeStorage } from './fake-platform'

/** What a trip store is made of, on a disk that may be given. */
export function plainJournal(disk: Storage = createFakeStorage(), writer = 'w1'): JournalParts {
  const journal = createStorageJournal(disk)
  return {
    journal,
    found: journal.read(),
    readers: READERS,
    now: () => millis(1),
    writer,
    makeRoom: () => {},
  }
}

/** The trip that lies on a disk. */
export const tripOn = (disk: Storage): Trip => recover(createStorageJournal(disk).read(), READERS).trip

/** The trip in what was read of a journal. */
export const tripIn = (found: Partial<JournalContents>): Trip =>
  recover({ ...NOTHING_FOUND, ...found }, READERS).trip

export const isJournalKey = (key: string): boolean => key.startsWith(PREFIX)
/** The entries alone: the writes that make an event safe. */
export const isEntryKey = (key: string): boolean => /^\d+$/.test(key.slice(PREFIX.length))

/** Lays a trip on the disk as a build without a journal would have. */
export function layOld({ entries }: Pick<FakeStorage, 'entries'>, text: string): void {
  for (const key of [...entries.keys()].filter(isJournalKey)) entries.delete(key)
  entries.set(OLD_KEY, text)
}
