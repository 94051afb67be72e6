/** The journal of a browser: IndexedDB with strict durability; storage stands in where there is none or it does not open. */
import type { JournalContents } from '@/domain/journal'
import { frame, isCount, unframe } from '@/domain/journal'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import { connectTo } from './journal-database.h5'
import type { Journal, JournalFailure, SetAside, Storage } from './ports'
import { MOST_KEPT } from './quarantine'
import { createStorageJournal } from './storage-journal'

/** The highest number said to be safe, and that it was asked to keep all this; neither lies in the database it is about. */
const PROMISED = 'sg-journal-promised'
const ASKED = 'sg-journal-asked-to-persist'
const CHANNEL = 'sg-journal'

export function createJournal(storage: Storage): Journal {
  const standIn = createStorageJournal(storage)
  const database = connectTo()
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null

  function promised(): number | null {
    const text = storage.read(PROMISED)
    const framed = text === null ? null : unframe(text)
    const seq = framed?.ok ? Number(framed.value.body) : 0
    return isCount(seq) ? seq : null
  }

  /** What has become safe is remembered here too, and told to other tabs. */
  function told(written: Result<void, JournalFailure>, seq: number): Result<void, JournalFailure> {
    if (!written.ok) return written
    storage.write(PROMISED, frame(String(Math.max(seq, promised() ?? 0))).text)
    channel?.postMessage(seq)
    if (storage.read(ASKED) === null && storage.write(ASKED, 'yes').ok)
      navigator.storage?.persist?.().catch(() => undefined)
    return written
  }

  let isOpen = false

  return {
    async read() {
      const left = standIn.read()
      const isEmpty = left.entries.length === 0 && left.slots.a === null && left.slots.b === null
      const found = await database.run('readonly', (parts, answer: Answer) => {
        const [a, b] = [parts.slots.get('a'), parts.slots.get('b')]
        const [keys, texts] = [parts.entries.getAllKeys(), parts.entries.getAll()]
        const head = parts.meta.get('head')
        head.onsuccess = () =>
          answer({
            slots: { a: textOf(a.result), b: textOf(b.result) },
            entries: keys.result.map((key, i) => ({ seq: Number(key), text: String(texts.result[i]) })),
            head: isCount(head.result) ? head.result : 0,
          })
      })
      if (!found.ok || found.value === undefined) {
        if (isOpen && !database.isStandIn()) return null
        isOpen = true
        database.standIn()
        // what the database holds cannot be reached now
        return isEmpty ? { ...left, promised: promised() } : left
      }
      isOpen = true
      const before = { trip: left.before.trip, records: isEmpty ? null : left }
      return { ...found.value, promised: promised() ?? found.value.head, before }
    },

    async append(entry) {
      if (database.isStandIn()) return standIn.append(entry)
      const written = await database.run('readwrite', (parts, answer: (is: 'behind') => void) => {
        const head = parts.meta.get('head')
        head.onsuccess = () => {
          if ((head.result ?? 0) !== entry.seq - 1) return answer('behind')
          parts.entries.add(entry.text, entry.seq)
          parts.meta.put(entry.seq, 'head')
        }
      })
      return told(outcome(written), entry.seq)
    },

    async snapshot(next) {
      if (database.isStandIn()) return standIn.snapshot(next)
      const written = await database.run('readwrite', (parts, answer: (is: 'behind') => void) => {
        const head = parts.meta.get('head')
        head.onsuccess = () => {
          if ((head.result ?? 0) !== next.head) return answer('behind')
          parts.slots.put(next.text, next.slot)
          parts.meta.put(next.seq, 'head')
          // all of it or nothing: one transaction
          parts.entries.delete(IDBKeyRange.upperBound(next.keepFrom, true))
        }
      })
      return told(outcome(written), next.seq)
    },

    async quarantine(reason, bytes, at) {
      if (database.isStandIn()) return standIn.quarantine(reason, bytes, at)
      const written = await database.run('readwrite', (parts) => {
        parts.quarantine.add({ at, reason, bytes })
        const keys = parts.quarantine.getAllKeys()
        keys.onsuccess = () => {
          for (const old of keys.result.slice(0, -MOST_KEPT)) parts.quarantine.delete(old)
        }
      })
      return written.ok ? ok(undefined) : written
    },

    async setAside() {
      const elsewhere = standIn.setAside()
      if (database.isStandIn()) return elsewhere
      const read = await database.run('readonly', (parts, answer: (found: readonly SetAside[]) => void) => {
        const all = parts.quarantine.getAll()
        all.onsuccess = () => answer(all.result)
      })
      return [...elsewhere, ...((read.ok && read.value) || [])]
    },

    forgetBefore() {
      if (!database.isStandIn()) standIn.clear()
      return standIn.forgetBefore()
    },

    onForeign(work) {
      const stops = [
        standIn.onForeign(work),
        channel ? () => channel.removeEventListener('message', work) : storage.onChange(onPromise(work)),
      ]
      channel?.addEventListener('message', work)
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

type Found = Pick<JournalContents, 'slots' | 'entries' | 'head'>
type Answer = (found: Found) => void

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
const onPromise = (work: () => void) => (key: string) => {
  if (key === PROMISED) work()
}

function outcome(written: Result<'behind' | undefined, 'full' | 'broken'>): Result<void, JournalFailure> {
  if (!written.ok) return written
  return written.value === 'behind' ? err('behind') : ok(undefined)
}
