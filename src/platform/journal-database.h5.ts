/** The database of the journal: opened once, opened again when the browser has closed it, and never waited for without end. */
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { StorageFailure } from './ports'

export const DATABASE = 'sg-journal'
const PARTS = ['entries', 'slots', 'meta', 'quarantine'] as const
type Parts = { readonly [part in (typeof PARTS)[number]]: IDBObjectStore }

/** Milliseconds: some browsers never answer a database that another process holds. */
const OPEN_PATIENCE = 2000
const WRITE_PATIENCE = 8000

/** One connection that opens itself anew, until storage stands in for it. */
export function connectTo() {
  let opening: Promise<IDBDatabase | null> | null = null
  let isStandIn = false

  function open(): Promise<IDBDatabase | null> {
    if (isStandIn) return Promise.resolve(null)
    opening ??= openDatabase(() => {
      opening = null
    })
    return opening
  }
  async function run<T>(
    mode: IDBTransactionMode,
    work: (parts: Parts, answer: (value: T) => void) => void,
  ): Promise<Result<T | undefined, StorageFailure>> {
    const database = await open()
    const done = await transact(database, mode, work)
    // a connection that has gone bad stays so
    if (!done.ok && done.error === 'broken') {
      opening = null
      database?.close()
    }
    return done
  }
  return {
    run,
    isStandIn: () => isStandIn,
    standIn() {
      isStandIn = true
    },
  }
}

function openDatabase(onLost: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    let isOver = false
    const give = (database: IDBDatabase | null) => {
      clearTimeout(timer)
      if (isOver) return database?.close()
      isOver = true
      if (database === null) onLost()
      resolve(database)
    }
    const timer = setTimeout(() => give(null), OPEN_PATIENCE)
    try {
      // no version: the layout stays, forms change inside the texts
      const request = indexedDB.open(DATABASE)
      request.onupgradeneeded = () => {
        const { result } = request
        for (const part of PARTS)
          result.createObjectStore(part, part === 'quarantine' ? { autoIncrement: true } : {})
      }
      request.onerror = () => give(null)
      request.onsuccess = () => {
        const { result } = request
        result.onclose = onLost
        // somebody deletes it: standing in the way would only block them
        result.onversionchange = () => {
          result.close()
          onLost()
        }
        give(result)
      }
    } catch {
      give(null)
    }
  })
}

/** Runs `work` in one transaction over all parts; what it has answered is told once the transaction is on disk. */
function transact<T>(
  database: IDBDatabase | null,
  mode: IDBTransactionMode,
  work: (parts: Parts, answer: (value: T) => void) => void,
): Promise<Result<T | undefined, StorageFailure>> {
  return new Promise((resolve) => {
    if (database === null) return resolve(err('broken'))
    const timer = setTimeout(() => resolve(err('broken')), WRITE_PATIENCE)
    const give = (result: Result<T | undefined, StorageFailure>) => {
      clearTimeout(timer)
      resolve(result)
    }
    try {
      const transaction = database.transaction(PARTS, mode, { durability: 'strict' })
      let answered: T | undefined
      transaction.oncomplete = () => give(ok(answered))
      transaction.onabort = () =>
        give(err(transaction.error?.name === 'QuotaExceededError' ? 'full' : 'broken'))
      const part = (name: (typeof PARTS)[number]) => transaction.objectStore(name)
      const parts = {
        entries: part('entries'),
        slots: part('slots'),
        meta: part('meta'),
        quarantine: part('quarantine'),
      }
      work(parts, (value) => {
        answered = value
      })
    } catch {
      give(err('broken'))
    }
  })
}
