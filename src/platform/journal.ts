/** The journal of a mini program: over its synchronous storage, so that everything is safe in the same tick. */
import type { Journal, Storage } from './ports'
import { createStorageJournal } from './storage-journal'

export const createJournal: (storage: Storage) => Journal = createStorageJournal
